import { explainMatch, type WordMatch } from './explain-match.ts';
import { readQuery } from './readings.ts';
import { rememberedNearTerms, scoreTitles } from './score-titles.ts';
import { titleText, type TitleIndex } from './title-index.ts';
import type { TitleKind } from './title-kind.ts';

/** An occupation that what was typed may mean, and why. */
export interface TitleMatch {
  readonly code: string;
  /** From 0 to about 1.1; for order only. */
  readonly score: number;
  /** The job title that matched best, and what kind of title it is. */
  readonly title: string;
  readonly kind: TitleKind;
  /** Which typed words matched which words of the title, and how. */
  readonly words: readonly WordMatch[];
  /** Typed words that the title does not hold. */
  readonly unmatched: readonly string[];
  /** How many other titles of the occupation match nearly as well. */
  readonly others: number;
}

/** Ranked occupations for a job title, and the words about rank that were left out of the match. */
export interface TitleSearch {
  readonly matches: readonly TitleMatch[];
  readonly setAside: readonly string[];
}

/** How much a kind of title is trusted when several match alike. */
function trustIn(kind: TitleKind): number {
  switch (kind) {
    case 'role':
      return 1.08;
    case 'added':
      return 1.04;
    case 'official':
      return 1.03;
    case 'reported':
      return 1.01;
    case 'alternate':
      return 1;
    case 'short':
      return 0.98;
  }
}

/** Among equal matches, the occupation with more such titles, then the larger one, comes first. */
const FOR_SUPPORT = 0.02;
const FOR_SIZE = 0.001;
const NEARLY_AS_WELL = 0.85;

/** The occupations whose job titles fit best what was typed, best first; the same text gives the same list. */
export function searchTitles(index: TitleIndex, text: string, most = 10): TitleSearch {
  const { readings, setAside } = readQuery(index, text);
  const near = rememberedNearTerms(index);
  const { touched, score, reading } = scoreTitles(index, readings, near);

  const ranked = (title: number): number => (score[title] ?? 0) * trustIn(index.kindOf[title] ?? 'short');
  const best = new Map<number, number>();
  for (const title of touched) {
    const occupation = index.occupationOf[title] ?? 0;
    const known = best.get(occupation);
    const better = known === undefined ? 1 : ranked(title) - ranked(known);
    if (better > 0 || (better === 0 && known !== undefined && title < known)) best.set(occupation, title);
  }
  const support = new Map<number, number>();
  for (const title of touched) {
    const occupation = index.occupationOf[title] ?? 0;
    const bar = NEARLY_AS_WELL * (score[best.get(occupation) ?? title] ?? 0);
    if ((score[title] ?? 0) >= bar) support.set(occupation, (support.get(occupation) ?? 0) + 1);
  }
  const total = (occupation: number, title: number): number =>
    ranked(title) +
    FOR_SUPPORT * Math.min(1, Math.log2(support.get(occupation) ?? 1) / 4) +
    FOR_SIZE * (index.sizes[occupation] ?? 0);
  const matches = [...best]
    .map(([occupation, title]) => ({ occupation, title, score: total(occupation, title) }))
    .sort((a, b) => b.score - a.score || a.occupation - b.occupation)
    .slice(0, most)
    .map(({ occupation, title, score: found }): TitleMatch => ({
      code: index.codes[occupation] ?? '',
      score: found,
      title: titleText(index, title),
      kind: index.kindOf[title] ?? 'short',
      ...explainMatch(index, title, readings[reading[title] ?? 0]?.words ?? [], near),
      others: (support.get(occupation) ?? 1) - 1,
    }));
  return { matches, setAside };
}
