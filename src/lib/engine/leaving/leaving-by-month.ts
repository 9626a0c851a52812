import { addMonths, later, type PlainDate } from '../calendar/plain-date.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { departuresOf } from './departures.ts';
import type { Way } from './ending.ts';
import { leavingFrom, type Leaving } from './leaving.ts';

/** How many months after the first day are shown. */
export const LEAVING_MONTHS = 60;

/** Leaving so many months after the first day of the comparison: of work, for a new offer. */
export interface LeavingMonth {
  readonly month: number;
  readonly leaving: Leaving;
}

/** The last day so many months after the first day of year 1, which for a new offer is the first day of work. */
export function leavingDay({ context }: Ledger, month: number): PlainDate {
  return later(context.start, addMonths(context.origin, month));
}

/**
 * What leaving comes to after every month from 0 to 60 (docs/method.md, 5, Leaving). The ledger is made ready once;
 * only the pay that accrues is computed anew for each day. Agrees with `leaving` on each of the days.
 */
export function leavingByMonth(
  ledger: Ledger,
  way: Way,
  from = 0,
  to = LEAVING_MONTHS,
): readonly LeavingMonth[] {
  const departures = departuresOf(ledger, leavingDay(ledger, to));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
    const month = from + i;
    return { month, leaving: leavingFrom(departures, { on: leavingDay(ledger, month), way }) };
  });
}
