import { WIDTH } from './wrap.ts';

/** A column of a text table. */
export interface TableColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** A row of a text table: its cells, or a rule across all columns. */
export type TableRow = readonly string[] | 'rule';

/** Between two columns. */
const GAP = '  ';

/** Lays a table out in lines, each column as wide as its widest cell. */
export function tableLines(columns: readonly TableColumn[], rows: readonly TableRow[]): readonly string[] {
  const widths = columns.map(({ heading }, i) =>
    Math.max(heading.length, ...rows.map((row) => (row === 'rule' ? 0 : (row[i] ?? '').length))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, i) => {
        const cell = cells[i] ?? '';
        const width = widths[i] ?? 0;
        return align === 'left' ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(GAP)
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return [
    line(columns.map(({ heading }) => heading)),
    rule,
    ...rows.map((row) => (row === 'rule' ? rule : line(row))),
  ];
}

/**
 * A table whose first column names its rows, in as many pieces as it takes to fit the width: each has the first
 * column and as many of the others as fit.
 */
export function fittedLines(columns: readonly TableColumn[], rows: readonly TableRow[]): readonly string[] {
  const pieces: number[][] = [[]];
  for (let i = 1; i < columns.length; i += 1) {
    const piece = pieces.at(-1) ?? [];
    if (piece.length > 0 && widthOf(pick(columns, rows, [...piece, i])) > WIDTH) pieces.push([i]);
    else piece.push(i);
  }
  return pieces.flatMap((piece, n) => [...(n === 0 ? [] : ['']), ...pick(columns, rows, piece)]);
}

/** The table of the first column and some others. */
function pick(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  others: readonly number[],
): readonly string[] {
  const of = <Cell>(cells: readonly Cell[]): readonly Cell[] =>
    [0, ...others].flatMap((i) => cells.slice(i, i + 1));
  return tableLines(
    of(columns),
    rows.map((row) => (row === 'rule' ? row : of(row))),
  );
}

const widthOf = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length));

/** A left-aligned column. */
export const left = (heading: string): TableColumn => ({ heading, align: 'left' });

/** A right-aligned column, for figures. */
export const right = (heading: string): TableColumn => ({ heading, align: 'right' });
