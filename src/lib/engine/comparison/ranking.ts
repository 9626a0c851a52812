import type { Subtotal } from '../ledger/components.ts';
import { totalOf, type Readings } from '../readings/readings.ts';

/** An offer's place: its position in the document and its total in reported minor units. */
export interface Place {
  readonly position: number;
  readonly total: bigint;
}

/** Who leads, and whether that can be said at all. Offers that cannot be computed are not ranked. */
export type Ranking =
  | { readonly kind: 'nothing-to-rank'; readonly places: readonly Place[] }
  /** The two best are within 2% of the larger: no winner is named. */
  | { readonly kind: 'close-call'; readonly places: readonly Place[]; readonly apart: bigint }
  | { readonly kind: 'leader'; readonly places: readonly Place[]; readonly lead: bigint };

/** Two totals within this share of the larger are too close to call (docs/method.md, 5). */
const CLOSE_PERCENT = 2n;

/** Ranks offers by their total over the horizon, best first; equal totals keep the document's order. */
export function rankingOf(
  standings: readonly { readings: Readings | undefined }[],
  definition: Subtotal,
): Ranking {
  const places = standings
    .flatMap(({ readings }, position) =>
      readings ? [{ position, total: totalOf(readings, definition) }] : [],
    )
    .sort((a, b) => (a.total > b.total ? -1 : a.total < b.total ? 1 : 0));
  const [best, second] = places;
  if (!best || !second) return { kind: 'nothing-to-rank', places };
  const apart = best.total - second.total;
  return isCloseCall(best.total, second.total)
    ? { kind: 'close-call', places, apart }
    : { kind: 'leader', places, lead: apart };
}

/** Whether two totals, in minor units of one currency, are too close to call: within 2% of the larger. */
export function isCloseCall(a: bigint, b: bigint): boolean {
  const [larger, smaller] = a > b ? [a, b] : [b, a];
  const size = larger < 0n ? -larger : larger;
  return (larger - smaller) * 100n <= size * CLOSE_PERCENT;
}
