import { reduced, type Ratio } from '#lib/engine/money/ratio.ts';

/**
 * Shares of a grant over one denominator: 5, 15, 40 and 40 of a whole of 100. Sums along a schedule are
 * then plain additions, with no common denominator to find at every row.
 */
export interface Portions {
  readonly parts: readonly bigint[];
  readonly whole: bigint;
}

/** The least common multiple of two numbers above 0. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return a === b ? a : a * reduced({ n: b, d: a }).n;
}

/** Ratios over their least common denominator, exact. */
export function onOneDenominator(ratios: readonly Ratio[]): Portions {
  let whole = 1n;
  for (const { d } of ratios) whole = leastCommonMultiple(whole, d);
  return { parts: ratios.map(({ n, d }) => n * (whole / d)), whole };
}
