import { daysOfMonth } from '../calendar/month-grid.ts';
import { daysBetween, earlier, type PlainDate } from '../calendar/plain-date.ts';
import { cumulativePosting } from '../money/allocate.ts';
import type { Currency } from '../money/currency.ts';
import { add, multiply, ONE, ratio, ZERO, type Ratio } from '../money/ratio.ts';
import type { Certainty } from '../ledger/components.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { StreamBuilder } from '../ledger/stream.ts';
import { countOf, cumulativeTerm, nothing, productOf, quotientOf, sumOf } from '../ledger/terms.ts';
import type { Term } from '../ledger/working.ts';

/** How a monthly line is paid, in exact minor units a month, and posted: every month or at quarter ends. */
export interface MonthlyLine {
  readonly everyMonths: 1 | 3;
  readonly certainty: Certainty;
  readonly payOf: (m: number) => Ratio;
  /** The part of a month's pay that is surer than the rest. */
  readonly surer?: { readonly certainty: Certainty; readonly payOf: (m: number) => Ratio };
  /** The working of a whole month's pay. */
  readonly termOf: (m: number) => Term;
}

/** The share of month m that is worked: 1, or by calendar days where the employment ends inside it. */
export function monthShare({ grid, lastDay }: OfferContext, m: number): Ratio {
  if (lastDay === undefined || lastDay >= grid.lastDay(m)) return ONE;
  if (lastDay < grid.start(m)) return ZERO;
  return ratio(BigInt(daysBetween(grid.start(m), lastDay) + 1), BigInt(daysOfMonth(grid, m)));
}

/** The day on which pay accrued to the end of month m is dated. */
function payDay({ grid, lastDay }: OfferContext, m: number): PlainDate {
  return lastDay === undefined ? grid.lastDay(m) : earlier(grid.lastDay(m), lastDay);
}

/** Whether a posting falls after month m: at the month's or quarter's end, or where the employment ends. */
function postsAfter({ grid, lastDay }: OfferContext, m: number, everyMonths: 1 | 3): boolean {
  return m % everyMonths === 0 || (lastDay !== undefined && lastDay <= grid.lastDay(m));
}

/** Posts pay that accrues by the month, by cumulative rounding within each employment year. */
export function postMonthly(context: OfferContext, stream: StreamBuilder, line: MonthlyLine): void {
  const { grid } = context;
  const { surer, certainty } = line;
  let postPay = cumulativePosting();
  let postSurer = cumulativePosting();
  let pay = ZERO;
  let surerPay = ZERO;
  for (let m = 1; m <= grid.months; m += 1) {
    if (m % 12 === 1) {
      postPay = cumulativePosting();
      postSurer = cumulativePosting();
    }
    const share = monthShare(context, m);
    if (share.n === 0n) break;
    pay = plus(pay, worked(line.payOf(m), share));
    if (surer) surerPay = plus(surerPay, worked(surer.payOf(m), share));
    if (!postsAfter(context, m, line.everyMonths)) continue;
    const date = payDay(context, m);
    const amount = postPay(pay);
    if (surer) {
      const split = { surer: surer.certainty, surerAmount: postSurer(surerPay), rest: certainty };
      stream.postSplit(date, m, amount, split);
    } else {
      stream.post(date, m, certainty, amount);
    }
    pay = ZERO;
    surerPay = ZERO;
  }
}

const worked = (pay: Ratio, share: Ratio): Ratio => (share === ONE ? pay : multiply(pay, share));

/** Most postings are of a single month: its pay is taken as it is. */
const plus = (sum: Ratio, pay: Ratio): Ratio => (sum === ZERO ? pay : add(sum, pay));

/** The working of the k-th posting of a monthly line: the year so far less what was posted before it. */
export function monthlyTerm(context: OfferContext, line: MonthlyLine, k: number, currency: Currency): Term {
  const last = Math.min(k * line.everyMonths, lastMonthWorked(context));
  const before = (k - 1) * line.everyMonths;
  const firstOfYear = Math.floor((last - 1) / 12) * 12 + 1;
  const upTo = (end: number): Term =>
    sumOf(...months(firstOfYear, end).map((m) => sharedTerm(context, line, m)));
  return cumulativeTerm(upTo(last), before < firstOfYear ? nothing : upTo(before), currency);
}

const months = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

function lastMonthWorked(context: OfferContext): number {
  const { grid } = context;
  let m = grid.months;
  while (m > 1 && monthShare(context, m).n === 0n) m -= 1;
  return m;
}

function sharedTerm(context: OfferContext, line: MonthlyLine, m: number): Term {
  const share = monthShare(context, m);
  if (share.n === share.d) return line.termOf(m);
  const days = { kind: 'input', name: 'days-counted', value: { n: share.n, d: 1n }, unit: 'days' } as const;
  return productOf(line.termOf(m), quotientOf(days, countOf('days-in-month', Number(share.d), 'days')));
}
