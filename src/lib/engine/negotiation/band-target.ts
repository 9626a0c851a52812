import type { Target } from '#lib/document/types.ts';
import { add, divide, multiply, subtract, whole, type Ratio } from '../money/ratio.ts';
import { post } from '../money/money.ts';
import { ceiling } from '../money/rounding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { halfway, PERCENT_OF, PERCENTILE_POINTS, type Band, type BandPoint } from '../market/band.ts';
import { comparablePay, inCurrencyOf } from '../market/comparable-pay.ts';

/** Why a place in a band is no figure of pay. */
export type NoWantedPay =
  | 'band-has-no-percentiles'
  | 'point-not-published'
  | 'outside-published-points'
  | 'base-not-stated'
  | 'no-hours'
  | 'no-exchange-rate';

type Point = Extract<Target, { kind: 'band' }>['point'];

/**
 * The pay at a place of a band, in minor units of the band's currency, rounded up: the midpoint (p50 of a band of
 * percentiles), or a percentile on the straight line between the two published points around it, as docs/method.md, 6
 * reads them. Only a band of percentiles has percentiles, and none outside p10 and p90.
 */
export function wantedPay(band: Band, point: Point): bigint | NoWantedPay {
  const exact = point.kind === 'midpoint' ? midpointOf(band) : percentileIn(band, BigInt(point.percentile));
  return typeof exact === 'string' ? exact : ceiling(exact);
}

function midpointOf(band: Band): Ratio | NoWantedPay {
  switch (band.kind) {
    case 'percentiles':
      return published(band.points.p50);
    case 'range':
      return band.mid;
    case 'posted-range':
      return halfway(band.min, band.max);
  }
}

const published = (point: BandPoint): Ratio | NoWantedPay =>
  point.kind === 'published' ? point.amount : 'point-not-published';

function percentileIn(band: Band, percentile: bigint): Ratio | NoWantedPay {
  if (band.kind !== 'percentiles') return 'band-has-no-percentiles';
  const known = PERCENTILE_POINTS.flatMap((name) => {
    const point = band.points[name];
    return point.kind === 'published' ? [{ percent: PERCENT_OF[name], amount: point.amount }] : [];
  });
  const above = known.findIndex(({ percent }) => percent >= percentile);
  const [upper, lower] = [known[above], known[above - 1]];
  if (upper?.percent === percentile) return upper.amount;
  if (!upper || !lower) return 'outside-published-points';
  const share = divide(whole(percentile - lower.percent), whole(upper.percent - lower.percent));
  return add(lower.amount, multiply(subtract(upper.amount, lower.amount), share));
}

/** The pay of an offer that a band measures, posted in minor units of the band's currency. */
export function bandPay(ledger: Ledger, band: Band): bigint | NoWantedPay {
  const known = comparablePay(ledger, band);
  if (!known.isKnown) return known.why;
  const converted = inCurrencyOf(ledger, known, band.currency);
  return converted.isKnown ? post(converted.pay) : converted.why;
}
