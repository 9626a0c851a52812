import type { Line } from '../ledger/components.ts';
import type { Readings } from './readings.ts';
import { lineAmount, type Sums } from './sums.ts';

/** Where a figure of the table stands: a column by its index, the horizon, or after it. */
export type Place = number | 'horizon' | 'after-horizon';

/** The amount that a table shows in one place. */
export function amountAt(of: Readings, line: Line, place: Place): bigint {
  return lineAmount(sumsAt(of, place), line);
}

/** The sums of one place of the table. */
export function sumsAt(of: Readings, place: Place): Sums {
  if (place === 'horizon') return of.horizon;
  if (place === 'after-horizon') return of.afterHorizon;
  const column = of.columns[place];
  if (!column) throw new RangeError(`There is no column ${place}`);
  return column.sums;
}
