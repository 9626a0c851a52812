import { monthOf } from '../calendar/month-grid.ts';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  daysInMonth,
  earlier,
  later,
  onDayOfMonth,
  partsOf,
  type PlainDate,
} from '../calendar/plain-date.ts';
import type { BonusPlan } from '#lib/document/types.ts';
import type { OfferContext } from '../ledger/context.ts';
import { moneyTerm } from '../ledger/terms.ts';
import { baseEarned } from './base-accrual.ts';
import type { BaseRate } from './base-rate.ts';
import { baseInForce, type BonusYear } from './bonus-year.ts';

type PerformanceCycle = Extract<BonusPlan['cycle'], { kind: 'performance-year' }>;

/**
 * The performance years that an employment touches and that end inside the horizon (docs/method.md, 4,
 * Bonus): calendar days employed ÷ days in the year, on the base in force on its last day or on eligible
 * earnings, paid on the last day of the payout month on or after the year's end.
 */
export function performanceYears(
  context: OfferContext,
  base: BaseRate | undefined,
  cycle: PerformanceCycle,
): readonly BonusYear[] {
  const years: BonusYear[] = [];
  let begins = firstYearBegin(context.start, cycle.beginsIn);
  for (let year = 1; ; year += 1, begins = addMonths(begins, 12)) {
    const ends = addDays(addMonths(begins, 12), -1);
    if (ends >= context.horizonEnd) return years;
    const from = later(begins, context.start);
    const to = context.lastDay === undefined ? ends : earlier(ends, context.lastDay);
    if (from > to) return years;
    const paidOn = payoutDay(ends, cycle.payoutMonth);
    if (paidOn < context.origin) continue;
    years.push({
      year,
      paidOn,
      from,
      to,
      ...(cycle.basis === 'rate-at-end' || !base
        ? baseInForce(base, ends)
        : earnings(context, base, from, to)),
      wholeYearPay: baseInForce(base, ends).pay,
      daysEmployed: daysBetween(from, to) + 1,
      daysInYear: daysBetween(begins, ends) + 1,
      eligible: !isHiredTooLate(context.start, begins, ends, cycle.hireBy),
    });
  }
}

/** The first day of the performance year in which a day falls. */
function firstYearBegin(date: PlainDate, beginsIn: number): PlainDate {
  const { year, month } = partsOf(date);
  return dateOf(month >= beginsIn ? year : year - 1, beginsIn, 1);
}

/** The last day of the payout month on or after the end of the performance year. */
function payoutDay(ends: PlainDate, payoutMonth: number): PlainDate {
  const { year, month } = partsOf(ends);
  const paidIn = payoutMonth >= month ? year : year + 1;
  return dateOf(paidIn, payoutMonth, daysInMonth(paidIn, payoutMonth));
}

function isHiredTooLate(
  start: PlainDate,
  begins: PlainDate,
  ends: PlainDate,
  hireBy: PerformanceCycle['hireBy'],
): boolean {
  if (!hireBy || start < begins || start > ends) return false;
  const { year, month } = partsOf(begins);
  const cutOffYear = hireBy.month >= month ? year : year + 1;
  return start > onDayOfMonth(cutOffYear * 12 + hireBy.month - 1, hireBy.day);
}

/** Base earned in the performance year. */
function earnings(
  context: OfferContext,
  base: BaseRate,
  from: PlainDate,
  to: PlainDate,
): Pick<BonusYear, 'pay' | 'payTerm'> {
  const first = monthOf(context.origin, from, 'advance');
  const last = monthOf(context.origin, to, 'advance');
  const pay = baseEarned(base, context.grid, first, last, from, to);
  return { pay, payTerm: moneyTerm('eligible-earnings', pay, base.currency, ['base']) };
}
