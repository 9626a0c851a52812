import { daysOfMonth, type MonthGrid } from '../calendar/month-grid.ts';
import { addDays, daysBetween, earlier, later, type PlainDate } from '../calendar/plain-date.ts';
import { add, multiply, ratio, ZERO, type Ratio } from '../money/ratio.ts';
import { stepOn, type BaseRate, type RateStep } from './base-rate.ts';

/** A stretch of one employment month at one rate. */
export interface Stretch {
  readonly step: RateStep;
  /** Undefined when the stretch is the whole month. */
  readonly part: { readonly days: number; readonly daysInMonth: number } | undefined;
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
  const isWholeMonth = first === grid.start(m) && last === grid.lastDay(m);
  const nextChange = base.steps[base.steps.indexOf(step) + 1];
  if (isWholeMonth && (!nextChange || nextChange.from > last)) return [{ step, part: undefined }];
  const changes = base.steps.filter(({ from: date }) => date > first && date <= last);
  const starts = [{ step, from: first }, ...changes.map((change) => ({ step: change, from: change.from }))];
  const daysInMonth = daysOfMonth(grid, m);
  return starts.map(({ step: current, from: start }, i) => ({
    step: current,
    part: { days: daysBetween(start, starts[i + 1]?.from ?? addDays(last, 1)), daysInMonth },
  }));
}

/** What stretches pay at one of the two rates, in exact minor units: a twelfth of the year by its days. */
export function payOf(stretches: readonly Stretch[], rate: 'rate' | 'contracted'): Ratio {
  const [first] = stretches;
  if (first && !first.part) return first.step.monthly[rate];
  return stretches.reduce((total, { step, part }) => {
    const monthly = step.monthly[rate];
    return add(total, part ? multiply(monthly, ratio(BigInt(part.days), BigInt(part.daysInMonth))) : monthly);
  }, ZERO);
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
    total = add(total, payOf(stretchesOf(base, grid, m, from, to), 'rate'));
  }
  return total;
}
