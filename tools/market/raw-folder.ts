import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarketBuildError } from './complaint.ts';
import { parseTable, type Row } from './csv.ts';

/** What a folder of raw tables must hold: how many rows each has, and figures known from elsewhere. */
export interface Expected {
  readonly rows: Readonly<Record<string, number>>;
  readonly detailedOccupations: number;
  readonly areasWithoutParity: readonly string[];
  readonly medians: readonly { readonly year: string; readonly code: string; readonly p50: string }[];
}

/** A folder of raw tables, read with the row counts it must have. */
export interface RawFolder {
  readonly expected: Expected;
  rows(file: string, columns: readonly string[]): Row[];
}

/** Opens a folder of raw tables; each read checks the columns and the number of rows. */
export function openRawFolder(folder: string, expected: Expected): RawFolder {
  return {
    expected,
    rows(file, columns) {
      const path = join(folder, file);
      if (!existsSync(path))
        throw new MarketBuildError(file, undefined, 'the raw table is not in the folder');
      const rows = parseTable(file, readFileSync(path, 'utf8'), columns);
      const count = expected.rows[file];
      if (count === undefined) throw new MarketBuildError(file, undefined, 'no expected row count is stated');
      if (rows.length !== count) {
        throw new MarketBuildError(file, undefined, `${rows.length} rows where ${count} are expected`);
      }
      return rows;
    },
  };
}
