import type { Currency } from '../money/currency.ts';
import { post, type Money } from '../money/money.ts';
import { compare, divide, subtract, type Ratio } from '../money/ratio.ts';
import type { Band, BandPoint, PercentileBand, PercentilePoint, PostedRange, RangeBand } from './band.ts';
import { percentileOf, type PercentileReading } from './percentile.ts';

/** How far a point is above a pay (negative when below it), posted to the minor unit; or what is known of it. */
export type Distance =
  | { readonly kind: 'exact'; readonly amount: Money }
  /** The point is top-coded: it is at least so far above. */
  | { readonly kind: 'at-least'; readonly amount: Money }
  | { readonly kind: 'missing' };

/** A pay ÷ a point: exact; at most, where the point is top-coded; or missing with it. */
export type PointRatio =
  | { readonly kind: 'exact'; readonly ratio: Ratio }
  | { readonly kind: 'at-most'; readonly ratio: Ratio }
  | { readonly kind: 'missing' };

/** Where between p10 (0) and p90 (1) a pay is; only inside them a number. */
export type SpreadPosition =
  | { readonly kind: 'inside'; readonly share: Ratio }
  | { readonly kind: 'below-p10' }
  | { readonly kind: 'above-p90' }
  /** One of the two is not published, or they are equal. */
  | { readonly kind: 'unknown' };

/** Whether a pay is inside a range, its ends included. */
export type RangeSide = 'below' | 'inside' | 'above';

/** Where a pay is in a band of percentiles. */
export interface PercentilePosition {
  readonly kind: 'percentiles';
  readonly percentile: PercentileReading;
  /** Pay ÷ p50. */
  readonly marketRatio: PointRatio;
  readonly betweenP10AndP90: SpreadPosition;
  readonly toP50: Distance;
  readonly toP75: Distance;
}

/** Where a pay is in a range with a midpoint. */
export interface RangePosition {
  readonly kind: 'range';
  readonly side: RangeSide;
  /** Pay ÷ midpoint. */
  readonly compaRatio: Ratio;
  /** (pay − min) ÷ (max − min): below 0 and above 1 outside the range; undefined when the ends are equal. */
  readonly penetration: Ratio | undefined;
  readonly toMid: Money;
  readonly toMax: Money;
}

/** Where a pay is in the range of a job advertisement. */
export interface PostedPosition {
  readonly kind: 'posted-range';
  readonly side: RangeSide;
  readonly penetration: Ratio | undefined;
  /** How far the ends are above the pay; negative when below it. */
  readonly toMin: Money;
  readonly toMax: Money;
}

/** Where a pay is in a band. */
export type Position = PercentilePosition | RangePosition | PostedPosition;

/**
 * Where a pay is in a band (docs/method.md, 6). The pay is for a year, in exact minor units of the band's currency,
 * and of the band's definition (see comparablePay): nothing here converts. Ratios are exact and unrounded; distances
 * are posted once, half away from zero.
 */
export function positionIn(band: Band, pay: Ratio): Position {
  switch (band.kind) {
    case 'percentiles':
      return inPercentiles(band, pay);
    case 'range':
      return inRange(band, pay);
    case 'posted-range':
      return inPostedRange(band, pay);
  }
}

function inPercentiles(band: PercentileBand, pay: Ratio): PercentilePosition {
  const distance = (point: PercentilePoint): Distance => distanceTo(band.points[point], pay, band.currency);
  return {
    kind: 'percentiles',
    percentile: percentileOf(band, pay),
    marketRatio: ratioTo(band.points.p50, pay),
    betweenP10AndP90: spreadPosition(band.points, pay),
    toP50: distance('p50'),
    toP75: distance('p75'),
  };
}

function inRange(band: RangeBand, pay: Ratio): RangePosition {
  const { min, mid, max, currency } = band;
  return {
    kind: 'range',
    side: sideOf(band, pay),
    compaRatio: divide(pay, mid),
    penetration: shareOf(min, max, pay),
    toMid: apart(mid, pay, currency),
    toMax: apart(max, pay, currency),
  };
}

function inPostedRange(band: PostedRange, pay: Ratio): PostedPosition {
  const { min, max, currency } = band;
  return {
    kind: 'posted-range',
    side: sideOf(band, pay),
    penetration: shareOf(min, max, pay),
    toMin: apart(min, pay, currency),
    toMax: apart(max, pay, currency),
  };
}

function sideOf({ min, max }: RangeBand | PostedRange, pay: Ratio): RangeSide {
  if (compare(pay, min) < 0) return 'below';
  return compare(pay, max) > 0 ? 'above' : 'inside';
}

/** The way from a first amount to a last one that a pay has gone; undefined when there is no way to go. */
function shareOf(first: Ratio, last: Ratio, pay: Ratio): Ratio | undefined {
  return compare(first, last) === 0 ? undefined : divide(subtract(pay, first), subtract(last, first));
}

function apart(point: Ratio, pay: Ratio, currency: Currency): Money {
  return { minor: post(subtract(point, pay)), currency };
}

function distanceTo(point: BandPoint, pay: Ratio, currency: Currency): Distance {
  switch (point.kind) {
    case 'published':
      return { kind: 'exact', amount: apart(point.amount, pay, currency) };
    case 'at-least':
      return { kind: 'at-least', amount: apart(point.amount, pay, currency) };
    case 'missing':
      return { kind: 'missing' };
  }
}

function ratioTo(point: BandPoint, pay: Ratio): PointRatio {
  switch (point.kind) {
    case 'published':
      return { kind: 'exact', ratio: divide(pay, point.amount) };
    case 'at-least':
      return { kind: 'at-most', ratio: divide(pay, point.amount) };
    case 'missing':
      return { kind: 'missing' };
  }
}

function spreadPosition({ p10, p90 }: PercentileBand['points'], pay: Ratio): SpreadPosition {
  if (p10.kind === 'published' && compare(pay, p10.amount) < 0) return { kind: 'below-p10' };
  if (p90.kind === 'published' && compare(pay, p90.amount) > 0) return { kind: 'above-p90' };
  if (p10.kind !== 'published' || p90.kind !== 'published') return { kind: 'unknown' };
  const share = shareOf(p10.amount, p90.amount, pay);
  return share ? { kind: 'inside', share } : { kind: 'unknown' };
}
