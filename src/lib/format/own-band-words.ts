import type { OwnBand } from '#lib/document/types.ts';
import { PERCENTILE_POINTS } from '#lib/engine/market/band.ts';
import { parseDecimal } from '#lib/engine/money/decimal-string.ts';
import { dateText } from './date-text.ts';
import { numberText } from './decimals.ts';
import { exactMoneyText } from './exact-money.ts';
import { OWN_KIND_WORDS } from './strip-words.ts';

/** A person's own band in one line: its name, its figures, what it measures, source and date. */
export function ownBandText(own: OwnBand): string {
  const money = (amount: Parameters<typeof parseDecimal>[0]): string =>
    exactMoneyText(parseDecimal(amount), own.currency);
  const figures =
    own.kind === 'percentiles'
      ? PERCENTILE_POINTS.flatMap((point) => {
          const amount = own.points[point];
          return amount === undefined ? [] : [`${point} ${money(amount)}`];
        }).join(', ')
      : `${money(own.min)}${own.kind === 'range' && own.mid !== undefined ? `, midpoint ${money(own.mid)}` : ''} to ${money(own.max)}`;
  const per = own.per === 'hour' ? 'an hour' : 'a year';
  const measures = own.measures === 'base-wages' ? 'base salary' : 'total compensation';
  const sample =
    own.sample === undefined ? '' : `, sample of ${numberText({ n: BigInt(own.sample), d: 1n })}`;
  return `${own.name}: ${OWN_KIND_WORDS[own.kind].toLowerCase()} of ${measures}, ${figures} ${per}. ${own.source}, ${dateText(own.date)}${sample}.`;
}
