import type { RawFolder } from '../raw-folder.ts';
import { occupationCode, words } from './cells.ts';

/** The code under which the wage statistics publish a code that they merge with others. */
export type MergedCodes = ReadonlyMap<string, { readonly code: string; readonly title: string }>;

/** Codes of the 2018 classification that the wage statistics publish merged. */
export function readMergedCodes(folder: RawFolder): MergedCodes {
  const rows = folder.rows('soc_to_oews_hybrid.csv', ['soc_2018', 'oews_code', 'oews_title']);
  return new Map(
    rows.map((row) => [
      occupationCode(row, 'soc_2018'),
      { code: occupationCode(row, 'oews_code'), title: words(row, 'oews_title') },
    ]),
  );
}
