import type { BandPoint, PercentileBand, PercentilePoint } from '#lib/engine/market/band.ts';
import { PERCENTILE_POINTS } from '#lib/engine/market/band.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { minorUnits } from '#lib/engine/money/money.ts';
import type { Figure } from '#lib/market-data/figure.ts';
import type { WageBand } from '#lib/market-data/wage-band.ts';

/** The currency of the official statistics. */
export const DOLLARS = 'USD' as Currency;

/** A band of the official wage statistics: straight-time pay with commissions, in exact cents a year. */
export function officialBand({ points }: WageBand): PercentileBand {
  return {
    kind: 'percentiles',
    measures: 'base-wages',
    includesCommission: true,
    currency: DOLLARS,
    points: Object.fromEntries(PERCENTILE_POINTS.map((point) => [point, pointOf(points[point])])) as Record<
      PercentilePoint,
      BandPoint
    >,
  };
}

/** Whether a band has any point at all. */
export function hasPoints({ points }: PercentileBand): boolean {
  return PERCENTILE_POINTS.some((point) => points[point].kind !== 'missing');
}

function pointOf(figure: Figure): BandPoint {
  switch (figure.kind) {
    case 'value':
      return { kind: 'published', amount: minorUnits(figure.value, DOLLARS) };
    case 'at least':
      return { kind: 'at-least', amount: minorUnits(figure.value, DOLLARS) };
    case 'missing':
      return { kind: 'missing' };
  }
}
