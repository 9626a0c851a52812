import type { OfferDocument } from '#lib/document/types.ts';
import { ledgerOf } from '#lib/engine/ledger-of.ts';
import { assumptionsOf } from '#lib/engine/ledger/assumptions.ts';
import type { Entry, Ledger } from '#lib/engine/ledger/ledger.ts';
import { sumsAt, type Place } from '#lib/engine/readings/place.ts';
import { namedAmount } from '#lib/engine/readings/named-amount.ts';
import { NAMED_READINGS } from '#lib/engine/readings/named.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';

/** The ledgers of a document's offers, in their order. */
export function ledgersOf(document: OfferDocument): readonly Ledger[] {
  const assumptions = assumptionsOf(document);
  return document.offers.map((offer) => ledgerOf(offer, assumptions));
}

/** Everything that a ledger holds, as plain values that can be compared. */
export const snapshotOf = ({ streams }: Ledger): unknown =>
  streams.map(({ id, component, currency, counts, timing, entries }) => ({
    id,
    component,
    currency,
    counts,
    timing,
    entries: entries.map(({ k, date, month, amount, reported, parts, vest }) => ({
      k,
      date,
      month,
      amount,
      reported,
      parts,
      vest,
    })),
  }));

export const entriesOf = ({ streams }: Ledger): readonly Entry[] => streams.flatMap(({ entries }) => entries);

/** The places of a table: its columns, the horizon, and after it. */
export const placesOf = ({ columns }: Readings): readonly Place[] => [
  ...columns.map((_, i) => i),
  'horizon',
  'after-horizon',
];

/** All sums and named readings of a table. */
export const totalsOf = (of: Readings): unknown => ({
  sums: placesOf(of).map((place) => sumsAt(of, place)),
  named: NAMED_READINGS.map((reading) => namedAmount(of, reading, 'total-compensation')?.minor),
});
