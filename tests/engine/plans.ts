import type { Stream } from '#lib/engine/ledger/ledger.ts';
import { datedAmounts, ledgerFor, streamOf, type Fields } from './offers.ts';

/* Offers with a retirement plan, made tersely. */

const DOLLAR_FOR_DOLLAR = [{ rate: '1', upTo: '0.04' }];

/** A match: dollar for dollar up to 4% of pay, per paycheck and vested at once, unless said. */
export const match = (terms: Fields = {}): Fields => ({
  tiers: DOLLAR_FOR_DOLLAR,
  paid: 'per-paycheck',
  vesting: { kind: 'immediate' },
  ...terms,
});

/** A retirement plan: monthly pay, 6% of base put in, unless said. */
export const plan = (terms: Fields): Fields => ({
  kind: 'retirement-plan',
  id: 'p',
  payPeriods: 12,
  eligiblePay: 'base',
  contribution: '0.06',
  ...terms,
});

/** An offer of 120,000 a year from 2026-01-01 with such a plan, unless said. */
export const offer = (terms: Fields, rest: Fields = {}): Fields => ({
  base: { kind: 'annual', rate: '120000' },
  benefits: [plan(terms)],
  ...rest,
});

/** The match line of an offer. */
export const matchLine = (fields: Fields, settings: Fields = {}): Stream =>
  streamOf(ledgerFor(fields, settings), 'benefit:p:match');
/** Date and amount of each entry of the match line. */
export const dated = (fields: Fields, settings: Fields = {}) => datedAmounts(matchLine(fields, settings));

/** What a line pays in each calendar year, in cents. */
export function byCalendarYear({ entries }: Stream): Readonly<Record<string, bigint>> {
  const years: Record<string, bigint> = {};
  for (const { date, amount } of entries) years[date.slice(0, 4)] = (years[date.slice(0, 4)] ?? 0n) + amount;
  return years;
}

/** The notes on the first entry of a day. */
export const notesOf = (line: Stream, date: string): readonly string[] => {
  const entry = line.entries.find((one) => one.date === date);
  if (!entry) throw new Error(`Nothing on ${date}`);
  return line.working(entry.k).notes ?? [];
};
