import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import type { Area, AreaIndex } from './area.ts';

/** How dear a place is: all items, United States = 100. */
export interface PriceParity {
  readonly source: 'bea-parities-2024';
  readonly parity: DecimalString;
  /** Whose parity it is: the area's own, or a whole state's. */
  readonly of: { readonly kind: 'area' | 'state'; readonly code: string; readonly title: string };
}

/** The area's own parity, else that of the state it is filed under (which `of` then says), else none. */
export function parityFor(area: Area, index: AreaIndex): PriceParity | undefined {
  return area.parity ?? index.stateByCode.get(area.states[0] ?? '')?.parity;
}
