import type { TitleKind } from '#lib/market-data/title-search/title-kind.ts';
import { parseTable, type Row } from '../csv.ts';
import type { RawFolder } from '../raw-folder.ts';
import { occupationCode, oneOf, words } from './cells.ts';

/** A job title, the occupation it stands for, and what kind of title it is. */
export interface RawTitle {
  readonly row: Row;
  readonly title: string;
  readonly code: string;
  readonly kind: TitleKind;
}

const ONET_KINDS = ['official', 'reported', 'alternate', 'short'] as const;

/** Job titles with the occupation's code in the 2018 classification. */
export function readTitles(folder: RawFolder): RawTitle[] {
  return folder.rows('onet27_titles_to_soc.csv', ['title', 'soc', 'kind']).map((row) => ({
    row,
    title: words(row, 'title').replace(/\s+/g, ' '),
    code: occupationCode(row, 'soc'),
    kind: oneOf(row, 'kind', ONET_KINDS),
  }));
}

/** Titles in wide use that O*NET 27.0 lacks or means otherwise, with this project's reason for each. */
export function readAddedTitles(file: string, text: string): RawTitle[] {
  return parseTable(file, text, ['title', 'code', 'reason']).map((row) => {
    words(row, 'reason');
    return { row, title: words(row, 'title'), code: occupationCode(row, 'code'), kind: 'added' };
  });
}
