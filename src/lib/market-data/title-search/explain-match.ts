import type { MatchKind } from './near-terms.ts';
import type { ReadWord } from './readings.ts';
import type { NearTermsOf } from './score-titles.ts';
import { listAt, type TitleIndex } from './title-index.ts';

/** A typed word, the word of the title that it matched, and how. */
export interface WordMatch {
  readonly typed: string;
  readonly matched: string;
  readonly how: MatchKind;
}

/** Why a title matches: word by word, and what of the typed words it lacks. */
export function explainMatch(
  index: TitleIndex,
  title: number,
  words: readonly ReadWord[],
  near: NearTermsOf,
): { readonly words: readonly WordMatch[]; readonly unmatched: readonly string[] } {
  const held = new Set(listAt(index.titleTerms, title));
  const matches: WordMatch[] = [];
  const unmatched = new Set<string>();
  for (const word of words) {
    const found = near(word).find(({ term }) => held.has(term));
    const matched = index.terms[found?.term ?? -1];
    if (found === undefined || matched === undefined) {
      unmatched.add(word.typed);
      continue;
    }
    const how = word.how === 'same word' ? found.how : word.how;
    matches.push({ typed: word.typed, matched: matched.word, how });
  }
  return { words: matches, unmatched: [...unmatched] };
}
