import { leavingByMonth, type LeavingMonth } from '#lib/engine/leaving/leaving-by-month.ts';
import type { Way } from '#lib/engine/leaving/ending.ts';
import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import type { ShownOffer } from './shown-offer.ts';

/** An offer with what leaving it comes to after every month. */
export interface LeavingOffer {
  readonly shown: ShownOffer;
  readonly months: readonly LeavingMonth[];
}

const remembered = new WeakMap<Ledger, Map<Way, readonly LeavingMonth[]>>();

/** What leaving comes to by month, computed once for a ledger: an edit of one offer leaves the others as they are. */
export function monthsOfLeaving(shown: ShownOffer, way: Way): LeavingOffer {
  const { ledger } = shown.readings;
  const known = remembered.get(ledger) ?? new Map<Way, readonly LeavingMonth[]>();
  remembered.set(ledger, known);
  const months = known.get(way) ?? leavingByMonth(ledger, way);
  known.set(way, months);
  return { shown, months };
}
