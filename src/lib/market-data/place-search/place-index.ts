import type { AreaIndex, County } from '../area.ts';
import { placeWords } from './place-names.ts';

/** By which name a place was found. */
export type PlaceNameKind = 'area' | 'city' | 'county' | 'state';

/** A name under which a place is found. */
export interface PlaceName {
  /** The code of the area, or of the state. */
  readonly code: string;
  readonly kind: PlaceNameKind;
  /** As it is shown: "Santa Clara County". */
  readonly name: string;
  readonly words: readonly string[];
  /** The state that the name is in, and the words of that state. */
  readonly states: readonly string[];
  /** How large the place is among those of its name: the counties of its area. */
  readonly size: number;
}

/** All names of areas, of the cities in their titles, of counties and of states, ready to be searched. */
export interface PlaceIndex {
  readonly names: readonly PlaceName[];
  /** What each code is called. */
  readonly titles: ReadonlyMap<string, string>;
  /** The letters of a state by the words of its name: "new york" is NY. */
  readonly stateByWords: ReadonlyMap<string, string>;
}

/** "Urban Honolulu" is found as Honolulu too. */
const BEFORE_A_CITY = /^Urban /;

/** The cities that the title of a metropolitan area names, the largest first. */
function citiesOf(title: string): readonly string[] {
  const [cities = ''] = title.split(',');
  return cities.split(/[-–/]/).map((city) => city.replace(BEFORE_A_CITY, '').trim());
}

/** Makes the index of the names of places. */
export function placeIndex({ areas, states }: AreaIndex, counties: readonly County[]): PlaceIndex {
  const sizes = new Map<string, number>();
  for (const { area } of counties) sizes.set(area, (sizes.get(area) ?? 0) + 1);
  const named = (
    code: string,
    kind: PlaceNameKind,
    name: string,
    of: readonly string[],
    size = sizes.get(code) ?? 1,
  ): PlaceName => ({ code, kind, name, words: placeWords(name), states: of, size });
  return {
    names: [
      ...areas.flatMap((area) => [
        named(area.code, 'area', area.title, area.states),
        ...(area.kind === 'metropolitan'
          ? citiesOf(area.title).map((city) => named(area.code, 'city', city, area.states))
          : []),
      ]),
      ...counties.map(({ name, state, area }) => named(area, 'county', name, [state], 1)),
      ...states.map(({ code, name }) => named(code, 'state', name, [code])),
    ],
    titles: new Map([
      ...areas.map(({ code, title }) => [code, title] as const),
      ...states.map(({ code, name }) => [code, name] as const),
    ]),
    stateByWords: new Map(states.map(({ code, name }) => [placeWords(name).join(' '), code])),
  };
}
