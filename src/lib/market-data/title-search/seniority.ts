/**
 * Words that tell the rank within an occupation, not the occupation. Wage statistics know no rank, so
 * they are left out of the match and kept as a note. A title that holds them ("Assistant Principal")
 * is still found, because the words as typed are tried too.
 */
const RANKS = new Set([
  ...['junior', 'jr', 'senior', 'sr', 'snr', 'staff', 'principal', 'lead', 'associate', 'assoc'],
  ...['intern', 'trainee', 'graduate', 'grad', 'experienced', 'distinguished', 'mid', 'midlevel'],
]);

const ROMAN = new Set(['i', 'ii', 'iii', 'iv', 'v', 'vi']);

/** These tell a rank before another word, and are the trade itself at the end ("sales associate", "assistant principal"). */
const TRADES_AT_THE_END = new Set(['associate', 'lead', 'principal', 'staff']);

/** Grades: a number alone, and L4, E5, IC3, T6, P2. */
const GRADE = /^(?:\d|(?:l|e|ic|t|p|g)\d{1,2})$/;

/** Words about the contract or the place of work. */
const TERMS_OF_WORK = new Set([
  'remote',
  'hybrid',
  'onsite',
  'fulltime',
  'parttime',
  'permanent',
  'temporary',
  'temp',
  'wfh',
]);

/** Two words that are one of the above. */
const PAIRS = new Set([
  'entry level',
  'mid level',
  'full time',
  'part time',
  'new grad',
  'new graduate',
  'early career',
]);

/** The folded words of a title, those that match parted from those that only tell rank or terms of work. */
export interface PartedWords {
  readonly words: readonly string[];
  readonly setAside: readonly string[];
}

/** Parts rank and terms of work from the words; when nothing else is left, they are the words. */
export function partSeniority(folded: readonly string[]): PartedWords {
  const words: string[] = [];
  const setAside: string[] = [];
  const end = folded.findLastIndex((word) => !GRADE.test(word) && !ROMAN.has(word));
  for (let at = 0; at < folded.length; at += 1) {
    const word = folded[at] ?? '';
    const next = folded[at + 1] ?? '';
    if (PAIRS.has(`${word} ${next}`) || (word === 'level' && GRADE.test(next))) {
      setAside.push(`${word} ${next}`);
      at += 1;
    } else if (at === end && TRADES_AT_THE_END.has(word)) words.push(word);
    else if (RANKS.has(word) || ROMAN.has(word) || TERMS_OF_WORK.has(word) || GRADE.test(word))
      setAside.push(word);
    else words.push(word);
  }
  return words.length > 0 ? { words, setAside } : { words: folded, setAside: [] };
}
