import type { Entry } from '#lib/engine/ledger/ledger.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import type { PLACES } from './output/places.ts';

/** Where an entry stands: before the comparison, inside the horizon, or after it. */
export function placeOf({ indexOf, columns }: Readings, entry: Entry): (typeof PLACES)[number] {
  const index = indexOf(entry);
  if (index < 0) return 'history';
  return index < columns.length ? 'horizon' : 'after-horizon';
}
