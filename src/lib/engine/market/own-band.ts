import type { OwnBand } from '#lib/document/types.ts';
import { minorUnits } from '../money/money.ts';
import { multiply, whole, type Ratio } from '../money/ratio.ts';
import type { DecimalString } from '../money/decimal-string.ts';
import { halfway, PERCENTILE_POINTS, type Band, type BandPoint, type PercentilePoint } from './band.ts';
import { HOURS_OF_FULL_YEAR } from './comparable-pay.ts';

/** A band of the person's own in exact minor units a year: hourly figures × 2,080. */
export function bandOf(own: OwnBand): Band {
  const hours = own.per === 'hour' ? HOURS_OF_FULL_YEAR : 1;
  const amount = (text: DecimalString): Ratio => multiply(minorUnits(text, own.currency), whole(hours));
  const measured = {
    measures: own.measures,
    includesCommission: own.measures === 'base-wages' && own.includesCommission === true,
    currency: own.currency,
  };
  switch (own.kind) {
    case 'percentiles': {
      const pointOf = (point: PercentilePoint): BandPoint => {
        const text = own.points[point];
        return text === undefined ? { kind: 'missing' } : { kind: 'published', amount: amount(text) };
      };
      const points = Object.fromEntries(PERCENTILE_POINTS.map((point) => [point, pointOf(point)]));
      return { kind: 'percentiles', points: points as Record<PercentilePoint, BandPoint>, ...measured };
    }
    case 'range': {
      const [min, max] = [amount(own.min), amount(own.max)];
      const stated = own.mid === undefined ? undefined : amount(own.mid);
      return {
        kind: 'range',
        min,
        mid: stated ?? halfway(min, max),
        max,
        midIs: stated ? 'stated' : 'halfway',
        ...measured,
      };
    }
    case 'posted-range':
      return { kind: 'posted-range', min: amount(own.min), max: amount(own.max), ...measured };
  }
}

/** Whether a band is held against an offer: it names it, or names none. */
export function isHeldAgainst({ offers }: OwnBand, offerId: string): boolean {
  return offers === undefined || offers.includes(offerId);
}
