import { decimalTextOf } from '../../money/decimal.ts';
import { powerOfTen, type DecimalString, type RatioString } from '../../money/decimal-string.ts';
import { add, compare, divide, multiply, reduced, subtract, whole, type Ratio } from '../../money/ratio.ts';
import { ceiling, floor } from '../../money/rounding.ts';
import type { QuantityLever } from './lever.ts';

/** The decimal text of a value that is written into an offer. */
export const written = (value: Ratio): DecimalString & RatioString =>
  decimalTextOf(value) as DecimalString & RatioString;

/** The most digits that a numerator or denominator has in a document. */
const LONGEST_TERM = 1_000_000_000n;

/** The text of a portion, as a ratio of whole numbers; undefined where those are too long for a document. */
export function writtenPortion(value: Ratio): RatioString | undefined {
  const { n, d } = reduced(value);
  return d < LONGEST_TERM ? (`${n}/${d}` as RatioString) : undefined;
}

/**
 * The round number at or above a size: 1, 2 or 5 times a power of ten. It is how a usual step follows from the size of
 * what is negotiated, in any currency: half a percent of 185,000 is 925, so 1,000. At least a hundredth.
 */
export function roundStep(size: Ratio): Ratio {
  for (let exponent = -2; exponent <= 20; exponent += 1) {
    for (const factor of [1n, 2n, 5n]) {
      const step =
        exponent < 0 ? { n: factor, d: powerOfTen(-exponent) } : { n: factor * powerOfTen(exponent), d: 1n };
      if (compare(step, size) >= 0) return step;
    }
  }
  return { n: powerOfTen(20), d: 1n };
}

/** Where the asks of a lever land: on multiples of the step, or so many steps from the value in the offer. */
export interface Grid {
  readonly step: Ratio;
  /** How many steps there are up to the furthest value. */
  readonly steps: number;
  /** The value of the k-th step, from 1. */
  readonly at: (k: number) => Ratio;
}

/** More steps than anyone would talk about: a finer step than this is still searched, so far and no further. */
const MOST_STEPS = 1_000_000n;

/** The values that a lever can be asked to have. */
export function gridOf(
  { now, direction, asksInWriting }: QuantityLever,
  step: Ratio,
  most: Ratio,
  landsOn: 'result' | 'change',
): Grid {
  const isUp = direction === 'up';
  const inSteps = divide(now, step);
  const onStep = isUp ? floor(inSteps) : ceiling(inSteps);
  const origin = landsOn === 'change' ? now : multiply(whole(onStep), step);
  const first = asksInWriting && now.n > 0n && compare(origin, now) >= 0 ? 0 : 1;
  const at = (k: number): Ratio => {
    const moved = multiply(whole(k - 1 + first), step);
    return isUp ? add(origin, moved) : subtract(origin, moved);
  };
  const room = divide(isUp ? subtract(most, origin) : subtract(origin, most), step);
  const steps = floor(room) + (first === 0 ? 1n : 0n);
  return { step, at, steps: steps < 0n ? 0 : Number(steps > MOST_STEPS ? MOST_STEPS : steps) };
}
