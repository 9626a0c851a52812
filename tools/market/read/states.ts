import type { RawFolder } from '../raw-folder.ts';
import { occupationCode, words } from './cells.ts';
import type { AreaWages } from './metropolitan.ts';
import { TOP_CODE } from './national.ts';
import { readWageFigures, WAGE_COLUMNS } from './wage-figures.ts';

/** In these rows the agency's annual percentiles other than the median did not come with the copy read. */
const NOT_IN_COPY = 'annual_only_percentiles_not_in_copy';

/** Wages of detailed occupations by state, May 2023; the area is the state's two-digit code. */
export function readStates(folder: RawFolder): AreaWages[] {
  const columns = ['area_code', 'occ_code', 'o_group', 'note', ...WAGE_COLUMNS];
  return folder.rows('oews_2023_state.csv', columns).flatMap((row) => {
    const figures = readWageFigures(row, {
      topCode: TOP_CODE,
      notInCopy: (read) => read.cell('note') === NOT_IN_COPY,
    });
    if (row.cell('o_group') !== 'detailed') return [];
    return [{ code: occupationCode(row, 'occ_code'), area: words(row, 'area_code'), figures }];
  });
}
