import type { Offer, OfferDocument } from '#lib/document/types.ts';
import type { DocumentPath } from '../ledger/working.ts';
import { warning, type Finding, type StatedTwice } from './finding.ts';

/**
 * Warnings of what an offer states twice where only one can hold: raises and prices of one date, guarantees of one
 * bonus year, dates of one event, scores by one criterion. Computed all the same: raises apply one after the other, of the rest the last holds.
 */
export function checkDuplicates({ base, bonuses, stock, grants, scores }: Offer): readonly Finding[] {
  const datedPrices = stock?.kind === 'public' ? stock.datedPrices : undefined;
  return [
    ...twice(base?.raises, ['base', 'raises'], 'date', ({ date }) => ({ what: 'raise', date })),
    ...(bonuses ?? []).flatMap(({ guarantees }, i) =>
      twice(guarantees, ['bonuses', i, 'guarantees'], 'year', ({ year }) => ({ what: 'guarantee', year })),
    ),
    ...twice(datedPrices, ['stock', 'datedPrices'], 'date', ({ date }) => ({ what: 'price', date })),
    ...(grants ?? []).flatMap(({ events }, i) =>
      twice(events, ['grants', i, 'events'], 'name', ({ name }) => ({ what: 'event', name })),
    ),
    ...twice(scores, ['scores'], 'criterion', ({ criterion }) => ({ what: 'score', name: criterion })),
  ];
}

/** Warnings of exchange rates of one currency on one date: the last holds. */
export function checkRates({ settings: { exchangeRates } }: OfferDocument): readonly Finding[] {
  return twice(exchangeRates, ['settings', 'exchangeRates'], 'date', ({ currency, date }) => ({
    what: 'exchange-rate',
    currency,
    date,
  }));
}

/** The rows of a list that state what a row before them has stated. */
function twice<Row>(
  rows: readonly Row[] | undefined,
  path: DocumentPath,
  field: string,
  statedBy: (row: Row) => StatedTwice,
): readonly Finding[] {
  const seen = new Set<string>();
  return (rows ?? []).flatMap((row, i) => {
    const of = statedBy(row);
    const key = Object.values(of).join(' ');
    if (seen.has(key)) return [warning([...path, i, field], { kind: 'stated-twice', of })];
    seen.add(key);
    return [];
  });
}
