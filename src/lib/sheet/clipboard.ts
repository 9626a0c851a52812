/** The largest block that is pasted: more is somebody's whole spreadsheet by mistake. */
export const MOST_PASTED = 5_000;

/** Cells as tab-separated text, as Excel and Sheets take them: a cell with tabs, breaks or quotes is quoted. */
export function toTabSeparated(cells: readonly (readonly string[])[]): string {
  const quoted = (text: string): string =>
    /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return cells.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** Tab-separated text from Excel or Sheets as cells; quoted cells may hold tabs and breaks. */
export function fromTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last && last.every((cell) => cell === '')) rows.pop();
  return rows;
}
