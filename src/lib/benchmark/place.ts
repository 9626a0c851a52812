import type { AreaIndex, State } from '#lib/market-data/area.ts';
import { parityFor, type PriceParity } from '#lib/market-data/price-parity.ts';
import type { Place } from './benchmark.ts';

/** The place that a code of a document names; undefined when the market data does not know it. */
export function placeOf(code: string | undefined, { areaByCode, stateByCode }: AreaIndex): Place | undefined {
  if (code === undefined) return undefined;
  const area = areaByCode.get(code);
  if (area) return { kind: 'area', area };
  const state = stateByCode.get(code);
  return state ? { kind: 'state', state } : undefined;
}

/** What a place is called. */
export function placeName(place: Place): string {
  return place.kind === 'area' ? place.area.title : place.state.name;
}

/** The state of a place: the one that an area is filed under. */
export function stateOf(place: Place, { stateByCode }: AreaIndex): State | undefined {
  return place.kind === 'state' ? place.state : stateByCode.get(place.area.states[0] ?? '');
}

/** The price parity of a place: its own, else that of its state. */
export function parityOf(place: Place, index: AreaIndex): PriceParity | undefined {
  return place.kind === 'state' ? place.state.parity : parityFor(place.area, index);
}
