import { editDistance } from './edit-distance.ts';
import { bitCount, letterBits } from './letter-bits.ts';
import type { TitleIndex } from './title-index.ts';

/** How a typed word matches a word of a title. */
export type MatchKind = 'same word' | 'abbreviation' | 'other form' | 'beginning' | 'typing error';

/** A word of the titles that a typed word may stand for, and how near it is (1 is the same). */
export interface NearTerm {
  readonly term: number;
  readonly nearness: number;
  readonly how: Extract<MatchKind, 'same word' | 'beginning' | 'typing error'>;
}

/** A word that so few titles hold may itself be a misprint. */
const RARE = 2;
const MOST_NEAR_TERMS = 24;

/** Where a word stands, or would stand, in the alphabetical terms. */
function firstFrom(index: TitleIndex, word: string): number {
  let [low, high] = [0, index.terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.terms[middle]?.word ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginnings(index: TitleIndex, word: string): NearTerm[] {
  const found: NearTerm[] = [];
  for (let term = firstFrom(index, word); term < index.terms.length; term += 1) {
    const { word: whole = '' } = index.terms[term] ?? {};
    if (!whole.startsWith(word)) break;
    if (whole.length === word.length) continue;
    found.push({ term, nearness: 0.6 + 0.35 * (word.length / whole.length), how: 'beginning' });
  }
  return found;
}

/** Short words have too many neighbours; long ones take two slips. */
function slipsAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}

function misspellings(index: TitleIndex, word: string): NearTerm[] {
  const limit = slipsAllowed(word);
  if (limit === 0 || /\d/.test(word)) return [];
  const letters = letterBits(word);
  const found: NearTerm[] = [];
  index.terms.forEach((term, place) => {
    if (Math.abs(term.word.length - word.length) > limit || bitCount(term.letters ^ letters) > 2 * limit)
      return;
    const slips = editDistance(word, term.word, limit);
    if (slips === 0 || slips > limit) return;
    // People rarely get the first letter wrong.
    const first = term.word[0] === word[0] ? 0 : 0.15;
    found.push({ term: place, nearness: 1 - first - 0.13 * slips, how: 'typing error' });
  });
  return found;
}

/** The words of the titles that a typed word may stand for, nearest first; unfinished words match their beginnings. */
export function nearTerms(index: TitleIndex, word: string, unfinished: boolean): NearTerm[] {
  const exact = index.termPlaces.get(word);
  const titles = exact === undefined ? 0 : (index.terms[exact]?.titles ?? 0);
  const near: NearTerm[] = [];
  if (exact !== undefined) near.push({ term: exact, nearness: 1, how: 'same word' });
  if (unfinished && word.length > 1) near.push(...beginnings(index, word));
  if (titles <= RARE) near.push(...misspellings(index, word));
  const titlesOf = ({ term }: NearTerm): number => index.terms[term]?.titles ?? 0;
  near.sort((a, b) => b.nearness - a.nearness || titlesOf(b) - titlesOf(a) || a.term - b.term);
  const seen = new Set<number>();
  return near.filter(({ term }) => !seen.has(term) && seen.add(term)).slice(0, MOST_NEAR_TERMS);
}
