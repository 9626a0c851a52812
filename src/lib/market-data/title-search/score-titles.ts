import { nearTerms, type NearTerm } from './near-terms.ts';
import type { ReadWord, Reading } from './readings.ts';
import { listAt, type TitleIndex } from './title-index.ts';

/** How well each title that shares a word with any reading matches, from 0 to 1, and by which reading. */
export interface TitleScores {
  readonly touched: readonly number[];
  readonly score: Float32Array;
  readonly reading: Uint8Array;
}

/** The last word of a title names the trade, and counts more. */
const LAST_WORD = 1.3;
/** A word that no title holds counts as one that few hold. */
const UNKNOWN_WEIGHT = 2.4;

/** Remembers near terms while one query is searched: readings share most of their words. */
export type NearTermsOf = (word: ReadWord) => readonly NearTerm[];

/** Near terms of this index, each word looked up once. */
export function rememberedNearTerms(index: TitleIndex): NearTermsOf {
  const known = new Map<string, readonly NearTerm[]>();
  return ({ word, unfinished }) => {
    const key = unfinished ? `${word}…` : word;
    const found = known.get(key) ?? nearTerms(index, word, unfinished);
    known.set(key, found);
    return found;
  };
}

/**
 * Scores titles by readings. With Q the weight of the words typed, T that of the title's words and M what
 * they share (by nearness), the score is trust × (M/Q)^1.5 × (M/T)^0.5: what was typed should be in
 * the title, and a title with much besides is less likely meant.
 */
export function scoreTitles(index: TitleIndex, readings: readonly Reading[], near: NearTermsOf): TitleScores {
  const count = index.titleWeights.length;
  const score = new Float32Array(count);
  const reading = new Uint8Array(count);
  const touched: number[] = [];
  const shared = new Float32Array(count);
  const sharedOfTitle = new Float32Array(count);
  const seenAt = new Int32Array(count);
  let step = 0;

  readings.forEach(({ words, trust }, place) => {
    const hit: number[] = [];
    let typed = 0;
    words.forEach((word, at) => {
      step += 1;
      const terms = near(word);
      const best = terms[0] && index.terms[terms[0].term];
      const factor = at === words.length - 1 && words.length > 1 ? LAST_WORD : 1;
      const weight = (best?.weight ?? UNKNOWN_WEIGHT) * factor;
      typed += weight;
      for (const { term, nearness } of terms) {
        const ofTitle = (index.terms[term]?.weight ?? 0) * nearness;
        for (const title of listAt(index.postings, term)) {
          if (seenAt[title] === step) continue;
          seenAt[title] = step;
          if (shared[title] === 0) hit.push(title);
          shared[title] = (shared[title] ?? 0) + weight * nearness;
          sharedOfTitle[title] = (sharedOfTitle[title] ?? 0) + ofTitle;
        }
      }
    });
    for (const title of hit) {
      const ofTyped = (shared[title] ?? 0) / typed;
      const ofTitle = Math.min(1, (sharedOfTitle[title] ?? 0) / (index.titleWeights[title] ?? 1));
      const found = trust * ofTyped * Math.sqrt(ofTyped * ofTitle);
      shared[title] = 0;
      sharedOfTitle[title] = 0;
      if (score[title] === 0) touched.push(title);
      if (found > (score[title] ?? 0)) {
        score[title] = found;
        reading[title] = place;
      }
    }
  });
  return { touched, score, reading };
}
