import { add, compare, divide, multiply, subtract, whole, type Ratio } from '../money/ratio.ts';
import { PERCENT_OF, PERCENTILE_POINTS, type PercentileBand, type PercentilePoint } from './band.ts';

/** What percentile of a band a pay has: a number only between two published points, else what is known instead. */
export type PercentileReading =
  /** At a point, or on the straight line between the two published points around it. */
  | {
      readonly kind: 'at';
      readonly percentile: Ratio;
      readonly from: PercentilePoint;
      readonly to: PercentilePoint;
      /** Points between the two that are not published, over which the line goes. */
      readonly skipped: readonly PercentilePoint[];
    }
  /** Below the lowest published point, or above the highest: never a number. */
  | { readonly kind: 'below'; readonly point: PercentilePoint }
  | { readonly kind: 'above'; readonly point: PercentilePoint }
  /** At least a published point, where the next one is top-coded; and below that one, where the pay shows it. */
  | {
      readonly kind: 'at-least';
      readonly point: PercentilePoint;
      readonly topCoded: PercentilePoint;
      readonly isBelowTopCoded: boolean;
    }
  /** No point is published that would say anything. */
  | { readonly kind: 'unknown' };

interface Known {
  readonly point: PercentilePoint;
  readonly amount: Ratio;
}

/**
 * The percentile of a pay (exact minor units of the band's currency, of the band's definition): on a straight line
 * between the two published points around it, exact and unrounded (docs/method.md, 6). A pay equal to several
 * points has the highest of them. Outside the published points there is no number.
 */
export function percentileOf({ points }: PercentileBand, pay: Ratio): PercentileReading {
  const known = PERCENTILE_POINTS.flatMap((point): readonly Known[] => {
    const at = points[point];
    return at.kind === 'published' ? [{ point, amount: at.amount }] : [];
  });
  const reached = known.findLast(({ amount }) => compare(amount, pay) <= 0);
  const next = known.find(({ amount }) => compare(amount, pay) > 0);
  if (!reached) return next ? { kind: 'below', point: next.point } : underTopCode(points, pay);
  if (compare(reached.amount, pay) === 0) return exactly(reached.point);
  if (next) return between(reached, next, pay);
  return beyond(points, reached.point, pay);
}

function exactly(point: PercentilePoint): PercentileReading {
  return { kind: 'at', percentile: whole(PERCENT_OF[point]), from: point, to: point, skipped: [] };
}

function between(low: Known, high: Known, pay: Ratio): PercentileReading {
  const [from, to] = [whole(PERCENT_OF[low.point]), whole(PERCENT_OF[high.point])];
  const way = divide(subtract(pay, low.amount), subtract(high.amount, low.amount));
  return {
    kind: 'at',
    percentile: add(from, multiply(subtract(to, from), way)),
    from: low.point,
    to: high.point,
    skipped: PERCENTILE_POINTS.filter(
      (point) => PERCENT_OF[point] > PERCENT_OF[low.point] && PERCENT_OF[point] < PERCENT_OF[high.point],
    ),
  };
}

/** Above the highest published point: said so, unless a top-coded point stands above it. */
function beyond(points: PercentileBand['points'], highest: PercentilePoint, pay: Ratio): PercentileReading {
  const above = PERCENTILE_POINTS.filter((point) => PERCENT_OF[point] > PERCENT_OF[highest]);
  for (const point of above) {
    const at = points[point];
    if (at.kind === 'at-least') {
      const isBelowTopCoded = compare(pay, at.amount) < 0;
      return { kind: 'at-least', point: highest, topCoded: point, isBelowTopCoded };
    }
  }
  return { kind: 'above', point: highest };
}

/** No point is published: a top-coded one still shows what is below it. */
function underTopCode(points: PercentileBand['points'], pay: Ratio): PercentileReading {
  for (const point of PERCENTILE_POINTS) {
    const at = points[point];
    if (at.kind === 'at-least' && compare(pay, at.amount) < 0) return { kind: 'below', point };
  }
  return { kind: 'unknown' };
}
