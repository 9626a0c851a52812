import { broken } from '../broken-file.ts';
import type { Lists } from './title-index.ts';
import { TITLE_KINDS, type TitleKind } from './title-kind.ts';

/** The titles of titles.json: which words each is written with, whose it is, and its kind. */
export interface WrittenTitles {
  readonly spellings: Lists;
  readonly occupationOf: Uint16Array;
  readonly kindOf: readonly TitleKind[];
}

const SPACE = 32;
const COMMA = 44;
const BAR = 124;

/** The value of a digit in base 36, and -1 for anything else. */
function digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 122 ? code - 87 : -1;
}

/**
 * Reads the groups of titles, one an occupation: word numbers in base 36 joined by spaces, titles by
 * commas, kinds by bars. Read letter by letter, because splitting half a million of them is slow.
 */
export function readWrittenTitles(groups: readonly string[], spellingCount: number): WrittenTitles {
  const starts: number[] = [0];
  const words: number[] = [];
  const occupations: number[] = [];
  const kindOf: TitleKind[] = [];
  groups.forEach((group, occupation) => {
    let kind = 0;
    let word = -1;
    const endWord = (): void => {
      if (word < 0 || word >= spellingCount) broken(`titles[${occupation}] names a word that is not there`);
      words.push(word);
      word = -1;
    };
    const endTitle = (): void => {
      endWord();
      starts.push(words.length);
      occupations.push(occupation);
      kindOf.push(TITLE_KINDS[kind] ?? broken(`titles[${occupation}] has more kinds than there are`));
    };
    for (let at = 0; at < group.length; at += 1) {
      const code = group.charCodeAt(at);
      if (code === SPACE) endWord();
      else if (code === COMMA) endTitle();
      else if (code === BAR) {
        if (word >= 0) endTitle();
        kind += 1;
      } else {
        const value = digit(code);
        if (value < 0) broken(`titles[${occupation}] holds a sign that is no digit`);
        word = Math.max(word, 0) * 36 + value;
      }
    }
    if (word >= 0) endTitle();
  });
  return {
    spellings: { starts: Uint32Array.from(starts), values: Uint32Array.from(words) },
    occupationOf: Uint16Array.from(occupations),
    kindOf,
  };
}
