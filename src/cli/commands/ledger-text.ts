import { entriesOf, yearOf, type Entry } from '#lib/engine/ledger/ledger.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { moneyText } from '#lib/format/money.ts';
import { NOTE_WORDS } from '#lib/format/note-words.ts';
import { streamLabel } from '#lib/format/stream-words.ts';
import { workingOf } from '../entry-working.ts';
import { placeOf } from '../place-of.ts';
import type { Compared } from '../standings.ts';
import { left, right, tableLines } from '../table.ts';
import { warningsLine } from '../warnings-line.ts';
import { wrapped } from '../wrap.ts';

/** The ledgers of offers as text: a row an entry, its working under it. */
export function ledgerText({ offers }: Compared): string {
  return [
    ...offers.flatMap(({ standing: { offer, readings } }) =>
      readings
        ? [`${offer.company}: every entry, before tax`, '', ...entryLines(readings), '']
        : [`${offer.company}: not computed, the document has an error in it`, ''],
    ),
    ...warningsLine(offers),
    '',
  ].join('\n');
}

function entryLines(readings: Readings): readonly string[] {
  const entries = entriesOf(readings.ledger);
  const table = tableLines(
    [left('Date'), left('Year'), left('Line'), right('Amount')],
    entries.map((entry) => [
      entry.date,
      yearText(readings, entry),
      streamLabel(entry.stream, readings.ledger),
      moneyText({ minor: entry.amount, currency: entry.stream.currency }),
    ]),
  );
  const [heading = '', rule = '', ...rows] = table;
  return [heading, rule, ...entries.flatMap((entry, i) => [rows[i] ?? '', ...workingLines(readings, entry)])];
}

function yearText(readings: Readings, entry: Entry): string {
  switch (placeOf(readings, entry)) {
    case 'history':
      return 'before';
    case 'horizon':
      return `${yearOf(entry)}`;
    case 'after-horizon':
      return 'after';
  }
}

const UNDER = ' '.repeat(12);

function workingLines(readings: Readings, entry: Entry): readonly string[] {
  const { explanation, lines, conversionLines } = workingOf(readings, entry);
  const { amount, conversion, notes } = explanation;
  // A payment that stands for itself needs no line to say so.
  const isPlain = lines.length === 1 && lines[0] === moneyText(amount);
  return [
    ...(isPlain ? [] : lines),
    ...(conversion ? [`at the rate of ${conversion.rateDate}: ${conversionLines.join(' ')}`] : []),
    ...notes.map((note) => NOTE_WORDS[note]),
  ].flatMap((line) => wrapped(`${UNDER}${line}`));
}
