import type { TrendRow } from '../read/trend.ts';
import { column } from './column.ts';

/** The years of one occupation as columns. */
export function trendColumns(rows: readonly TrendRow[]): object | undefined {
  if (rows.length === 0) return undefined;
  const sorted = [...rows].sort((a, b) => (a.year < b.year ? -1 : 1));
  return {
    years: column(sorted.map((row) => row.year)),
    employment: column(sorted.map((row) => row.employment)),
    mean: column(sorted.map((row) => row.mean)),
    p50: column(sorted.map((row) => row.p50)),
  };
}
