import type { Currency } from '../money/currency.ts';
import { add, type Ratio } from '../money/ratio.ts';

/** The percentiles that wage statistics publish, in order. */
export const PERCENTILE_POINTS = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** One of the published percentiles. */
export type PercentilePoint = (typeof PERCENTILE_POINTS)[number];

/** The names of the points of all kinds of bands. */
export type BandPointName = PercentilePoint | 'min' | 'mid' | 'max';

/** The share of people, in hundredths, who are paid no more than the point. */
export const PERCENT_OF: Readonly<Record<PercentilePoint, bigint>> = {
  p10: 10n,
  p25: 25n,
  p50: 50n,
  p75: 75n,
  p90: 90n,
};

/**
 * A point of a band, in exact minor units a year: as published; top-coded (`#`), which says only what it is at
 * least; or missing (`*`), which is not zero.
 */
export type BandPoint =
  | { readonly kind: 'published'; readonly amount: Ratio }
  | { readonly kind: 'at-least'; readonly amount: Ratio }
  | { readonly kind: 'missing' };

/** The kinds of pay that a band can be of. A figure is never compared with a figure of another definition. */
export const MEASURES = ['base-wages', 'total-compensation'] as const;

/** What a band measures: wages, or total compensation. */
export type Measure = (typeof MEASURES)[number];

/** What is measured, and in which currency: what decides which pay a band may be compared with. */
export interface Measured {
  readonly measures: Measure;
  /** Whether wages include commissions, as those of the official statistics do. */
  readonly includesCommission: boolean;
  readonly currency: Currency;
}

/** A band of percentiles. */
export interface PercentileBand extends Measured {
  readonly kind: 'percentiles';
  readonly points: Readonly<Record<PercentilePoint, BandPoint>>;
}

/** A range from a minimum to a maximum, in exact minor units a year, with its midpoint. */
export interface RangeBand extends Measured {
  readonly kind: 'range';
  readonly min: Ratio;
  readonly mid: Ratio;
  readonly max: Ratio;
  /** Whether the source states the midpoint, or it is taken halfway between the ends. */
  readonly midIs: 'stated' | 'halfway';
}

/** The range that a job advertisement states: what the employer says that it expects to pay on hire. */
export interface PostedRange extends Measured {
  readonly kind: 'posted-range';
  readonly min: Ratio;
  readonly max: Ratio;
}

/** Pay to hold an offer against (docs/method.md, 6). All amounts are exact minor units of its currency, for a year. */
export type Band = PercentileBand | RangeBand | PostedRange;

/** Halfway between two amounts. */
export function halfway(min: Ratio, max: Ratio): Ratio {
  const { n, d } = add(min, max);
  return { n, d: d * 2n };
}
