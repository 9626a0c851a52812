import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { post } from '../money/money.ts';
import { whole, type Ratio } from '../money/ratio.ts';
import type { Assumptions } from '../ledger/assumptions.ts';
import { convertExactly, rateOn } from '../ledger/conversion.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { RuleId } from '../ledger/rules.ts';
import { input, moneyTerm, postedTerm, productOf, sumOf } from '../ledger/terms.ts';
import type { InputName, Note, Term } from '../ledger/working.ts';

/** How an amount of leaving comes about: its rule, a term that evaluates to it, and the entries it sums. */
export interface LeavingWorking {
  readonly rule: RuleId;
  readonly term: Term;
  readonly entries: readonly Entry[];
  readonly notes: readonly Note[];
}

/** An amount of leaving, in reported minor units; its working is made when it is asked for. */
export interface LeavingAmount {
  readonly minor: bigint;
  readonly working: () => LeavingWorking;
}

/** An amount that sums entries. */
export function sumOfEntries(
  rule: RuleId,
  minor: bigint,
  currency: Currency,
  entries: () => readonly Entry[],
  valueOf: (entry: Entry) => bigint = ({ reported }) => reported,
): LeavingAmount {
  return {
    minor,
    working: () => {
      const summed = [...entries()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
      const term = sumOf(...summed.map((entry) => moneyTerm('entry', whole(valueOf(entry)), currency)));
      return { rule, term, entries: summed, notes: [] };
    },
  };
}

/** An amount that sums others, each by its name; what takes away from it is negative. */
export function sumOfAmounts(
  rule: RuleId,
  currency: Currency,
  amounts: readonly (readonly [InputName, bigint])[],
): LeavingAmount {
  return {
    minor: amounts.reduce((sum, [, minor]) => sum + minor, 0n),
    working: () => ({
      rule,
      term: sumOf(
        ...amounts
          .filter(([, minor]) => minor !== 0n)
          .map(([name, minor]) => moneyTerm(name, whole(minor), currency)),
      ),
      entries: [],
      notes: [],
    }),
  };
}

/** Several amounts of one rule as one, with all of their entries. */
export function together(rule: RuleId, amounts: readonly LeavingAmount[]): LeavingAmount {
  return {
    minor: amounts.reduce((sum, { minor }) => sum + minor, 0n),
    working: () => {
      const workings = amounts.filter(({ minor }) => minor !== 0n).map(({ working }) => working());
      const [only] = workings;
      return {
        rule,
        term: workings.length === 1 && only ? only.term : sumOf(...workings.map(({ term }) => term)),
        entries: workings.flatMap(({ entries }) => entries),
        notes: [],
      };
    },
  };
}

/** Nothing, with the rule by which there is nothing. */
export function nothingOf(rule: RuleId): LeavingAmount {
  return { minor: 0n, working: () => ({ rule, term: sumOf(), entries: [], notes: [] }) };
}

/** An exact amount of minor units of a currency, posted once in the reporting currency at the rate of a day. */
export function reportedOn(
  assumptions: Assumptions,
  currency: Currency,
  exact: Ratio,
  date: PlainDate,
): bigint {
  return post(convertExactly(assumptions, currency, exact, date));
}

/** The working of that: the term in whole units of the currency, at the rate of the day, rounded once. */
export function reportedTerm(
  assumptions: Assumptions,
  currency: Currency,
  term: Term,
  date: PlainDate,
): Term {
  const { reportingCurrency } = assumptions;
  const rate = currency === reportingCurrency ? undefined : rateOn(assumptions, currency, date);
  const converted = rate ? productOf(term, input('exchange-rate', rate.rate, 'exchange-rate')) : term;
  return postedTerm(converted, reportingCurrency);
}
