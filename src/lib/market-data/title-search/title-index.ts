import type { TitleKind } from './title-kind.ts';

/** Lists of numbers one after another: those of list i stand from starts[i] up to starts[i + 1]. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** A folded word of the titles, as the search needs it. */
export interface Term {
  readonly word: string;
  /** How many titles hold it. */
  readonly titles: number;
  /** How much it says: rare words say more, but not much more. */
  readonly weight: number;
  /** Which letters it has, one bit each: words that differ in many letters need no closer look. */
  readonly letters: number;
}

/** All job titles with their occupations, ready to be searched. */
export interface TitleIndex {
  readonly codes: readonly string[];
  /** The size of each occupation: ten times the decimal logarithm of its employment, 0 when unknown. */
  readonly sizes: readonly number[];
  /** Words as titles write them, and per title which ones. */
  readonly spellings: readonly string[];
  readonly titleSpellings: Lists;
  /** Place in codes, and kind, of each title. */
  readonly occupationOf: Uint16Array;
  readonly kindOf: readonly TitleKind[];
  /** Folded words in alphabetical order, and where each stands. */
  readonly terms: readonly Term[];
  readonly termPlaces: ReadonlyMap<string, number>;
  /** Per title its terms in order, and per term its titles. */
  readonly titleTerms: Lists;
  readonly postings: Lists;
  /** Summed weight of each title's terms. */
  readonly titleWeights: Float32Array;
}

/** The numbers of one list. */
export function listAt({ starts, values }: Lists, place: number): Uint32Array {
  return values.subarray(starts[place] ?? 0, starts[place + 1] ?? 0);
}

/** A title as it is written. */
export function titleText(index: TitleIndex, title: number): string {
  return Array.from(listAt(index.titleSpellings, title), (word) => index.spellings[word] ?? '').join(' ');
}
