import { CERTAINTIES, componentsOf, type Certainty, type Subtotal } from '../ledger/components.ts';
import type { Readings } from '../readings/readings.ts';

/** What of a difference between two totals is of one certainty. */
export interface RestsOn {
  readonly certainty: Certainty;
  /** What the leader has more of it than the other, or less where negative; in reported minor units. */
  readonly amount: bigint;
}

/**
 * On what a lead rests: the difference of two totals over the horizon by how sure the money is, largest first, without
 * what is equal. The amounts add up to the lead. Units: reported minor units, posted amounts subtracted.
 * Source: docs/method.md, 5, Break-even.
 */
export function leadRestsOn(leader: Readings, other: Readings, definition: Subtotal): readonly RestsOn[] {
  const [ofLeader, ofOther] = [byCertainty(leader, definition), byCertainty(other, definition)];
  return CERTAINTIES.map((certainty): RestsOn => ({
    certainty,
    amount: (ofLeader.get(certainty) ?? 0n) - (ofOther.get(certainty) ?? 0n),
  }))
    .filter(({ amount }) => amount !== 0n)
    .sort((a, b) => (a.amount > b.amount ? -1 : a.amount < b.amount ? 1 : 0));
}

function byCertainty(
  { ledger, columns, indexOf }: Readings,
  definition: Subtotal,
): ReadonlyMap<Certainty, bigint> {
  const components = new Set(componentsOf(definition));
  const sums = new Map<Certainty, bigint>();
  for (const stream of ledger.streams) {
    if (!stream.counts || !components.has(stream.component)) continue;
    const { dates, months, reported, splits } = stream.postings;
    dates.forEach((date, i) => {
      const index = indexOf({ date, month: months[i] ?? 0, stream });
      if (index < 0 || index >= columns.length) return;
      const split = splits[i] ?? [];
      const parts = typeof split === 'string' ? [{ certainty: split, reported: reported[i] ?? 0n }] : split;
      for (const part of parts) sums.set(part.certainty, (sums.get(part.certainty) ?? 0n) + part.reported);
    });
  }
  return sums;
}
