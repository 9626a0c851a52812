import { addDays, wholeMonthsBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { OfferContext } from '../ledger/context.ts';

/** How one leaves: of one's own will, or laid off. */
export const WAYS = ['voluntary', 'laid-off'] as const;

/** How one leaves. */
export type Way = (typeof WAYS)[number];

/** How an employment ends on a day: by leaving, or because its contract had ended by then. */
export interface Ending {
  readonly kind: Way | 'contract-end';
  /** The last day that is worked. */
  readonly lastDay: PlainDate;
}

/** The end of an employment that one leaves on a day. A contract that ends on or before the day ends it first. */
export function endingOf({ lastDay }: OfferContext, on: PlainDate, way: Way): Ending {
  if (lastDay !== undefined && on >= lastDay) return { kind: 'contract-end', lastDay };
  return { kind: way, lastDay: on };
}

/** Whole months served by the end of a last day. */
export function monthsServed({ start }: OfferContext, lastDay: PlainDate): number {
  return Math.max(0, wholeMonthsBetween(start, addDays(lastDay, 1)));
}
