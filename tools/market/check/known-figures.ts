import { MarketBuildError } from '../complaint.ts';
import type { Expected } from '../raw-folder.ts';
import type { NationalWages } from '../read/national.ts';

/** National tables by year. */
export type NationalByYear = Readonly<Record<'2023' | '2024' | '2025', ReadonlyMap<string, NationalWages>>>;

/** Fails unless the tables hold the medians that the agency is known to have published. */
export function checkKnownFigures(expected: Expected, national: NationalByYear): void {
  for (const { year, code, p50 } of expected.medians) {
    const file = `oews_${year}_national.csv`;
    if (year !== '2023' && year !== '2024' && year !== '2025') {
      throw new MarketBuildError('expected.json', undefined, `no national table of the year ${year} is read`);
    }
    const found = national[year].get(code);
    if (!found) throw new MarketBuildError(file, undefined, `no row for ${code}`);
    const median = found.figures.points.p50;
    if (median !== p50) {
      found.figures.row.fail(`the median of ${code} is ${median}, and ${p50} was published`);
    }
  }
  const count = national['2025'].size;
  if (count !== expected.detailedOccupations) {
    const reason = `${count} detailed occupations where ${expected.detailedOccupations} are expected`;
    throw new MarketBuildError('oews_2025_national.csv', undefined, reason);
  }
}
