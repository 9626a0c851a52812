import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { readAmount, type CurrencyMark } from './amount-cell.ts';
import type { BandField } from './band-columns.ts';
import type { Delimiter } from './delimited-text.ts';

/** What is wrong with one field of a line. */
export interface FieldMistake {
  readonly field: BandField;
  readonly found: string;
  readonly expected: string;
}

const LONGEST = 200;

/** A cell in quotes, briefly enough for a message. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** A cell that a spreadsheet would compute. */
const isFormula = (cell: string): boolean => /^[=@+]|^-(?![\d.,])/.test(cell);

/** The cells of one line: each is read with a check, and what is wrong with any of them is gathered. */
export class RowCells {
  readonly mistakes: FieldMistake[] = [];
  /** The currencies beside the amounts. */
  readonly marks: { readonly field: BandField; readonly mark: CurrencyMark }[] = [];
  readonly #cells: ReadonlyMap<BandField, string>;
  readonly #delimiter: Delimiter;

  constructor(cells: ReadonlyMap<BandField, string>, delimiter: Delimiter) {
    this.#cells = cells;
    this.#delimiter = delimiter;
  }

  /** Names something wrong. */
  wrong(field: BandField, found: string, expected: string): void {
    this.mistakes.push({ field, found, expected });
  }

  /** Whether the cell of a field is empty, or there is none. */
  isEmpty(field: BandField): boolean {
    return (this.#cells.get(field) ?? '').trim() === '';
  }

  /** The text of a cell; undefined when it is empty or wrong. */
  text(field: BandField): string | undefined {
    const text = (this.#cells.get(field) ?? '').trim();
    if (text === '') return undefined;
    if (isFormula(text)) {
      this.wrong(field, `the formula ${shown(text)}`, 'what it comes to: formulas are not computed');
      return undefined;
    }
    if (text.length <= LONGEST) return text;
    this.wrong(field, shown(text), `at most ${LONGEST} characters`);
    return undefined;
  }

  /** The text of a cell that may not be empty, unless there is a default. */
  needed(field: BandField, given: string | undefined, expected: string): string | undefined {
    if (!this.isEmpty(field)) return this.text(field);
    if (given === undefined) this.wrong(field, 'nothing', expected);
    return given;
  }

  /** The amount of a cell; undefined when it is empty or wrong. */
  amount(field: BandField): DecimalString | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const read = readAmount(text, this.#delimiter);
    if (!read.isOk) {
      this.wrong(field, shown(text), read.problem);
      return undefined;
    }
    if (read.value.mark !== undefined) this.marks.push({ field, mark: read.value.mark });
    return read.value.amount;
  }

  /** One of several words; undefined when the cell is empty or wrong. */
  word<Value>(field: BandField, words: ReadonlyMap<string, Value>): Value | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const found = words.get(text.toLowerCase().replace(/[\s_-]+/g, ' '));
    if (found === undefined) {
      const known = [...words.keys()].map((word) => `"${word}"`);
      this.wrong(field, shown(text), `one of ${known.join(', ')}`);
    }
    return found;
  }
}
