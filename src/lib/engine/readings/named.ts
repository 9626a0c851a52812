import { daysBetween } from '../calendar/plain-date.ts';
import { parseDecimal, parseRatio } from '../money/decimal-string.ts';
import { add, multiply, ONE, subtract, whole, ZERO, type Ratio } from '../money/ratio.ts';
import type { Offer } from '#lib/document/types.ts';
import { componentsOf, type Subtotal } from '../ledger/components.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { RuleId } from '../ledger/rules.ts';
import {
  countOf,
  differenceOf,
  input,
  moneyTerm,
  oneTerm,
  productOf,
  quotientOf,
  sumOf,
} from '../ledger/terms.ts';
import type { InputName, Term } from '../ledger/working.ts';
import type { Readings } from './readings.ts';
import { standardTerm } from './standard.ts';
import { lineAmount } from './sums.ts';

/** The readings that have a name of their own (docs/method.md, 5). */
export const NAMED_READINGS = [
  'first-year',
  'annualised',
  'standard',
  'guaranteed',
  'present-value',
  'hourly',
  'rent-money',
] as const;

/** A reading with a name of its own. */
export type NamedReading = (typeof NAMED_READINGS)[number];

/** Why a reading cannot be given. */
export type NoReading = 'hours-not-stated' | 'base-not-stated' | 'no-hours-left';

/** How a named reading is computed; or why it cannot be, named as a missing term and not as a zero. */
export type ReadingTerm =
  | { readonly isKnown: true; readonly rule: RuleId; readonly term: Term; readonly entries: readonly Entry[] }
  | { readonly isKnown: false; readonly why: NoReading };

