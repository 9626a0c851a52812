import type { Row } from '../csv.ts';

/** A whole number as text, as it stands in the table. */
export function whole(row: Row, column: string): string {
  const text = row.cell(column);
  return /^(?:0|[1-9]\d*)$/.test(text) ? text : row.fail(`${column} "${text}" is not a whole number`);
}

/** A whole number as text, or empty. */
export function wholeOrEmpty(row: Row, column: string): string {
  return row.cell(column) === '' ? '' : whole(row, column);
}

/** A decimal number as text, perhaps negative. */
export function decimal(row: Row, column: string): string {
  const text = row.cell(column);
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)
    ? text
    : row.fail(`${column} "${text}" is not a decimal number`);
}

/** A decimal number as text, or empty. */
export function decimalOrEmpty(row: Row, column: string): string {
  return row.cell(column) === '' ? '' : decimal(row, column);
}

/** An occupation code such as 15-1252. */
export function occupationCode(row: Row, column: string): string {
  const text = row.cell(column);
  return /^\d\d-\d{4}$/.test(text) ? text : row.fail(`${column} "${text}" is not an occupation code`);
}

/** A text that must not be empty. */
export function words(row: Row, column: string): string {
  const text = row.cell(column).trim();
  return text === '' ? row.fail(`${column} is empty`) : text;
}

/** One of a list of texts. */
export function oneOf<T extends string>(row: Row, column: string, choices: readonly T[]): T {
  const text = row.cell(column);
  return (
    choices.find((choice) => choice === text) ??
    row.fail(`${column} "${text}" is none of: ${choices.join(', ')}`)
  );
}
