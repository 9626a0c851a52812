import type { Row } from '../csv.ts';
import type { RawFolder } from '../raw-folder.ts';
import { occupationCode, wholeOrEmpty } from './cells.ts';
import { TOP_CODE } from './national.ts';
import type { FigureText } from './wage-figures.ts';

/** One occupation's national figures in one year. */
export interface TrendRow {
  readonly row: Row;
  readonly code: string;
  readonly year: string;
  readonly employment: FigureText;
  readonly mean: FigureText;
  readonly p50: FigureText;
}

/** In May 2021 a "#" still meant at least $100 an hour or $208,000 a year. */
const TOP_CODE_2021 = '208000';

/** National employment, mean and median of the detailed occupations, 2021 to 2025. */
export function readTrend(folder: RawFolder): TrendRow[] {
  const columns = ['year', 'occ_code', 'employment', 'mean', 'p50', 'p50_topcoded'];
  return folder.rows('oews_national_trend_2021-2025.csv', columns).map((row) => {
    const year = row.cell('year');
    if (!/^202[1-5]$/.test(year)) row.fail(`the year "${year}" is not one of 2021 to 2025`);
    const median = wholeOrEmpty(row, 'p50');
    const topCoded = row.cell('p50_topcoded') === '1';
    if (topCoded && median !== '') row.fail('p50 is flagged as top-coded and has a figure');
    const topCode = year === '2021' ? TOP_CODE_2021 : TOP_CODE;
    return {
      row,
      code: occupationCode(row, 'occ_code'),
      year,
      employment: wholeOrEmpty(row, 'employment'),
      mean: wholeOrEmpty(row, 'mean'),
      p50: topCoded ? `${topCode}+` : median,
    };
  });
}
