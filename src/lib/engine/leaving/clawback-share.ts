import {
  addDays,
  addMonths,
  daysBetween,
  wholeMonthsBetween,
  type PlainDate,
} from '../calendar/plain-date.ts';
import { parseRatio } from '../money/decimal-string.ts';
import { ONE, whole, ZERO } from '../money/ratio.ts';
import type { Clawback } from '#lib/document/types.ts';
import {
  countOf,
  differenceOf,
  input,
  largerOf,
  nothing,
  oneTerm,
  productOf,
  quotientOf,
} from '../ledger/terms.ts';
import type { Term } from '../ledger/working.ts';

/** A reading of a clawback clause: how much is owed at which time. */
export type ClawbackReading = Clawback['reading'];

/** For how many months after its first day a clause lasts, as it is read. */
export function clauseMonths(reading: ClawbackReading): number {
  switch (reading.kind) {
    case 'full':
    case 'percent-per-full-month':
      return reading.months;
    case 'by-full-month':
    case 'by-day':
      return (reading.fullMonths ?? 0) + reading.prorateMonths;
    case 'steps':
      return Math.max(0, ...reading.steps.map(({ months }) => months));
  }
}

/** The first day on which nothing is owed any more. */
export function clauseEnd(reading: ClawbackReading, from: PlainDate): PlainDate {
  return addMonths(from, clauseMonths(reading));
}

const ZERO_SHARE: Term = input('nothing', ZERO, 'portion');

/**
 * The share of a payment that is owed back by a reading of its clause, as a term that is between 0 and 1. A clause
 * of so many months is in force while the last day lies before the day so many months after it began; a full month
 * served ends with the day before the next begins, the last day included. Source: docs/method.md, 5, Clawback.
 */
export function owedShare(reading: ClawbackReading, from: PlainDate, lastDay: PlainDate): Term {
  if (lastDay >= clauseEnd(reading, from)) return ZERO_SHARE;
  const monthsServed = Math.max(0, wholeMonthsBetween(from, addDays(lastDay, 1)));
  switch (reading.kind) {
    case 'full':
      return oneTerm;
    case 'percent-per-full-month': {
      const taken = productOf(
        input('percent-per-month', parseRatio(reading.percentage), 'portion'),
        countOf('months-served', monthsServed, 'months'),
      );
      return largerOf(differenceOf(oneTerm, taken), ZERO_SHARE);
    }
    case 'steps':
      return stepOf(reading, from, lastDay);
    case 'by-full-month': {
      const full = reading.fullMonths ?? 0;
      if (lastDay < addMonths(from, full)) return oneTerm;
      const left = countOf('months-left', full + reading.prorateMonths - monthsServed, 'months');
      const by = countOf('clawback-months', reading.denominator ?? reading.prorateMonths, 'months');
      return { kind: 'smaller', terms: [quotientOf(left, by), oneTerm] };
    }
    case 'by-day': {
      const prorateFrom = addMonths(from, reading.fullMonths ?? 0);
      if (lastDay < prorateFrom) return oneTerm;
      const end = clauseEnd(reading, from);
      return quotientOf(
        countOf('days-left', daysBetween(lastDay, end) - 1, 'days'),
        countOf('clawback-days', daysBetween(prorateFrom, end), 'days'),
      );
    }
  }
}

function stepOf(
  { steps }: Extract<ClawbackReading, { kind: 'steps' }>,
  from: PlainDate,
  lastDay: PlainDate,
): Term {
  const step = steps.find(({ months }) => lastDay < addMonths(from, months));
  return step ? input('clawback-step', parseRatio(step.portion), 'portion') : nothing;
}

/** The days on which a clause loosens other than little by little: where it stops being owed in full, steps down or ends. */
export function turningDays(reading: ClawbackReading, from: PlainDate): readonly PlainDate[] {
  const months = ((): readonly number[] => {
    switch (reading.kind) {
      case 'full':
      case 'percent-per-full-month':
        return [reading.months];
      case 'by-full-month':
      case 'by-day':
        return [reading.fullMonths ?? 0, clauseMonths(reading)];
      case 'steps':
        return reading.steps.map((step) => step.months);
    }
  })();
  return months.filter((count) => count > 0).map((count) => addMonths(from, count));
}

/** What a percentage a full month leaves over of the whole: 12 × 8.33% leave 0.04%; 0 for any other reading. */
export function residueShare(reading: ClawbackReading): Term {
  if (reading.kind !== 'percent-per-full-month') return ZERO_SHARE;
  const taken = productOf(
    input('percent-per-month', parseRatio(reading.percentage), 'portion'),
    countOf('months-served', reading.months, 'months'),
  );
  return largerOf(differenceOf(input('one', ONE, 'factor'), taken), input('nothing', whole(0), 'portion'));
}
