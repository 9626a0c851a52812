import { broken } from '../broken-file.ts';
import { parseFields } from '../json-fields.ts';
import { foldWords } from './fold.ts';
import { letterBits } from './letter-bits.ts';
import { expandLists, invertLists, weighLists } from './lists.ts';
import type { Term, TitleIndex } from './title-index.ts';
import { readWrittenTitles } from './written-titles.ts';

/** A word in all titles weighs 1; one in a single title among 50,000 about 3. */
function weightOf(titles: number, allTitles: number): number {
  return 1 + 0.2 * Math.log(allTitles / Math.max(titles, 1));
}

/** Reads titles.json: words once, titles as word numbers, grouped by occupation and kind. */
export function decodeTitles(text: string): TitleIndex {
  const file = parseFields(text);
  const codes = file.column('codes');
  const spellings = file.text('words').split(' ');
  const groups = file.texts('titles');
  if (groups.length !== codes.length) broken('titles and codes differ in length');
  const written = readWrittenTitles(groups, spellings.length);

  const folded = spellings.map(foldWords);
  const words = [...new Set(folded.flat())].sort();
  const termPlaces = new Map(words.map((word, place) => [word, place]));
  const termsOfSpelling = folded.map((parts) => parts.map((part) => termPlaces.get(part) ?? 0));
  const titleTerms = expandLists(written.spellings, termsOfSpelling);
  const postings = invertLists(titleTerms, words.length);
  const terms = words.map((word, place): Term => {
    const titles = (postings.starts[place + 1] ?? 0) - (postings.starts[place] ?? 0);
    return { word, titles, weight: weightOf(titles, written.kindOf.length), letters: letterBits(word) };
  });
  return {
    codes,
    sizes: file.column('sizes', codes.length).map(Number),
    spellings,
    titleSpellings: written.spellings,
    occupationOf: written.occupationOf,
    kindOf: written.kindOf,
    terms,
    termPlaces,
    titleTerms,
    postings,
    titleWeights: weighLists(titleTerms, (term) => terms[term]?.weight ?? 0),
  };
}
