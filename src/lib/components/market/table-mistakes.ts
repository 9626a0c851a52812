import { countText } from '#lib/format/decimals.ts';
import type { BandsReading, TableMistake } from '#lib/exchange/bands/read-bands.ts';

const count = (number: number, one: string, many = `${one}s`): string =>
  countText({ n: BigInt(number), d: 1n }, one, many);

/** A mistake of a table: its line and column, what was found and what is expected. */
export function tableMistakeText({ line, column, heading, found, expected }: TableMistake): string {
  const where =
    heading === undefined ? `column ${column.toString()}` : `column ${column.toString()} (${heading})`;
  return `Line ${line.toString()}, ${where}: found ${found}; expected ${expected}.`;
}

/** What came of a table with mistakes: nothing is kept before it is asked for. */
export function bandsFoundText(reading: BandsReading, from: string): string {
  const { bands, lines, wrongLines, mistakeCount, withoutRoom } = reading;
  const room =
    withoutRoom === 0 ? '' : ` For ${count(withoutRoom, 'more good line')} a document has no room.`;
  if (mistakeCount === 0) return `${count(lines, 'line')} in ${from}.${room} Nothing was kept yet.`;
  const wrong =
    wrongLines === 0
      ? count(mistakeCount, 'mistake')
      : `${count(mistakeCount, 'mistake')} on ${count(wrongLines, 'line')} of ${count(lines, 'line')}`;
  const good =
    bands.length === 0
      ? ' No line is good.'
      : ` ${count(bands.length, 'line')} ${bands.length === 1 ? 'is' : 'are'} good.`;
  return `${wrong} in ${from}.${good}${room} Nothing was kept yet.`;
}
