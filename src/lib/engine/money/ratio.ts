import { commonFactor } from './common-factor.ts';

/**
 * Exact rational numbers. Pay that accrues in twelfths, vesting fractions and currency conversion are
 * ratios of integers until they are posted, so no sum can drift and no tie can be rounded the wrong way.
 * Denominators are always positive; terms are reduced only when they grow (comparison never needs it).
 */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Ratio = { n: 0n, d: 1n };
export const ONE: Ratio = { n: 1n, d: 1n };

/** The ratio n/d. Throws when d is 0: callers have parsed their input. */
export function ratio(n: bigint, d = 1n): Ratio {
  if (d === 0n) throw new RangeError('A ratio cannot have the denominator 0');
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** The same number in lowest terms. */
export function reduced(a: Ratio): Ratio {
  if (a.d === 1n) return a;
  const divisor = commonFactor(a.n, a.d);
  return divisor === 1n ? a : { n: a.n / divisor, d: a.d / divisor };
}

/** Denominators above this are reduced after an operation, to keep long chains small. */
const LARGE = 1n << 512n;

function tidy(n: bigint, d: bigint): Ratio {
  return d > LARGE ? reduced({ n, d }) : { n, d };
}

export function add(a: Ratio, b: Ratio): Ratio {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : tidy(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return a.d === b.d ? { n: a.n - b.n, d: a.d } : tidy(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return tidy(a.n * b.n, a.d * b.d);
}

/** a ÷ b. Throws when b is 0. */
export function divide(a: Ratio, b: Ratio): Ratio {
  if (b.n === 0n) throw new RangeError('Division by zero');
  return b.n < 0n ? tidy(-a.n * b.d, a.d * -b.n) : tidy(a.n * b.d, a.d * b.n);
}

/** −1, 0 or 1 as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function max(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) >= 0 ? a : b;
}

export function min(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) <= 0 ? a : b;
}

export function isZero(a: Ratio): boolean {
  return a.n === 0n;
}

/** A whole number of anything (months, days, occurrences) as a ratio. */
export function whole(count: number | bigint): Ratio {
  return { n: BigInt(count), d: 1n };
}
