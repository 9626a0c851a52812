import type { ScenarioChange } from '#lib/document/types.ts';
import { compare, divide, type Ratio } from '../money/ratio.ts';
import { ceiling, floor } from '../money/rounding.ts';
import type { Assumption, MeasuredAssumption } from './assumption.ts';
import { standoff, standoffUnder, type Contest } from './contest.ts';
import { valueAt } from './flips.ts';

/** One end of a swing: a value of the assumption, and the difference there. */
export interface SwingEnd {
  /** Undefined where nothing is changed: today's value is the end of the range. */
  readonly change: ScenarioChange | undefined;
  /** In the unit of the assumption; undefined for a choice. */
  readonly value: Ratio | undefined;
  /** The first of the two less the other, in reported minor units. */
  readonly difference: bigint;
}

/** How far the difference between two offers swings while one assumption goes from low to high. */
export interface Swing {
  readonly assumption: Assumption;
  readonly low: SwingEnd;
  readonly high: SwingEnd;
  /** The distance between the ends, in reported minor units. */
  readonly width: bigint;
}

/**
 * What each assumption does to the difference of a contest when it is a usual change lower and higher than today, as
 * far as its range goes; widest first, without those that do nothing. Units: reported minor units.
 * Source: docs/method.md, 5, Sensitivity.
 */
export function* swingSteps(
  contest: Contest,
  assumptions: readonly Assumption[],
): Generator<undefined, readonly Swing[]> {
  const swings: Swing[] = [];
  for (const assumption of assumptions) {
    const [low, high] = yield* endsOf(contest, assumption);
    const apart = high.difference - low.difference;
    if (apart !== 0n || low.difference !== standoff(contest).difference)
      swings.push({ assumption, low, high, width: apart < 0n ? -apart : apart });
  }
  return swings.sort((a, b) => (a.width > b.width ? -1 : a.width < b.width ? 1 : 0));
}

function* endsOf(
  contest: Contest,
  assumption: Assumption,
): Generator<undefined, readonly [SwingEnd, SwingEnd]> {
  switch (assumption.form) {
    case 'choice': {
      const [low, high] = [assumption.options[0], assumption.options.at(-1)];
      return [yield* endUnder(contest, low, undefined), yield* endUnder(contest, high, undefined)];
    }
    case 'measure':
      return [yield* measuredEnd(contest, assumption, -1), yield* measuredEnd(contest, assumption, 1)];
  }
}

function* measuredEnd(
  contest: Contest,
  assumption: MeasuredAssumption,
  way: -1 | 1,
): Generator<undefined, SwingEnd> {
  const { today, step, usual, range } = assumption;
  const inSteps = divide(today, step);
  const nearest = Number(way < 0 ? ceiling(inSteps) : floor(inSteps));
  const steps = Math.min(range.to, Math.max(range.from, nearest + way * usual));
  const value = valueAt(assumption, steps);
  const change = compare(value, today) === 0 ? undefined : assumption.changeTo(steps);
  return yield* endUnder(contest, change, value);
}

function* endUnder(
  contest: Contest,
  change: ScenarioChange | undefined,
  value: Ratio | undefined,
): Generator<undefined, SwingEnd> {
  const { difference } = change ? yield* standoffUnder(contest, change) : standoff(contest);
  return { change, value, difference };
}
