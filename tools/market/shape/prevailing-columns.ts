import type { PrevailingRow } from '../read/prevailing.ts';
import { column } from './column.ts';

/** Levels I and IV of one code as two columns over all areas, empty where an area has no row. */
export function prevailingColumns(
  rows: readonly PrevailingRow[],
  areas: readonly string[],
): object | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const byArea = new Map<string, PrevailingRow>();
  const known = new Set(areas);
  for (const row of rows) {
    if (!known.has(row.area)) row.row.fail(`the area ${row.area} is not in the table of areas`);
    if (byArea.has(row.area)) row.row.fail(`${row.code} stands twice in the area ${row.area}`);
    if (row.unit !== first.unit)
      row.row.fail(`${row.code} has the unit ${row.unit} here and ${first.unit} elsewhere`);
    byArea.set(row.area, row);
  }
  const level = (name: 'l1' | 'l4'): string => column(areas.map((area) => byArea.get(area)?.[name] ?? ''));
  return { unit: first.unit, l1: level('l1'), l4: level('l4') };
}
