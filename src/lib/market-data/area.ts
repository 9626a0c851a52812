import type { PriceParity } from './price-parity.ts';

/** An area of the wage statistics: metropolitan, or what is left of a state ("other"; Guam and the Virgin Islands too). */
export interface Area {
  readonly code: string;
  readonly title: string;
  readonly kind: 'metropolitan' | 'other';
  /** Two-letter codes, the first one the area is filed under. */
  readonly states: readonly string[];
  /** The area's own parity; metropolitan areas have one (save six), other areas have none: see parityFor. */
  readonly parity?: PriceParity;
}

/** A state or the District of Columbia. */
export interface State {
  /** Two letters, as in an address. */
  readonly code: string;
  readonly name: string;
  readonly parity: PriceParity;
}

/** A county, or what the table has in its place (planning region, municipio, island). */
export interface County {
  readonly name: string;
  readonly state: string;
  /** The code of the area it belongs to. */
  readonly area: string;
}

/** All areas and states, in the order that the occupation files refer to. */
export interface AreaIndex {
  readonly areas: readonly Area[];
  readonly states: readonly State[];
  readonly areaByCode: ReadonlyMap<string, Area>;
  readonly stateByCode: ReadonlyMap<string, State>;
  /** Marks this order: an occupation file of another build refuses to be read with it. */
  readonly order: string;
}
