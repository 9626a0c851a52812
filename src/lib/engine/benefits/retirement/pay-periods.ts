import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  earlier,
  later,
  partsOf,
  type PlainDate,
} from '../../calendar/plain-date.ts';
import type { RetirementPlan } from '#lib/document/types.ts';
import type { OfferContext } from '../../ledger/context.ts';

/** A stretch of work that is paid at once, on its last day. */
export interface PayPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Calendar days from the first to the last, and of the whole period where only part of it is worked. */
  readonly days: number;
  readonly daysInPeriod: number;
}

interface Bounds {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * The pay periods of an employment (docs/method.md, 4, Retirement): 12 are the employment months; 24 are their
 * first 15 days and the rest; 26 and 52 are stretches of 14 and 7 days counted from the first day of work.
 * Each is paid on its last day. From 1 January of the year in which year 1 begins, as limits count from there,
 * to the horizon; an employment that begins or ends inside a period works part of it.
 */
export function payPeriods(
  context: OfferContext,
  perYear: RetirementPlan['payPeriods'],
): readonly PayPeriod[] {
  const first = later(dateOf(partsOf(context.origin).year, 1, 1), context.start);
  const boundsOf = perYear === 26 || perYear === 52 ? byDays(context, perYear) : byMonths(context, perYear);
  const periods: PayPeriod[] = [];
  let n = 0;
  while (boundsOf(n - 1).to >= first) n -= 1;
  while (boundsOf(n).to < first) n += 1;
  for (; ; n += 1) {
    const whole = boundsOf(n);
    const from = later(whole.from, context.start);
    const to = context.lastDay === undefined ? whole.to : earlier(whole.to, context.lastDay);
    if (from > to || to > context.horizonEnd) return periods;
    periods.push({ from, to, days: lengthOf({ from, to }), daysInPeriod: lengthOf(whole) });
  }
}

const lengthOf = ({ from, to }: Bounds): number => daysBetween(from, to) + 1;

/** Period n, from 0, in stretches of days from the first day of work. */
function byDays({ start }: OfferContext, perYear: 26 | 52): (n: number) => Bounds {
  const days = perYear === 26 ? 14 : 7;
  return (n) => ({ from: addDays(start, n * days), to: addDays(start, (n + 1) * days - 1) });
}

/** How many days the first half of a month has when pay is run twice a month. */
const FIRST_HALF = 15;

/** Period n, counted from 0 at the first day of year 1, in months or their halves; before it, less than 0. */
function byMonths({ origin }: OfferContext, perYear: 12 | 24): (n: number) => Bounds {
  const month = (m: number): Bounds => ({
    from: addMonths(origin, m),
    to: addDays(addMonths(origin, m + 1), -1),
  });
  if (perYear === 12) return month;
  return (n) => {
    const { from, to } = month(Math.floor(n / 2));
    const second = addDays(from, FIRST_HALF);
    return n % 2 === 0 ? { from, to: addDays(second, -1) } : { from: second, to };
  };
}
