import { monthOf } from '../calendar/month-grid.ts';
import {
  addDays,
  addMonths,
  dateOf,
  earlier,
  later,
  partsOf,
  type PlainDate,
} from '../calendar/plain-date.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { Stream } from '../ledger/ledger.ts';

/** Which years the comparison is cut into. */
export type View = 'employment-year' | 'calendar-year';

/** One column of the comparison: an employment year, or what of a calendar year lies in the common window. */
export interface Column {
  /** The number of the employment year, or the calendar year. */
  readonly year: number;
  readonly from: PlainDate;
  /** The last day, included. */
  readonly to: PlainDate;
  /** True for a calendar year that the window covers only in part. */
  readonly isPart: boolean;
}

/** The stretch that a calendar view covers: the same for every offer of a comparison. */
export interface CalendarWindow {
  readonly from: PlainDate;
  readonly months: number;
}

/** The columns of a view, and in which of them an entry stands. */
export interface Columns {
  readonly columns: readonly Column[];
  /** The index of an entry's column; −1 for history, columns.length for what comes after the horizon. */
  readonly indexAt: (month: number, date: PlainDate, stream: Stream) => number;
}

/** Employment years: year k is the 12 months from the origin + 12(k − 1) months (docs/method.md, 2). */
export function employmentColumns({ grid }: OfferContext): Columns {
  const years = grid.months / 12;
  const columns = Array.from({ length: years }, (_, i) => ({
    year: i + 1,
    from: grid.start(i * 12 + 1),
    to: addDays(grid.start(i * 12 + 13), -1),
    isPart: false,
  }));
  return {
    columns,
    indexAt: (month) => (month < 1 ? -1 : month > grid.months ? years : Math.floor((month - 1) / 12)),
  };
}

/**
 * Calendar years: the same ledger cut at each 1 January over one common window. A vest on an anniversary of the
 * window's first day closes the year before, as it does by employment years: in a window from 1 January that of
 * 1 January is the last of the old year.
 */
export function calendarColumns(context: OfferContext, { from, months }: CalendarWindow): Columns {
  const last = addDays(addMonths(from, months), -1);
  const first = partsOf(from).year;
  const years = partsOf(last).year - first + 1;
  const columns = Array.from({ length: years }, (_, i): Column => {
    const year = first + i;
    const opens = later(dateOf(year, 1, 1), from);
    const closes = earlier(dateOf(year, 12, 31), last);
    return {
      year,
      from: opens,
      to: closes,
      isPart: opens > dateOf(year, 1, 1) || closes < dateOf(year, 12, 31),
    };
  });
  return {
    columns,
    indexAt: (month, date, { timing }) => {
      if (month < 1) return -1;
      if (date < from) return context.offer.kind === 'offer' ? 0 : -1;
      const at = monthOf(from, date, timing);
      if (at > months) return columns.length;
      const isClosing = timing === 'arrears' && at % 12 === 0 && date === addMonths(from, at);
      return partsOf(isClosing ? addDays(date, -1) : date).year - first;
    },
  };
}
