import { createHash } from 'node:crypto';
import type { RawTables } from '../raw-tables.ts';

/** The shared order of areas and states that the occupations' columns refer to. */
export interface AreaOrder {
  readonly areas: readonly string[];
  readonly areaPlaces: ReadonlyMap<string, number>;
  readonly statePlaces: ReadonlyMap<string, number>;
  /** A short mark of this order; a file of another build is refused when it is read. */
  readonly mark: string;
}

/** Fixes the order of areas and states, and its mark. */
export function areaOrder({ areas, states }: Pick<RawTables, 'areas' | 'states'>): AreaOrder {
  const codes = areas.map((area) => area.code);
  const fips = states.map((state) => state.fips);
  const digest = createHash('sha256').update(`${codes.join()};${fips.join()}`).digest('hex');
  return {
    areas: codes,
    areaPlaces: new Map(codes.map((code, place) => [code, place])),
    statePlaces: new Map(fips.map((code, place) => [code, place])),
    mark: digest.slice(0, 12),
  };
}
