import { editDistance } from '../title-search/edit-distance.ts';
import type { PlaceIndex, PlaceName, PlaceNameKind } from './place-index.ts';
import { typedReadings } from './place-names.ts';

/** A place that what was typed may mean, and the name by which it was found. */
export interface PlaceMatch {
  /** The code of an area, or the two letters of a state. */
  readonly code: string;
  readonly title: string;
  /** Whether the place is an area of the statistics, or a whole state. */
  readonly place: 'area' | 'state';
  /** The name that matched ("Santa Clara County"), and what kind of name it is. */
  readonly name: string;
  readonly kind: PlaceNameKind;
  /** For order only. */
  readonly score: number;
}

/** What was typed, read as a name and perhaps the state it is in. */
interface Query {
  readonly words: readonly Nearness[];
  readonly state: string | undefined;
}

const TYPING_ERROR = 0.8;
const BEGINNING = 0.9;
const OTHER_STATE = 0.5;

/** The same name is more likely meant as a city's than as a county's. */
const TRUST: Readonly<Record<PlaceNameKind, number>> = { city: 1.06, area: 1.04, state: 1.03, county: 1 };

/** How near a typed word is to a word of a name, from 0 to 1. */
type Nearness = (word: string) => number;

/** How near words are to a typed word, each looked at once; the last word typed may be unfinished. */
function nearnessTo(typed: string, isUnfinished: boolean): Nearness {
  const slips = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
  const known = new Map<string, number>();
  const found = (word: string): number => {
    if (typed === word) return 1;
    if (isUnfinished && typed.length > 1 && word.startsWith(typed)) return BEGINNING;
    // People rarely get the first letter wrong.
    if (slips === 0 || typed[0] !== word[0]) return 0;
    return editDistance(typed, word, slips) <= slips ? TYPING_ERROR : 0;
  };
  return (word) => {
    const near = known.get(word) ?? found(word);
    known.set(word, near);
    return near;
  };
}

/** The readings of typed words: all of them a name, or the last ones the state. */
function queriesOf({ stateByWords, titles }: PlaceIndex, words: readonly string[]): readonly Query[] {
  const queryOf = (name: readonly string[], state?: string): Query => ({
    words: name.map((word, place) => nearnessTo(word, place === name.length - 1)),
    state,
  });
  const queries = [queryOf(words)];
  for (const count of [1, 2]) {
    const tail = words.slice(-count).join(' ');
    const letters = tail.toUpperCase();
    const isState = /^[A-Z]{2}$/.test(letters) && titles.has(letters);
    const state = stateByWords.get(tail) ?? (isState ? letters : undefined);
    if (state !== undefined && (words.length > count || isState))
      queries.push(queryOf(words.slice(0, -count), state));
  }
  return queries;
}

/** How well a name fits a reading, from 0 to 1: every typed word is in it, and little besides. */
function fit({ words, state }: Query, of: PlaceName): number {
  if (words.length === 0) return of.kind === 'state' && of.code === state ? 1 : 0;
  let sum = 0;
  const open = new Set(of.words.keys());
  for (const nearness of words) {
    let [best, at] = [0, -1];
    for (const other of open) {
      const near = nearness(of.words[other] ?? '');
      if (near > best) [best, at] = [near, other];
    }
    if (best === 0) return 0;
    open.delete(at);
    sum += best;
  }
  const inState = state === undefined || of.states.includes(state) ? 1 : OTHER_STATE;
  const covered = Math.sqrt(words.length / of.words.length);
  return (sum / words.length) * inState * (0.6 + 0.4 * covered);
}

/** What fits no better is not shown: a word of a name that is in another state. */
const LEAST = 0.5;

/** The first city of an area's title is meant before the others. */
const FOR_FIRST = 0.02;
const FOR_SIZE = 0.0005;

/**
 * The places that fit best what was typed: a city, a county, an area or a state, best first, each place once. The
 * same text gives the same list.
 */
export function searchPlaces(index: PlaceIndex, text: string, most = 8): readonly PlaceMatch[] {
  const queries = typedReadings(text).flatMap((words) => queriesOf(index, words));
  if (queries.length === 0) return [];
  const best = new Map<string, PlaceMatch>();
  for (const of of index.names) {
    const found = Math.max(...queries.map((query) => fit(query, of)));
    if (found < LEAST) continue;
    const title = index.titles.get(of.code) ?? of.name;
    const isFirst = of.kind === 'city' && title.startsWith(of.name);
    const score = found * TRUST[of.kind] + (isFirst ? FOR_FIRST : 0) + FOR_SIZE * of.size;
    if (score <= (best.get(of.code)?.score ?? 0)) continue;
    const place = of.kind === 'state' ? 'state' : 'area';
    best.set(of.code, { code: of.code, title, place, name: of.name, kind: of.kind, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1)).slice(0, most);
}
