import type { Row } from '../csv.ts';
import type { RawFolder } from '../raw-folder.ts';
import { occupationCode, oneOf, words } from './cells.ts';

/** Prevailing-wage levels I and IV of one occupation in one area. */
export interface PrevailingRow {
  readonly row: Row;
  readonly code: string;
  readonly area: string;
  readonly unit: 'H' | 'A';
  readonly l1: string;
  readonly l4: string;
}

const FILE = 'oflc_wage_levels_2025-26_compact.csv';

/** A rate as the agency prints it: cents for an hourly wage, whole dollars for an annual one. */
function rate(row: Row, column: string, unit: 'H' | 'A'): string {
  const text = row.cell(column);
  const parts = /^([1-9]\d*)(?:\.(\d{1,2}))?$/.exec(text);
  if (!parts) return row.fail(`${column} "${text}" is not a rate`);
  const [, dollars = '', cents = ''] = parts;
  if (unit === 'H') return `${dollars}.${cents.padEnd(2, '0')}`;
  return Number(cents) === 0 ? dollars : row.fail(`${column} "${text}" is an annual wage with cents`);
}

/** Levels I and IV by occupation and area, July 2025 to June 2026. */
export function readPrevailing(folder: RawFolder): PrevailingRow[] {
  return folder.rows(FILE, ['occ_code', 'area_code', 'unit', 'l1', 'l4', 'areas_sharing']).map((row) => {
    const unit = oneOf(row, 'unit', ['H', 'A']);
    const [l1, l4] = [rate(row, 'l1', unit), rate(row, 'l4', unit)];
    if (Number(l1) > Number(l4)) row.fail(`level I (${l1}) is above level IV (${l4})`);
    return { row, code: occupationCode(row, 'occ_code'), area: words(row, 'area_code'), unit, l1, l4 };
  });
}

/** The titles of the occupations that the prevailing-wage table covers, by code. */
export function readPrevailingOccupations(folder: RawFolder): Map<string, string> {
  const rows = folder.rows('oflc_occupations_2025-26.csv', ['occ_code', 'occ_title']);
  return new Map(rows.map((row) => [occupationCode(row, 'occ_code'), words(row, 'occ_title')]));
}
