import type { RawFolder } from '../raw-folder.ts';
import { occupationCode, words } from './cells.ts';
import { TOP_CODE } from './national.ts';
import { readWageFigures, WAGE_COLUMNS, type WageFigures } from './wage-figures.ts';

/** What one occupation earns in one area, metropolitan or state. */
export interface AreaWages {
  readonly code: string;
  readonly area: string;
  readonly figures: WageFigures;
}

/** Wages by metropolitan area, May 2025, for 21 occupations; the copy read has no means. */
export function readMetropolitan(folder: RawFolder): AreaWages[] {
  const columns = ['area_code', 'occ_code', 'o_group', ...WAGE_COLUMNS];
  return folder.rows('oews_2025_metro_tech21.csv', columns).map((row) => {
    if (row.cell('o_group') !== 'detailed') row.fail('only detailed occupations are expected here');
    const figures = readWageFigures(row, { topCode: TOP_CODE, meansNotInCopy: true });
    return { code: occupationCode(row, 'occ_code'), area: words(row, 'area_code'), figures };
  });
}
