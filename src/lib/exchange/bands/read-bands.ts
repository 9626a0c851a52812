import type { OwnBand } from '#lib/document/types.ts';
import { fieldOf, type BandField } from './band-columns.ts';
import { readRow, type BandDefaults } from './band-row.ts';
import { readDelimited } from './delimited-text.ts';

/** Something wrong in a table: the line of the text and the column, both from 1, and the heading of the column. */
export interface TableMistake {
  readonly line: number;
  readonly column: number;
  /** Absent where the column has no heading. */
  readonly heading?: string;
  readonly found: string;
  readonly expected: string;
}

/** What came of a text: the bands of its good lines, apart from the mistakes of the others. */
export interface BandsReading {
  readonly bands: readonly OwnBand[];
  /** At most so many as a person would read, in the order of the text. */
  readonly mistakes: readonly TableMistake[];
  /** How many lines have a mistake, and how many mistakes there are in all. */
  readonly wrongLines: number;
  readonly mistakeCount: number;
  /** How many lines of figures the text has. */
  readonly lines: number;
  /** Good lines for which a document has no room. */
  readonly withoutRoom: number;
}

/** How many mistakes are listed. */
export const MOST_MISTAKES = 1000;

/** How many bands a document holds. */
export const MOST_BANDS = 1000;

/**
 * Reads bands from comma-, semicolon- or tab-separated text with a line of headings. Good lines and mistakes come
 * back apart: whoever asks decides whether the good ones are kept. Each gets an identifier that no known band has.
 */
export function readBands(
  text: string,
  defaults: BandDefaults = {},
  known: readonly Pick<OwnBand, 'id'>[] = [],
): BandsReading {
  const { delimiter, records, openQuote } = readDelimited(text);
  const [head, ...rows] = records;
  const mistakes: TableMistake[] = [];
  let [mistakeCount, wrongLines, withoutRoom] = [0, 0, 0];
  const add = (mistake: TableMistake): void => {
    mistakeCount += 1;
    if (mistakes.length < MOST_MISTAKES) mistakes.push(mistake);
  };
  const nothing = { bands: [], wrongLines: 0, lines: 0, withoutRoom: 0 };
  if (!head) {
    add({ line: 1, column: 1, found: 'nothing', expected: 'a line of headings, and a line for each band' });
    return { ...nothing, mistakes, mistakeCount };
  }
  const fields = head.cells.map(fieldOf);
  for (const mistake of headMistakes(head.line, head.cells, fields)) add(mistake);
  for (const needed of neededColumns(defaults).filter(
    (names) => !names.some((name) => fields.includes(name)),
  ))
    add({
      line: head.line,
      column: head.cells.length + 1,
      found: 'no more headings',
      expected: `a column for ${needed.join(' or ')}`,
    });
  if (openQuote !== undefined)
    add({ line: openQuote, column: 1, found: 'a quote that is never closed', expected: 'a closing quote' });
  if (mistakeCount > 0) return { ...nothing, mistakes, mistakeCount, lines: rows.length };

  const bands: OwnBand[] = [];
  const taken = new Set(known.map(({ id }) => id));
  let last = 0;
  const nextId = (): string => {
    do last += 1;
    while (taken.has(`b${last}`));
    return `b${last}`;
  };
  const columnOf = (field: BandField): number => fields.indexOf(field) + 1;
  for (const { line, cells } of rows) {
    const before = mistakeCount;
    const extra = cells.findIndex((cell, i) => i >= fields.length && cell.trim() !== '');
    if (extra >= 0)
      add({
        line,
        column: extra + 1,
        found: JSON.stringify(cells[extra]),
        expected: 'no more cells than headings',
      });
    const byField = new Map(
      fields.flatMap((field, i): readonly [BandField, string][] =>
        field === undefined ? [] : [[field, cells[i] ?? '']],
      ),
    );
    const row = readRow(byField, delimiter, defaults);
    for (const { field, found, expected } of row.isOk ? [] : row.mistakes) {
      const column = columnOf(field);
      const heading = head.cells[column - 1] ?? field;
      add({ line, column: Math.max(column, 1), heading, found, expected });
    }
    if (mistakeCount > before) wrongLines += 1;
    else if (bands.length + known.length >= MOST_BANDS) withoutRoom += 1;
    else if (row.isOk) bands.push({ id: nextId(), ...row.band });
  }
  return { bands, mistakes, wrongLines, mistakeCount, lines: rows.length, withoutRoom };
}

/** Headings that are not known, stand twice, or are missing altogether. */
function headMistakes(
  line: number,
  headings: readonly string[],
  fields: readonly (BandField | undefined)[],
): readonly TableMistake[] {
  return headings.flatMap((heading, i): readonly TableMistake[] => {
    const field = fields[i];
    const place = { line, column: i + 1, heading };
    if (heading.trim() === '') return [];
    if (field === undefined)
      return [{ ...place, found: `the heading ${JSON.stringify(heading)}`, expected: KNOWN_HEADINGS }];
    return fields.indexOf(field) === i
      ? []
      : [{ ...place, found: `a second column for ${field}`, expected: 'one column for it' }];
  });
}

/** The columns that a table cannot do without; of each list one is enough. */
function neededColumns({ source, date, measures }: BandDefaults): readonly (readonly BandField[])[] {
  return [
    ['name'],
    ['p10', 'p25', 'p50', 'p75', 'p90', 'min'],
    ...(source === undefined ? [['source'] as const] : []),
    ...(date === undefined ? [['date'] as const] : []),
    ...(measures === undefined ? [['measures'] as const] : []),
  ];
}

const KNOWN_HEADINGS =
  'name, kind, measures, p10, p25, p50, p75, p90, min, mid, max, currency, per, role, level, area, source, date, sample or commission';
