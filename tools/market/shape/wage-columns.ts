import { POINTS } from '#lib/market-data/wage-band.ts';
import type { AreaWages } from '../read/metropolitan.ts';
import { column } from './column.ts';
import { placeRanges } from './places.ts';

/** Bands by area as columns: `at` holds the areas' places in the shared order. */
export function wageColumns(
  rows: readonly AreaWages[],
  order: ReadonlyMap<string, number>,
): object | undefined {
  if (rows.length === 0) return undefined;
  const place = (row: AreaWages): number =>
    order.get(row.area) ?? row.figures.row.fail(`no area ${row.area}`);
  const sorted = [...rows].sort((a, b) => place(a) - place(b));
  const points = POINTS.map(
    (point) => [point, column(sorted.map((row) => row.figures.points[point]))] as const,
  );
  return {
    at: placeRanges(sorted.map(place)),
    employment: column(sorted.map((row) => row.figures.employment)),
    mean: column(sorted.map((row) => row.figures.mean)),
    ...Object.fromEntries(points),
  };
}
