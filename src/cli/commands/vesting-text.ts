import { yearOf, type Entry, type Stream } from '#lib/engine/ledger/ledger.ts';
import { add, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { countText, numberText } from '#lib/format/decimals.ts';
import { exactMoneyText } from '#lib/format/exact-money.ts';
import { moneyText } from '#lib/format/money.ts';
import { streamLabel } from '#lib/format/stream-words.ts';
import { grantStreams } from '../grant-streams.ts';
import { placeOf } from '../place-of.ts';
import type { Compared } from '../standings.ts';
import { left, right, tableLines } from '../table.ts';
import { warningsLine } from '../warnings-line.ts';

/** The vests of offers as text: a table a grant. */
export function vestingText({ offers }: Compared): string {
  return [
    ...offers.flatMap(({ standing: { offer, readings } }) => {
      if (!readings) return [`${offer.company}: not computed, the document has an error in it`, ''];
      const streams = grantStreams(readings);
      if (streams.length === 0) return [`${offer.company}: no grants`, ''];
      return streams.flatMap((stream) => [
        headingOf(readings, stream),
        '',
        ...grantLines(readings, stream),
        '',
      ]);
    }),
    ...warningsLine(offers),
    '',
  ].join('\n');
}

function headingOf({ ledger }: Readings, stream: Stream): string {
  const shares = stream.entries.reduce<Ratio>(
    (sum, { vest }) => (vest?.shares ? add(sum, vest.shares) : sum),
    ZERO,
  );
  const size = shares.n === 0n ? '' : `: ${countText(shares, 'share')}`;
  const isIlliquid = stream.entries.some(({ vest }) => vest?.illiquid);
  return [
    `${ledger.offer.company}, ${streamLabel(stream, ledger)}${size}`,
    ...(isIlliquid ? ['cannot be sold yet'] : []),
    ...(stream.counts ? [] : ['not in the totals']),
  ].join('; ');
}

/** What is shown of a vest: in full, also when the totals count it at less. */
function valueOf({ reported, vest }: Entry): bigint {
  return vest?.illiquid?.face ?? reported;
}

function grantLines(readings: Readings, stream: Stream): readonly string[] {
  const currency = readings.ledger.assumptions.reportingCurrency;
  const isIlliquid = stream.entries.some(({ vest }) => vest?.illiquid);
  let [shares, value]: [Ratio, bigint] = [ZERO, 0n];
  const rows = stream.entries.map((entry) => {
    const { vest } = entry;
    if (vest?.shares) shares = add(shares, vest.shares);
    value += valueOf(entry);
    return [
      entry.date,
      whenText(readings, entry),
      vest?.shares ? numberText(vest.shares) : '–',
      vest?.shares ? numberText(shares) : '–',
      vest?.price ? exactMoneyText(vest.price, stream.currency) : '–',
      moneyText({ minor: valueOf(entry), currency }),
      moneyText({ minor: value, currency }),
      ...(isIlliquid ? [moneyText({ minor: entry.reported, currency })] : []),
    ];
  });
  return tableLines(
    [
      left('Date'),
      left('Year'),
      right('Shares'),
      right('So far'),
      right('Price'),
      right('Value'),
      right('So far'),
      ...(isIlliquid ? [right('In totals')] : []),
    ],
    rows,
  );
}

function whenText(readings: Readings, entry: Entry): string {
  switch (placeOf(readings, entry)) {
    case 'history':
      return 'before';
    case 'horizon':
      return `${yearOf(entry)}`;
    case 'after-horizon':
      return 'after';
  }
}
