import { parseRatio, type RatioString } from '#lib/engine/money/decimal-string.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { comparer } from '#lib/engine/comparison/comparison.ts';
import type { Certainty, Line, Subtotal } from '#lib/engine/ledger/components.ts';
import type { Entry } from '#lib/engine/ledger/ledger.ts';
import { namedAmount } from '#lib/engine/readings/named-amount.ts';
import type { NamedReading } from '#lib/engine/readings/named.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { lineAmount } from '#lib/engine/readings/sums.ts';
import { numberText } from '#lib/format/decimals.ts';
import { amountText } from '#lib/format/money.ts';
import { documentOf, streamOf, yearsFor, type Fields } from '../engine/offers.ts';

/*
 * Figures as docs/method.md prints them: "8,333.33", "−40.00", "2026-02-28". The documents of the examples are made
 * by tests/engine/offers.ts and parsed by the real schema.
 */

const DOLLARS = 'USD' as Currency;

/** Minor units of dollars. */
export const money = (minor: bigint): string => amountText({ minor, currency: DOLLARS });

/** An annual base of so much. */
export const base = (rate: string, terms: Fields = {}): Fields => ({
  base: { kind: 'annual', rate, ...terms },
});

/** A bonus of a share of base, by employment year unless said otherwise. */
export const bonus = (percentage: string, terms: Fields = {}): Fields => ({
  bonuses: [
    { id: 'b', target: { kind: 'of-base', percentage }, cycle: { kind: 'employment-year' }, ...terms },
  ],
});

/** A bonus by calendar year, paid in March. */
export const byCalendarYear = (percentage: string, cycle: Fields = {}, terms: Fields = {}): Fields =>
  bonus(percentage, {
    cycle: { kind: 'performance-year', beginsIn: 1, payoutMonth: 3, basis: 'rate-at-end', ...cycle },
    ...terms,
  });

/** A payment made once. */
export const payment = (amount: string, paid: Fields, id = 'p'): Fields => ({ id, amount, payment: paid });

/** So many months after the first day. */
export const after = (months: number): Fields => ({ kind: 'after-months', months });

/** A benefit line with an amount. */
export const benefit = (amount: string, paid: Fields, terms: Fields = {}): Fields => ({
  kind: 'amount',
  id: 'a',
  category: 'stipend',
  certainty: 'guaranteed',
  amount,
  paid,
  ...terms,
});

/** A raise on a date, to a rate or by a share. */
export const raise = (date: string, change: Fields, certainty = 'contracted'): Fields => ({
  date,
  change,
  certainty,
});

/** What a line of the table comes to in year k, counted from 1. */
export function inYear(of: Readings, k: number, line: Line = 'total-compensation'): string {
  const column = of.columns[k - 1];
  if (!column) throw new RangeError(`There is no year ${k}`);
  return money(lineAmount(column.sums, line));
}

/** What a line comes to over the horizon. */
export const inAll = (of: Readings, line: Line = 'total-compensation'): string =>
  money(lineAmount(of.horizon, line));

/** What comes after the horizon. */
export const afterwards = (of: Readings): string => money(lineAmount(of.afterHorizon, 'total-compensation'));

/** What of the total of year k is of one certainty. */
export function certain(of: Readings, k: number, certainty: Certainty): string {
  const column = of.columns[k - 1];
  if (!column) throw new RangeError(`There is no year ${k}`);
  return money(column.sums.byCertainty[certainty]);
}

/** A named reading. */
export function named(
  of: Readings,
  reading: NamedReading,
  definition: Subtotal = 'total-compensation',
): string {
  const amount = namedAmount(of, reading, definition);
  if (!amount) throw new Error(`There is no ${reading}`);
  return amountText(amount);
}

/** The entries of one line of an offer. */
export const entriesOf = (offer: Fields, line: string, settings: Fields = {}): readonly Entry[] =>
  streamOf(yearsFor(offer, settings).ledger, line).entries;

/** One entry of a list, counted from 1. */
export function entryAt(entries: readonly Entry[], k: number): Entry {
  const entry = entries[k - 1];
  if (!entry) throw new RangeError(`There is no entry ${k}`);
  return entry;
}

/** What was posted. */
export const posted = ({ amount, stream }: Entry): string =>
  amountText({ minor: amount, currency: stream.currency });

/** What was posted, in the reporting currency. */
export const reported = (entry: Entry): string => money(entry.reported);

export const date = (entry: Entry): PlainDate => entry.date;

/** How many shares vest. */
export function shares({ vest }: Entry): string {
  if (!vest?.shares) throw new Error('Not a vest of shares');
  return numberText(vest.shares);
}

/** A decimal or a ratio as text. */
export const number = (text: string): string => numberText(parseRatio(text as RatioString));

/** The readings of the offers of a document, side by side, in the view that its settings choose. */
export function comparedOf(offers: readonly Fields[], settings: Fields = {}): readonly Readings[] {
  return comparer()(documentOf(offers, settings)).standings.map(({ readings }) => {
    if (!readings) throw new Error('An offer has an error');
    return readings;
  });
}
