import { MarketBuildError } from './complaint.ts';

/** One line of a raw table: its line number in the file, and its cells by column name. */
export interface Row {
  readonly file: string;
  readonly line: number;
  cell(column: string): string;
  fail(reason: string): never;
}

/** The fields of every record of a CSV text with the line it starts on; quotes may enclose commas and breaks. */
function records(file: string, text: string): { line: number; fields: string[] }[] {
  const found: { line: number; fields: string[] }[] = [];
  let fields: string[] = [];
  let [at, line, start] = [0, 1, 1];
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new MarketBuildError(file, start, 'a quoted field is never closed');
        const part = text.slice(at, end);
        line += part.split('\n').length - 1;
        field += part;
        at = end + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
      if (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) {
        throw new MarketBuildError(file, line, 'text follows a closing quote');
      }
    } else {
      const end = text.slice(at, at + 4000).search(/[,\r\n]/);
      const stop = end < 0 ? text.length : at + end;
      field = text.slice(at, stop);
      at = stop;
    }
    fields.push(field);
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) fields.push('');
      continue;
    }
    if (text[at] === '\r') at += 1;
    if (at < text.length && text[at] !== '\n')
      throw new MarketBuildError(file, line, 'a lone carriage return');
    at += 1;
    found.push({ line: start, fields });
    fields = [];
    line += 1;
    start = line;
  }
  if (fields.length > 0) found.push({ line: start, fields });
  return found;
}

/** The rows of a CSV text that must have these columns; every row must be as wide as the header. */
export function parseTable(file: string, text: string, columns: readonly string[]): Row[] {
  const [header, ...body] = records(file, text.startsWith('\ufeff') ? text.slice(1) : text);
  if (!header) throw new MarketBuildError(file, 1, 'the table is empty');
  const places = new Map(header.fields.map((name, place) => [name, place]));
  for (const column of columns) {
    if (!places.has(column)) throw new MarketBuildError(file, 1, `the column "${column}" is missing`);
  }
  return body.map(({ line, fields }) => {
    const fail = (reason: string): never => {
      throw new MarketBuildError(file, line, reason);
    };
    if (fields.length !== header.fields.length) {
      fail(`${fields.length} fields where the header has ${header.fields.length}`);
    }
    const cell = (column: string): string =>
      fields[places.get(column) ?? -1] ?? fail(`no column "${column}"`);
    return { file, line, cell, fail };
  });
}
