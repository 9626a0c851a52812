import {
  addDays,
  addMonths,
  daysBetween,
  isMonthlyAnniversary,
  wholeMonthsBetween,
  type PlainDate,
} from './plain-date.ts';

/**
 * How a payment relates to the period it belongs to, which decides the year of a payment that falls exactly
 * on an anniversary (docs/method.md, 2): pay in arrears (a vest) belongs to the year that ends there, a
 * payment in advance (a sign-on) to the year that begins there.
 */
export type Timing = 'arrears' | 'advance';

/** The employment months of one offer: month m runs from start(m) to lastDay(m), counted from 1. */
export interface MonthGrid {
  readonly origin: PlainDate;
  readonly months: number;
  /** The first day of month m, for m from 1 to months + 1. */
  start(m: number): PlainDate;
  /** The last day of month m: the day on which pay that accrues for it is dated. */
  lastDay(m: number): PlainDate;
}

const grids = new Map<string, MonthGrid>();
const REMEMBERED = 400;

/** The grid of so many months from an origin; the same grid is handed out again, as offers often share it. */
export function monthGrid(origin: PlainDate, months: number): MonthGrid {
  const key = `${origin}+${months}`;
  const known = grids.get(key);
  if (known) return known;
  const starts = Array.from({ length: months + 1 }, (_, i) => addMonths(origin, i));
  const lastDays = starts.map((date) => addDays(date, -1));
  const grid: MonthGrid = {
    origin,
    months,
    start: (m) => starts[m - 1] ?? addMonths(origin, m - 1),
    lastDay: (m) => lastDays[m] ?? addDays(addMonths(origin, m), -1),
  };
  if (grids.size >= REMEMBERED) grids.clear();
  grids.set(key, grid);
  return grid;
}

/** The employment month (from 1) to which a payment on a date belongs; 0 or less before the origin. */
export function monthOf(origin: PlainDate, date: PlainDate, timing: Timing): number {
  const passed = wholeMonthsBetween(origin, date);
  return timing === 'arrears' && isMonthlyAnniversary(origin, date) ? passed : passed + 1;
}

/** The calendar days of month m, for pay that covers only part of it. */
export function daysOfMonth(grid: MonthGrid, m: number): number {
  return daysBetween(grid.start(m), grid.start(m + 1));
}
