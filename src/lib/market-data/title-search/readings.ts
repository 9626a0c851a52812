import { ABBREVIATIONS, OTHER_FORMS } from './abbreviations.ts';
import { foldWords } from './fold.ts';
import type { MatchKind } from './near-terms.ts';
import { partSeniority } from './seniority.ts';
import type { TitleIndex } from './title-index.ts';

/** A word to look for, the typed word it stands for, and how it came about. */
export interface ReadWord {
  readonly word: string;
  readonly typed: string;
  readonly how: Extract<MatchKind, 'same word' | 'abbreviation' | 'other form'>;
  /** The last word of a text that does not end in a space may be unfinished. */
  readonly unfinished: boolean;
}

/** One way to read what was typed, and how much it is trusted (1 is as typed). */
export interface Reading {
  readonly words: readonly ReadWord[];
  readonly trust: number;
}

/** What was typed, in all its readings, and the words about rank that were set aside. */
export interface Query {
  readonly readings: readonly Reading[];
  readonly setAside: readonly string[];
}

const MOST_READINGS = 12;
/** A second or third meaning of an abbreviation is a little less likely than the first. */
const LATER_MEANING = 0.02;
const NOT_AS_TYPED = 0.98;
/** What stands after a comma may matter: a title that has it too is better. */
const HEAD_ONLY = 0.9;

/** Two words of the titles that one typed word is made of ("datascientist"), if there are any. */
function splitWord(index: TitleIndex, word: string): string[] {
  const known = (part: string): boolean => (index.terms[index.termPlaces.get(part) ?? -1]?.titles ?? 0) > 4;
  if (word.length < 7 || index.termPlaces.has(word)) return [];
  for (let at = word.length - 3; at >= 3; at -= 1) {
    if (known(word.slice(0, at)) && known(word.slice(at))) return [`${word.slice(0, at)} ${word.slice(at)}`];
  }
  return [];
}

/** The meanings of one typed word, the word itself first. */
function meanings(index: TitleIndex, word: string, unfinished: boolean): Reading[] {
  const itself: ReadWord = { word, typed: word, how: 'same word', unfinished };
  const other = (phrases: readonly string[], how: ReadWord['how'], trust: number): Reading[] =>
    phrases.map((phrase, place) => ({
      words: foldWords(phrase).map((part) => ({ word: part, typed: word, how, unfinished: false })),
      trust: trust - place * LATER_MEANING,
    }));
  return [
    { words: [itself], trust: 1 },
    ...other(ABBREVIATIONS.get(word) ?? [], 'abbreviation', 1),
    ...other(OTHER_FORMS.get(word) ?? [], 'other form', NOT_AS_TYPED),
    ...other(splitWord(index, word), 'other form', NOT_AS_TYPED),
  ];
}

/** Neighbours that the titles write as one word ("data base"): one more way to write the words. */
function joined(index: TitleIndex, words: readonly string[]): string[][] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (next === undefined || !index.termPlaces.has(word + next)) return [];
    return [[...words.slice(0, at), word + next, ...words.slice(at + 2)]];
  });
}

function readingsOf(index: TitleIndex, words: readonly string[], open: boolean, trust: number): Reading[] {
  let readings: Reading[] = [{ words: [], trust }];
  words.forEach((word, place) => {
    const choices = meanings(index, word, open && place === words.length - 1);
    readings = readings
      .flatMap((reading) =>
        choices.map((choice) => ({
          words: [...reading.words, ...choice.words],
          trust: reading.trust * choice.trust,
        })),
      )
      .slice(0, MOST_READINGS);
  });
  return readings;
}

/** What stands before a comma, a bracket or a dash: "Software Engineer, Payments" is a software engineer. */
function headOf(text: string): string {
  return text.split(/[,;:|([]|\s[-–—@]\s/, 1)[0] ?? '';
}

/** Reads what was typed: as it stands, without words about rank, with abbreviations spelt out. */
export function readQuery(index: TitleIndex, text: string): Query {
  const folded = foldWords(text).slice(0, 12);
  const open = !/[\s,]$/.test(text);
  const { words, setAside } = partSeniority(folded);
  const readings = readingsOf(index, words, open && folded.at(-1) === words.at(-1), 1);
  for (const other of joined(index, words)) readings.push(...readingsOf(index, other, open, NOT_AS_TYPED));
  const head = partSeniority(foldWords(headOf(text))).words;
  if (head.length > 1 && head.length < words.length)
    readings.push(...readingsOf(index, head, false, HEAD_ONLY));
  if (setAside.length > 0) readings.push(...readingsOf(index, folded, open, 1));
  return { readings: readings.filter((reading) => reading.words.length > 0), setAside };
}
