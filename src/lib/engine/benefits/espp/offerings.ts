import { addDays, addMonths, wholeMonthsBetween, type PlainDate } from '../../calendar/plain-date.ts';
import type { SharePurchasePlan } from '#lib/document/types.ts';
import type { OfferContext } from '../../ledger/context.ts';

/** One purchase of an offering: pay from its first day on is put in, and shares are bought on its last. */
export interface PurchasePeriod {
  /** The first day of the offering, whose price counts for the lookback and for the yearly limit. */
  readonly offering: PlainDate;
  readonly from: PlainDate;
  readonly purchase: PlainDate;
}

/**
 * The purchases of a share purchase plan, in order (docs/method.md, 4, Other benefits): offerings follow one
 * another without gap from the offering start, each of so many purchases, and each purchase is on the day before
 * the next period begins. From the first offering that begins on or after the first day of work, to the horizon
 * or the last day of work: pay put in for a purchase after it is paid back.
 */
export function purchasePeriods(context: OfferContext, plan: SharePurchasePlan): readonly PurchasePeriod[] {
  const from = plan.offeringStart ?? context.start;
  const [every, perOffering] = [plan.purchaseEveryMonths, plan.purchasesPerOffering ?? 1];
  const end = (n: number): PlainDate => addDays(addMonths(from, (n + 1) * every), -1);
  const periods: PurchasePeriod[] = [];
  let n = firstOffering(context.start, from, every * perOffering) * perOffering;
  for (; end(n) <= context.horizonEnd; n += 1) {
    const purchase = end(n);
    if (context.lastDay !== undefined && purchase > context.lastDay) break;
    const offering = addMonths(from, Math.floor(n / perOffering) * perOffering * every);
    periods.push({ offering, from: addMonths(from, n * every), purchase });
  }
  return periods;
}

/** The number of the first offering that begins on or after a day; the offering start is number 0. */
function firstOffering(day: PlainDate, from: PlainDate, months: number): number {
  let n = Math.floor(wholeMonthsBetween(from, day) / months) - 1;
  while (addMonths(from, n * months) < day) n += 1;
  while (addMonths(from, (n - 1) * months) >= day) n -= 1;
  return n;
}
