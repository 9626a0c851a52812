import type { PlaceMatch } from '#lib/market-data/place-search/search-places.ts';

/** By which name a place was found; undefined where its title says so. */
export function placeMatchText({ kind, name, title, place }: PlaceMatch): string | undefined {
  if (place === 'state') return 'whole state';
  return kind === 'county' || (kind === 'city' && !title.startsWith(name)) ? `has ${name}` : undefined;
}

/** How many places fit. */
export function foundPlacesText(matches: readonly PlaceMatch[]): string {
  if (matches.length === 0) return 'No such place in the statistics. Try the city, the county or the state.';
  return `${matches.length.toString()} ${matches.length === 1 ? 'place' : 'places'}, best match first.`;
}
