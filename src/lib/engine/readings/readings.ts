import { componentsOf, type Subtotal } from '../ledger/components.ts';
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

/**
 * The total over the horizon of the lines of a ledger, in reported minor units: what `readings` would come to, for
 * who needs nothing else of them.
 */
export function horizonTotal(ledger: Ledger, cut: Cut, definition: Subtotal): bigint {
  const { columns, indexAt } = columnsFor(ledger, cut);
  const components = new Set(componentsOf(definition));
  let total = 0n;
  for (const stream of ledger.streams) {
    if (!stream.counts || !components.has(stream.component)) continue;
    const { dates, months, reported } = stream.postings;
    dates.forEach((date, i) => {
      const index = indexAt(months[i] ?? 0, date, stream);
      if (index >= 0 && index < columns.length) total += reported[i] ?? 0n;
    });
  }
  return total;
}
