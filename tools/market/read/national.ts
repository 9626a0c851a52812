import type { RawFolder } from '../raw-folder.ts';
import { decimalOrEmpty, occupationCode, words } from './cells.ts';
import { readWageFigures, WAGE_COLUMNS, type WageFigures } from './wage-figures.ts';

/** What one occupation earns in the whole country. */
export interface NationalWages {
  readonly code: string;
  readonly title: string;
  readonly figures: WageFigures;
  /** How the agency publishes this occupation's pay. */
  readonly paid: 'hourly and annual' | 'annual only' | 'hourly only';
  /** Hourly median and mean, for occupations that have no annual figures. */
  readonly hourly: { readonly p50: string; readonly mean: string } | undefined;
}

/** Since May 2022 a "#" means at least $115 an hour or $239,200 a year. */
export const TOP_CODE = '239200';

const COLUMNS = ['occ_code', 'occ_title', 'o_group', 'annual_only', 'hourly_only', 'h_p50', 'h_mean'];

/** The detailed occupations of a national table, by code. */
export function readNational(folder: RawFolder, year: '2023' | '2024' | '2025'): Map<string, NationalWages> {
  const found = new Map<string, NationalWages>();
  for (const row of folder.rows(`oews_${year}_national.csv`, [...COLUMNS, ...WAGE_COLUMNS])) {
    const code = occupationCode(row, 'occ_code');
    const figures = readWageFigures(row, { topCode: TOP_CODE });
    if (row.cell('o_group') !== 'detailed') continue;
    if (found.has(code)) row.fail(`${code} stands twice`);
    const hourlyOnly = row.cell('hourly_only') === '1';
    found.set(code, {
      code,
      title: words(row, 'occ_title'),
      figures,
      paid: hourlyOnly
        ? 'hourly only'
        : row.cell('annual_only') === '1'
          ? 'annual only'
          : 'hourly and annual',
      hourly: hourlyOnly
        ? { p50: decimalOrEmpty(row, 'h_p50'), mean: decimalOrEmpty(row, 'h_mean') }
        : undefined,
    });
  }
  return found;
}
