import { placeMatchText } from '#lib/format/place-match-words.ts';
import type { PlaceMatch } from '#lib/market-data/place-search/search-places.ts';
import type { OptionGroup } from '../ui/combobox.svelte.ts';

/** A place that a picker offers. */
export interface PlaceOption {
  readonly key: string;
  /** The code of the area, or the letters of the state. */
  readonly code: string;
  readonly title: string;
  /** By which name it was found, where its title does not say so. */
  readonly of: string | undefined;
}

/** What is offered, best first; under a heading where it is what the offer itself says. */
export function placeGroups(
  matches: readonly PlaceMatch[],
  suggestion: string | undefined,
): readonly OptionGroup<PlaceOption>[] {
  const options = matches.map((match): PlaceOption => ({
    key: `place-${match.code}`,
    code: match.code,
    title: match.title,
    of: placeMatchText(match),
  }));
  const heading = suggestion === undefined ? undefined : `For “${suggestion}”, as the offer says`;
  return [{ key: 'places', heading, options }];
}
