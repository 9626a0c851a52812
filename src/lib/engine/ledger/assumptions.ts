import { earlier, type PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { ZERO, type Ratio } from '../money/ratio.ts';
import type { OfferDocument, Settings } from '#lib/document/types.ts';

/** A rate entered by the person: reporting units for one unit of the currency, from its date on. */
export interface ExchangeRate {
  readonly currency: Currency;
  readonly date: PlainDate;
  readonly rate: Ratio;
}

/** What an offer is computed under, beside its own terms. Everything that has a default is settled here. */
export interface Assumptions {
  readonly reportingCurrency: Currency;
  /** The first day of the comparison; undefined while no offer has a start. */
  readonly comparisonStart: PlainDate | undefined;
  readonly horizonYears: number;
  /** In date order. */
  readonly exchangeRates: readonly ExchangeRate[];
  readonly illiquidEquity: NonNullable<Settings['illiquidEquity']>;
  readonly growthSteps: NonNullable<Settings['growthSteps']>;
  readonly discountRate: Ratio;
  /** Leave counts above this many days; undefined keeps leave inside salary. */
  readonly referenceLeaveDays: Ratio | undefined;
}

/** The horizon when none is chosen, in years (docs/method.md, 2). */
export const DEFAULT_HORIZON_YEARS = 4;

/** The comparison start: as set, else the earliest start of a new offer, else the current job's. */
function comparisonStartOf({ settings, offers }: OfferDocument): PlainDate | undefined {
  if (settings.comparisonStart !== undefined) return settings.comparisonStart;
  const startsOf = (kind: 'offer' | 'current-job'): readonly PlainDate[] =>
    offers.filter((offer) => offer.kind === kind && !offer.hidden).flatMap((offer) => offer.start ?? []);
  const starts = startsOf('offer').length > 0 ? startsOf('offer') : startsOf('current-job');
  return starts.length === 0 ? undefined : starts.reduce(earlier);
}

/** The assumptions a document states, with the defaults of docs/method.md for what it leaves open. */
export function assumptionsOf(document: OfferDocument): Assumptions {
  const { settings } = document;
  return {
    reportingCurrency: settings.reportingCurrency,
    comparisonStart: comparisonStartOf(document),
    horizonYears: settings.horizonYears ?? DEFAULT_HORIZON_YEARS,
    exchangeRates: (settings.exchangeRates ?? [])
      .map(({ currency, date, rate }) => ({ currency, date, rate: parseDecimal(rate) }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    illiquidEquity: settings.illiquidEquity ?? 'excluded',
    growthSteps: settings.growthSteps ?? 'monthly',
    discountRate: settings.discountRate === undefined ? ZERO : parseDecimal(settings.discountRate),
    referenceLeaveDays:
      settings.referenceLeaveDays === undefined ? undefined : parseDecimal(settings.referenceLeaveDays),
  };
}