/** The entries that a sum counts: those of its components, in the columns it covers, on lines that count. */
export function countedEntries(
  { ledger, indexOf }: Readings,
  definition: Parameters<typeof componentsOf>[0],
  isIn: (index: number) => boolean,
): readonly Entry[] {
  const components = new Set(componentsOf(definition));
  return ledger.streams
    .filter(({ counts, component }) => counts && components.has(component))
    .flatMap(({ entries }) => entries)
    .filter((entry) => isIn(indexOf(entry)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The working of a named reading of an offer, by a definition of its total. */
export function namedTerm(reading: NamedReading, of: Readings, definition: Subtotal): ReadingTerm {
  const { assumptions } = of.ledger;
  const currency = assumptions.reportingCurrency;
  const money = (name: InputName, minor: bigint): Term => moneyTerm(name, whole(minor), currency);
  const inHorizon = countedEntries(of, definition, (index) => index >= 0 && index < of.columns.length);
  switch (reading) {
    case 'first-year': {
      const entries = countedEntries(of, definition, () => true).filter(isInFirstYear);
      const total = entries.reduce((sum, { reported }) => sum + reported, 0n);
      return known('reading.sum', money('entry', total), entries);
    }
    case 'annualised':
      return known('reading.annualised', annualisedTerm(of, definition), inHorizon);
    case 'standard':
      return known('reading.standard', standardTerm(of.ledger), []);
    case 'guaranteed': {
      const parts = inHorizon.flatMap(({ parts: all }) =>
        all.filter(({ certainty }) => certainty === 'guaranteed'),
      );
      const entries = inHorizon.filter(({ parts: all }) =>
        all.some(({ certainty }) => certainty === 'guaranteed'),
      );
      return known(
        'reading.guaranteed',
        money(
          'entry',
          parts.reduce((sum, part) => sum + part.reported, 0n),
        ),
        entries,
      );
    }
    case 'present-value':
      return known('reading.present-value', presentValueTerm(of, inHorizon), inHorizon);
    case 'hourly':
      return hourlyTerm(of, definition, inHorizon);
    case 'rent-money':
      return rentMoneyTerm(of);
  }
}

/** Whether an entry is of employment year 1, in whichever view the table is cut. */
const isInFirstYear = ({ month }: Entry): boolean => month >= 1 && month <= 12;

function known(rule: RuleId, term: Term, entries: readonly Entry[]): ReadingTerm {
  return { isKnown: true, rule, term, entries };
}

function annualisedTerm(of: Readings, definition: Subtotal): Term {
  const { assumptions } = of.ledger;
  const total = moneyTerm(
    'horizon-total',
    whole(lineAmount(of.horizon, definition)),
    assumptions.reportingCurrency,
  );
  return quotientOf(total, countOf('years', assumptions.horizonYears, 'years'));
}

/** Σ entry ÷ (1 + d)^(days from the comparison start ÷ 365.25): 365.25 days are 1461 quarters of a day. */
function presentValueTerm({ ledger }: Readings, entries: readonly Entry[]): Term {
  const { assumptions, context } = ledger;
  const from = assumptions.comparisonStart ?? context.origin;
  const rate = input('discount-rate', assumptions.discountRate, 'rate');
  const base = sumOf(oneTerm, rate);
  return sumOf(
    ...entries.map((entry): Term => {
      const amount = moneyTerm('entry', whole(entry.reported), assumptions.reportingCurrency);
      if (assumptions.discountRate.n === 0n) return amount;
      return productOf(amount, {
        kind: 'power',
        base,
        numerator: -4 * daysBetween(from, entry.date),
        denominator: 1461,
      });
    }),
  );
}

/** The hours worked a week: as stated, or the part-time share of the hours that hourly pay is for. */
function hoursWorked({ hoursPerWeek, base }: Offer): Ratio | undefined {
  if (hoursPerWeek !== undefined) return parseDecimal(hoursPerWeek);
  if (base?.kind !== 'hourly') return undefined;
  const share = base.partTimeShare === undefined ? ONE : parseRatio(base.partTimeShare);
  return multiply(parseDecimal(base.hoursPerWeek), share);
}

/** Annualised total ÷ (hours a week × (52 − leave weeks)); a leave week is five days. */
function hourlyTerm(of: Readings, definition: Subtotal, entries: readonly Entry[]): ReadingTerm {
  const { offer } = of.ledger;
  const perWeek = hoursWorked(offer);
  if (perWeek === undefined) return { isKnown: false, why: 'hours-not-stated' };
  const days = (offer.benefits ?? []).reduce<Ratio>(
    (sum, benefit) => (benefit.kind === 'leave' ? add(sum, parseDecimal(benefit.days)) : sum),
    ZERO,
  );
  const weeks: Ratio = { n: days.n, d: days.d * 5n };
  if (perWeek.n === 0n || subtract(whole(52), weeks).n <= 0n) return { isKnown: false, why: 'no-hours-left' };
  const worked = differenceOf(countOf('weeks-in-year', 52, 'weeks'), input('leave-weeks', weeks, 'weeks'));
  const term = quotientOf(
    annualisedTerm(of, definition),
    productOf(input('hours-per-week', perWeek, 'hours'), worked),
  );
  return known('reading.hourly', term, entries);
}

/** Guaranteed base of year 1 less the premiums of year 1, by the month. */
function rentMoneyTerm(of: Readings): ReadingTerm {
  const { ledger } = of;
  if (!ledger.offer.base) return { isKnown: false, why: 'base-not-stated' };
  const currency = ledger.assumptions.reportingCurrency;
  const streams = ledger.streams.filter(
    ({ component }) => component === 'base-salary' || component === 'premiums',
  );
  const entries = streams.flatMap((stream) => stream.entries.filter(isInFirstYear));
  const sum = entries.reduce(
    (total, { parts }) =>
      parts.reduce((inner, part) => (part.certainty === 'guaranteed' ? inner + part.reported : inner), total),
    0n,
  );
  const months = Math.max(1, new Set(entries.map(({ month }) => month)).size);
  const total = moneyTerm('first-year-guaranteed', whole(sum), currency);
  return known('reading.rent-money', quotientOf(total, countOf('months-counted', months, 'months')), entries);
}
