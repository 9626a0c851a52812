/** One record of a delimited text: the line on which it begins, from 1, and its cells. */
export interface TextRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What came of reading a delimited text: its records in order; and the line on which a quote opens that never closes. */
export interface DelimitedText {
  readonly delimiter: Delimiter;
  readonly records: readonly TextRecord[];
  readonly openQuote: number | undefined;
}

/** What stands between two cells. */
export type Delimiter = ',' | ';' | '\t';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];

/** The delimiter that the first line holds most of, outside quotes; a comma when it holds none. */
function delimiterOf(text: string): Delimiter {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const count = (delimiter: Delimiter): number => first.split(delimiter).length;
  return DELIMITERS.reduce((most, delimiter) => (count(delimiter) > count(most) ? delimiter : most), ',');
}

/**
 * Reads comma-, semicolon- or tab-separated text (RFC 4180): quoted cells may hold delimiters, breaks and doubled
 * quotes; a byte order mark is passed over; blank lines are no records. A quote inside an unquoted cell is text.
 */
export function readDelimited(given: string): DelimitedText {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const delimiter = delimiterOf(text);
  const records: TextRecord[] = [];
  let cells: string[] = [];
  let [at, line, begins] = [0, 1, 1];
  let openQuote: number | undefined;

  const endRecord = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line: begins, cells });
    cells = [];
    begins = line;
  };
  const quoted = (): string => {
    const opens = line;
    let cell = '';
    for (at += 1; ; at += 1) {
      const end = text.indexOf('"', at);
      const part = end < 0 ? text.slice(at) : text.slice(at, end);
      line += breaksIn(part);
      cell += part;
      at = end < 0 ? text.length : end + 1;
      if (end < 0) openQuote ??= opens;
      if (end < 0 || text[at] !== '"') return cell;
      cell += '"';
    }
  };
  const plainEnd = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  const plain = (): string => {
    plainEnd.lastIndex = at;
    const end = plainEnd.exec(text)?.index ?? text.length;
    const cell = text.slice(at, end);
    at = end;
    return cell;
  };

  while (at < text.length) {
    // What follows a closing quote still belongs to its cell, as spreadsheets read it.
    cells.push(text[at] === '"' ? quoted() + plain() : plain());
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    endRecord();
  }
  endRecord();
  return { delimiter, records, openQuote };
}

/** How many lines end in a text. */
function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
