/** A cell of the sheet: its row and its column, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells, corners included. */
export interface Range {
  readonly from: Cell;
  readonly to: Cell;
}

/** The rectangle between two corners, whichever way they lie. */
export function rangeBetween(a: Cell, b: Cell): Range {
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

/** Whether a cell lies in a range. */
export function isInRange({ row, column }: Cell, { from, to }: Range): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** A cell brought inside the grid. */
export function clamped({ row, column }: Cell, { rows, columns }: Size): Cell {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

/** A step through the sheet by a key of a spreadsheet; undefined when the key does not move. */
export function stepFor(
  key: string,
  isFar: boolean,
  { row, column }: Cell,
  { rows, columns }: Size,
): Cell | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: isFar ? rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: isFar ? columns - 1 : column + 1 };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? rows - 1 : row, column: columns - 1 };
    case 'PageUp':
      return { row: row - 10, column };
    case 'PageDown':
      return { row: row + 10, column };
    default:
      return undefined;
  }
}

/** The cell after this one in reading order, or before it; undefined past either end, where Tab leaves the sheet. */
export function nextInOrder({ row, column }: Cell, by: 1 | -1, { rows, columns }: Size): Cell | undefined {
  const index = row * columns + column + by;
  if (index < 0 || index >= rows * columns) return undefined;
  return { row: Math.floor(index / columns), column: index % columns };
}
