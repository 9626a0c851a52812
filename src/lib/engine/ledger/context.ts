import { monthGrid, monthOf, type MonthGrid, type Timing } from '../calendar/month-grid.ts';
import { addMonths, later, type PlainDate } from '../calendar/plain-date.ts';
import type { Offer } from '#lib/document/types.ts';
import type { Assumptions } from './assumptions.ts';

/** The calendar frame in which an offer is computed. */
export interface OfferContext {
  readonly offer: Offer;
  readonly assumptions: Assumptions;
  /** The first day of the employment itself. */
  readonly start: PlainDate;
  /** The first day of year 1: the start of a new offer; the comparison start for a current job begun before it. */
  readonly origin: PlainDate;
  /** The months of the horizon, counted from the origin. */
  readonly grid: MonthGrid;
  /** The first day after the horizon. */
  readonly horizonEnd: PlainDate;
  /** The last day of an employment that ends. */
  readonly lastDay: PlainDate | undefined;
}

/** The frame of an offer, or undefined while neither it nor the comparison has a start. */
export function contextOf(offer: Offer, assumptions: Assumptions): OfferContext | undefined {
  const start = offer.start ?? assumptions.comparisonStart;
  if (start === undefined) return undefined;
  const origin = offer.kind === 'current-job' ? later(start, assumptions.comparisonStart ?? start) : start;
  const months = assumptions.horizonYears * 12;
  return {
    offer,
    assumptions,
    start,
    origin,
    grid: monthGrid(origin, months),
    horizonEnd: addMonths(origin, months),
    lastDay: offer.contractEnd,
  };
}

/**
 * The employment month of a payment. What a new offer pays before its first day (a sign-on at signature)
 * counts in month 1; what the current job paid before the comparison is history.
 */
export function monthIn(context: OfferContext, date: PlainDate, timing: Timing): number {
  const month = monthOf(context.origin, date, timing);
  return month < 1 && context.offer.kind === 'offer' ? 1 : month;
}

/** Whether the employment still lasts on a day. */
export function employedOn(context: OfferContext, date: PlainDate): boolean {
  return context.lastDay === undefined || date <= context.lastDay;
}
