import { parseDecimal, type DecimalString } from '../money/decimal-string.ts';
import { divide, multiply, ONE, type Ratio } from '../money/ratio.ts';
import type { Band, BandPoint, PercentilePoint } from './band.ts';
import { PERCENTILE_POINTS } from './band.ts';

/** A month as "2026-05". */
export type Month = string;

/**
 * By what a band was brought from its own time to a later one: every amount × the factor, exactly. By consumer
 * prices, which are not wages; or by the occupation's own national median.
 */
export type Ageing =
  | {
      readonly kind: 'consumer-prices';
      readonly from: { readonly month: Month; readonly index: DecimalString };
      readonly to: { readonly month: Month; readonly index: DecimalString };
      readonly factor: Ratio;
      /** The month of the band, where its index was never published and the one before it stands in. */
      readonly insteadOf?: Month;
    }
  | {
      readonly kind: 'national-median';
      readonly from: { readonly vintage: string; readonly median: DecimalString };
      readonly to: { readonly vintage: string; readonly median: DecimalString };
      readonly factor: Ratio;
    };

/** Why a band is not aged. */
export type NoAgeing =
  | 'before-first-month'
  | 'after-last-month'
  | 'not-dollars'
  /** The source names no month. */
  | 'no-month'
  /** What an employer says that it pays now is not of the past. */
  | 'posted-range'
  /** The occupation has no national medians to age a state's figures by. */
  | 'no-national-median';

/** A consumer price index by month. */
export interface PriceIndex {
  readonly months: ReadonlyMap<Month, DecimalString>;
  readonly latest: Month;
}

const MOST_MONTHS_BACK = 3;

/**
 * The ageing from a month to the latest one of a price index: factor = index of the latest ÷ index of the month. A
 * month whose index was never published takes the one before it, and says so.
 */
export function ageingByPrices({ months, latest }: PriceIndex, month: Month): Ageing | NoAgeing {
  if (month > latest) return 'after-last-month';
  const to = months.get(latest);
  let from = month;
  for (let back = 0; back < MOST_MONTHS_BACK && !months.has(from); back += 1) from = monthBefore(from);
  const index = months.get(from);
  if (index === undefined || to === undefined) return 'before-first-month';
  return {
    kind: 'consumer-prices',
    from: { month: from, index },
    to: { month: latest, index: to },
    factor: divide(parseDecimal(to), parseDecimal(index)),
    ...(from === month ? {} : { insteadOf: month }),
  };
}

function monthBefore(month: Month): Month {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return of === 1 ? `${year - 1}-12` : `${year}-${String(of - 1).padStart(2, '0')}`;
}

/** The product of the factors of several ageings; 1 for none. */
export function factorOf(ageings: readonly Ageing[]): Ratio {
  return ageings.reduce((factor, ageing) => multiply(factor, ageing.factor), ONE);
}

/** A band with every amount × the factors of its ageings, exact. Missing stays missing, "at least" stays so. */
export function aged<Of extends Band>(band: Of, ageings: readonly Ageing[]): Of;
export function aged(band: Band, ageings: readonly Ageing[]): Band {
  if (ageings.length === 0) return band;
  const factor = factorOf(ageings);
  const by = (amount: Ratio): Ratio => multiply(amount, factor);
  switch (band.kind) {
    case 'percentiles':
      return {
        ...band,
        points: Object.fromEntries(
          PERCENTILE_POINTS.map((point) => [point, agedPoint(band.points[point], by)]),
        ) as Record<PercentilePoint, BandPoint>,
      };
    case 'range':
      return { ...band, min: by(band.min), mid: by(band.mid), max: by(band.max) };
    case 'posted-range':
      return { ...band, min: by(band.min), max: by(band.max) };
  }
}

function agedPoint(point: BandPoint, by: (amount: Ratio) => Ratio): BandPoint {
  return point.kind === 'missing' ? point : { kind: point.kind, amount: by(point.amount) };
}
