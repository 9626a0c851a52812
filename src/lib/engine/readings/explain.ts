import type { Money } from '../money/money.ts';
import { whole } from '../money/ratio.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Certainty, Line, Subtotal } from '../ledger/components.ts';
import { rateOn } from '../ledger/conversion.ts';
import { minorOf } from '../ledger/evaluate.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import type { RuleId } from '../ledger/rules.ts';
import {
  cumulativeTerm,
  differenceOf,
  input,
  moneyTerm,
  nothing,
  postedTerm,
  productOf,
  sumOf,
} from '../ledger/terms.ts';
import type { Note, Term } from '../ledger/working.ts';
import type { LeavingSubject } from '../leaving/leaving-subject.ts';
import { countedEntries, namedTerm, type NamedReading, type NoReading } from './named.ts';
import type { Readings } from './readings.ts';
import { amountAt, type Place } from './place.ts';

/** A figure of a ledger's table that can be asked why. */
export type TableSubject =
  /** An entry of the ledger; of a question about leaving, one that the ledger may not reach or have in part only. */
  | { readonly kind: 'entry'; readonly entry: Entry; readonly leavingOn?: PlainDate }
  | { readonly kind: 'line'; readonly line: Line; readonly place: Place }
  | { readonly kind: 'certainty'; readonly certainty: Certainty; readonly place: Place }
  | { readonly kind: 'illiquid'; readonly value: 'face' | 'discounted'; readonly place: Place }
  /** What a line is more than the same line of another offer. */
  | { readonly kind: 'difference'; readonly line: Line; readonly place: Place; readonly from: Readings }
  | { readonly kind: 'named'; readonly reading: NamedReading; readonly definition: Subtotal };

/** A figure that can be asked why. */
export type Subject = TableSubject | LeavingSubject;

/** How one posted amount became reporting currency. */
export interface ConversionWorking {
  readonly amount: Money;
  readonly term: Term;
  readonly rateDate: PlainDate;
}

/** The working of one figure: the rule, the formula with its inputs and roundings, and the entries it sums. */
export interface Explanation {
  readonly rule: RuleId;
  readonly amount: Money;
  /** Evaluates to the amount. */
  readonly term: Term;
  readonly date?: PlainDate;
  readonly notes: readonly Note[];
  /** The entries that the figure sums, in date order; empty for one entry. */
  readonly entries: readonly Entry[];
  readonly conversion?: ConversionWorking;
}

/** A figure's working; or why there is no such figure. */
export type Explained =
  | { readonly isKnown: true; readonly explanation: Explanation }
  | { readonly isKnown: false; readonly why: NoReading };

/**
 * The working of any figure of an offer's readings, made on request. Its term evaluates to its amount to the
 * last minor unit; what it sums are entries that can be asked in turn, down to one dated entry.
 */
export function explain(of: Readings, subject: TableSubject): Explained {
  switch (subject.kind) {
    case 'entry':
      return { isKnown: true, explanation: explainEntry(of.ledger, subject.entry) };
    case 'line': {
      const entries = countedEntries(of, subject.line, placeTest(of, subject.place));
      return sum(
        of,
        'reading.sum',
        entries,
        entries.map(({ reported }) => reported),
      );
    }
    case 'certainty': {
      const partOf = (entry: Entry): bigint =>
        entry.parts.reduce(
          (total, part) => (part.certainty === subject.certainty ? total + part.reported : total),
          0n,
        );
      const entries = countedEntries(of, 'total-compensation', placeTest(of, subject.place)).filter((entry) =>
        entry.parts.some(({ certainty }) => certainty === subject.certainty),
      );
      return sum(of, 'reading.sum', entries, entries.map(partOf));
    }
    case 'illiquid': {
      const entries = countedEntries(of, 'total-compensation', placeTest(of, subject.place)).filter(
        ({ vest }) => vest?.illiquid,
      );
      return sum(
        of,
        'reading.illiquid',
        entries,
        entries.map(({ vest }) => vest?.illiquid?.[subject.value] ?? 0n),
      );
    }
    case 'difference':
      return { isKnown: true, explanation: explainDifference(of, subject) };
    case 'named':
      return explainNamed(of, subject.reading, subject.definition);
  }
}

/** One total less another: each of the two can be asked in turn where it stands. */
function explainDifference(
  of: Readings,
  { line, place, from }: Extract<TableSubject, { kind: 'difference' }>,
): Explanation {
  const currency = of.ledger.assumptions.reportingCurrency;
  const [own, other] = [amountAt(of, line, place), amountAt(from, line, place)];
  const term = differenceOf(
    moneyTerm('own-amount', whole(own), currency),
    moneyTerm('compared-amount', whole(other), currency),
  );
  return {
    rule: 'reading.difference',
    amount: { minor: own - other, currency },
    term,
    notes: [],
    entries: [],
  };
}

function placeTest({ columns }: Readings, place: Place): (index: number) => boolean {
  if (place === 'horizon') return (index) => index >= 0 && index < columns.length;
  if (place === 'after-horizon') return (index) => index === columns.length;
  return (index) => index === place;
}

function sum(of: Readings, rule: RuleId, entries: readonly Entry[], amounts: readonly bigint[]): Explained {
  const currency = of.ledger.assumptions.reportingCurrency;
  const term = sumOf(...amounts.map((amount) => moneyTerm('entry', whole(amount), currency)));
  const minor = amounts.reduce((total, amount) => total + amount, 0n);
  return { isKnown: true, explanation: { rule, amount: { minor, currency }, term, notes: [], entries } };
}

function explainNamed(of: Readings, reading: NamedReading, definition: Subtotal): Explained {
  const found = namedTerm(reading, of, definition);
  if (!found.isKnown) return found;
  const currency = of.ledger.assumptions.reportingCurrency;
  const term = postedTerm(found.term, currency);
  return {
    isKnown: true,
    explanation: {
      rule: found.rule,
      amount: { minor: minorOf(term, currency), currency },
      term,
      notes: [],
      entries: found.entries,
    },
  };
}

function explainEntry(ledger: Ledger, entry: Entry): Explanation {
  const { stream } = entry;
  const { rule, term, notes = [] } = stream.working(entry.k);
  const conversion = conversionOf(ledger, entry);
  return {
    rule,
    amount: { minor: entry.amount, currency: stream.currency },
    term,
    date: entry.date,
    notes: stream.counts ? notes : [...notes, 'left-out-of-total'],
    entries: [],
    ...(conversion ? { conversion } : {}),
  };
}

/** Conversion by cumulative rounding: the line so far, converted and rounded, less what was converted before. */
function conversionOf(ledger: Ledger, entry: Entry): ConversionWorking | undefined {
  const { assumptions } = ledger;
  const { stream } = entry;
  const currency = assumptions.reportingCurrency;
  const rate = stream.currency === currency ? undefined : rateOn(assumptions, stream.currency, entry.date);
  if (!rate) return undefined;
  const converted = (upTo: number): Term =>
    sumOf(
      ...stream.entries.slice(0, upTo).map((posted) => {
        const on = rateOn(assumptions, stream.currency, posted.date) ?? rate;
        return productOf(
          moneyTerm('entry', whole(posted.amount), stream.currency),
          input('exchange-rate', on.rate, 'exchange-rate'),
        );
      }),
    );
  return {
    amount: { minor: entry.reported, currency },
    term: cumulativeTerm(converted(entry.k), entry.k === 1 ? nothing : converted(entry.k - 1), currency),
    rateDate: rate.date,
  };
}
