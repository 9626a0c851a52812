import type { OfferDocument, Settings } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { notUnderstood, type Entered } from '#lib/entry/entered.ts';
import { enterCount } from '#lib/entry/value-entry.ts';
import { rowsAt, type ListPlace } from './list-place.ts';
import { namedPlace, type Place } from './place.ts';

/** A setting of the comparison as a place in the document. */
export function settingPlace<Key extends keyof Settings>(
  { settings }: OfferDocument,
  setting: Key,
): Place<NonNullable<Settings[Key]>> {
  return namedPlace<NonNullable<Settings[Key]>>(['settings', setting], settings[setting] ?? undefined);
}

/** An exchange rate as the settings show it: without a rate while one is still to be entered. */
export interface RateRow {
  readonly currency: Currency;
  readonly date: PlainDate;
  readonly rate?: DecimalString;
}

/**
 * The exchange rates, and behind them one for a currency that has none: it is written down with its rate. Where it
 * stands does not change then, so that the field being typed into stays the same.
 */
export function exchangeRateList(
  document: OfferDocument,
  missing: Currency | undefined,
  date: PlainDate,
): ListPlace<RateRow> {
  const place = settingPlace(document, 'exchangeRates');
  const rates = place.value ?? [];
  const list = rowsAt(place) as ListPlace<RateRow>;
  if (missing === undefined) return list;
  const wanted: Place<RateRow> = {
    address: [...place.address, String(rates.length)],
    value: { currency: missing, date },
    isNamed: false,
    set: (row) =>
      row?.rate === undefined
        ? []
        : place.set([...rates, { currency: row.currency, date: row.date, rate: row.rate }]),
  };
  return { ...list, lines: [...list.lines, { key: String(rates.length), place: wanted, isWanted: true }] };
}

/** An exchange rate: how much of the reporting currency one unit of the other is worth, above 0. */
export function enterRate(text: string, of: Currency, reporting: Currency): Entered<DecimalString> {
  const entered = enterCount(text, 'units');
  const isPositive = entered.isOk && parseDecimal(entered.value).n > 0n;
  return isPositive ? entered : notUnderstood(`how many ${reporting} one ${of} is worth, above 0`);
}
