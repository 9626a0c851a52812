import { addDays, addMonths, dateOf, partsOf, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { monthText, quarterText } from '#lib/format/period-text.ts';

/** A month or a quarter of the calendar. */
export interface Period {
  readonly from: PlainDate;
  /** The last day, included. */
  readonly to: PlainDate;
  readonly label: string;
}

/** Whether vests are counted by the month or by the quarter. */
export type PeriodKind = 'month' | 'quarter';

/** Months for one or two years, quarters for more: a calendar that can still be read. */
export function periodKindFor(horizonYears: number): PeriodKind {
  return horizonYears <= 2 ? 'month' : 'quarter';
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3 };

/** The period that a day is in. */
function periodOf(kind: PeriodKind, day: PlainDate): Period {
  const { year, month } = partsOf(day);
  const length = MONTHS[kind];
  const from = dateOf(year, Math.floor((month - 1) / length) * length + 1, 1);
  const label = kind === 'month' ? monthText(from) : quarterText(from);
  return { from, to: addDays(addMonths(from, length), -1), label };
}

/** Every period from that of the first day to that of the last, without a gap. */
export function periodsBetween(kind: PeriodKind, first: PlainDate, last: PlainDate): readonly Period[] {
  const found = [periodOf(kind, first)];
  for (;;) {
    const latest = found[found.length - 1];
    if (!latest || latest.to >= last) return found;
    found.push(periodOf(kind, addDays(latest.to, 1)));
  }
}
