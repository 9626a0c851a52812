import { daysOfMonth, type MonthGrid } from '../calendar/month-grid.ts';
import { addDays, daysBetween, earlier, later, type PlainDate } from '../calendar/plain-date.ts';
import { add, multiply, ratio, ZERO, type Ratio } from '../money/ratio.ts';
import { stepOn, type BaseRate, type RateStep } from './base-rate.ts';

/** A stretch of one employment month at one rate. */
export interface Stretch {
  readonly step: RateStep;
  readonly days: number;
  readonly daysInMonth: number;
}

/**
 * The stretches of month m that fall between two days (both included): one for a whole month at one rate,
 * more when a raise falls inside it or the employment covers only part of it. Part months go by calendar days.
 */
export function stretchesOf(
  base: BaseRate,
  grid: MonthGrid,
  m: number,
  from: PlainDate,
  to: PlainDate | undefined,
): readonly Stretch[] {
  const first = later(grid.start(m), from);
  const last = to === undefined ? grid.lastDay(m) : earlier(grid.lastDay(m), to);
  if (first > last) return [];
  const step = stepOn(base, first);
  const changes = base.steps.filter(({ from: date }) => date > first && date <= last);
  const daysInMonth = daysOfMonth(grid, m);
  if (changes.length === 0) {
    const isWhole = first === grid.start(m) && last === grid.lastDay(m);
    return [{ step, days: isWhole ? daysInMonth : daysBetween(first, last) + 1, daysInMonth }];
  }
  const starts = [{ step, from: first }, ...changes.map((change) => ({ step: change, from: change.from }))];
  return starts.map(({ step: current, from: start }, i) => ({
    step: current,
    days: daysBetween(start, starts[i + 1]?.from ?? addDays(last, 1)),
    daysInMonth,
  }));
}

/** What a stretch pays at one of its two rates, in exact minor units: a twelfth of the year by its days. */
export function payOf(
  base: BaseRate,
  { step, days, daysInMonth }: Stretch,
  rate: 'rate' | 'contracted',
): Ratio {
  const monthly = multiply(step[rate], base.yearlyFactor);
  if (days === daysInMonth) return { n: monthly.n, d: monthly.d * 12n };
  return multiply(monthly, ratio(BigInt(days), BigInt(12 * daysInMonth)));
}

/** Base earned between two days, both included, in exact minor units: what "eligible earnings" means. */
export function baseEarned(
  base: BaseRate,
  grid: MonthGrid,
  firstMonth: number,
  lastMonth: number,
  from: PlainDate,
  to: PlainDate,
): Ratio {
  let total = ZERO;
  for (let m = firstMonth; m <= lastMonth; m += 1) {
    for (const stretch of stretchesOf(base, grid, m, from, to))
      total = add(total, payOf(base, stretch, 'rate'));
  }
  return total;
}
