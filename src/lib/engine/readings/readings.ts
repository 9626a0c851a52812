import type { Subtotal } from '../ledger/components.ts';
import type { Ledger, Posted } from '../ledger/ledger.ts';
import {
  calendarColumns,
  employmentColumns,
  type CalendarWindow,
  type Column,
  type Columns,
} from './columns.ts';
import { lineAmount, sumsOf, together, type Sums } from './sums.ts';

/** A column with what the ledger holds for it. */
export interface ColumnReading extends Column {
  readonly sums: Sums;
}

/** The ledger of one offer read as a table: years, the horizon they make up, and what comes after it. */
export interface Readings {
  readonly ledger: Ledger;
  readonly columns: readonly ColumnReading[];
  /** The sum of the columns. */
  readonly horizon: Sums;
  /** What vests or pays after the horizon: shown beside the total, never inside it. */
  readonly afterHorizon: Sums;
  /** In which column an entry stands: −1 for history, columns.length for after the horizon. */
  readonly indexOf: (entry: Posted) => number;
}

/** How a ledger is cut: by its own employment years, or by calendar years over a window common to all offers. */
export type Cut =
  { readonly by: 'employment-year' } | { readonly by: 'calendar-year'; readonly window: CalendarWindow };

function columnsFor(ledger: Ledger, cut: Cut): Columns {
  switch (cut.by) {
    case 'employment-year':
      return employmentColumns(ledger.context);
    case 'calendar-year':
      return calendarColumns(ledger.context, cut.window);
  }
}

/**
 * Reads a ledger as a table (docs/method.md, 5). Only adds posted integers of the reporting currency, so
 * every sum is exact and every column adds up.
 */
export function readings(ledger: Ledger, cut: Cut): Readings {
  const { columns, indexAt } = columnsFor(ledger, cut);
  const sums = sumsOf(ledger.streams, indexAt, columns.length + 1);
  const [inHorizon, afterHorizon] = [sums.slice(0, -1), sums.slice(-1)];
  return {
    ledger,
    columns: columns.flatMap((column, i) => inHorizon.slice(i, i + 1).map((of) => ({ ...column, sums: of }))),
    horizon: together(inHorizon),
    afterHorizon: together(afterHorizon),
    indexOf: ({ month, date, stream }) => indexAt(month, date, stream),
  };
}

/** The total over the horizon by one of the three definitions, in reported minor units. */
export function totalOf({ horizon }: Readings, definition: Subtotal): bigint {
  return lineAmount(horizon, definition);
}
