import { TITLE_KINDS } from '#lib/market-data/title-search/title-kind.ts';
import type { NationalWages } from '../read/national.ts';
import type { RawTitle } from '../read/titles.ts';
import type { OccupationCodes } from './occupation-codes.ts';

/** Military occupations have no wage statistics. */
const MILITARY = /^55-/;

/** "Air Traffic Control Specialist (ATCS)" is two titles; an abbreviation in brackets stands for itself. */
function parts({ title, kind }: RawTitle): { text: string; kind: RawTitle['kind'] }[] {
  const split = /^(\S.*?) \(([^()]+)\)$/.exec(title);
  const [, whole, inner] = split ?? [];
  if (whole === undefined || inner === undefined) return [{ text: title, kind }];
  return [
    { text: whole, kind },
    { text: inner, kind: kind === 'official' ? 'alternate' : 'short' },
  ];
}

/** The most telling kind of each title, by occupation. */
function titlesByCode(titles: readonly RawTitle[], codes: OccupationCodes): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const add = (code: string, text: string, kind: number): void => {
    const known = found.get(code) ?? new Map<string, number>();
    found.set(code, known.set(text, Math.min(known.get(text) ?? kind, kind)));
  };
  for (const { code, title } of codes.names) add(code, title, TITLE_KINDS.indexOf('official'));
  for (const title of titles) {
    if (MILITARY.test(title.code)) continue;
    const code = codes.resolve(title.row, title.code);
    for (const { text, kind } of parts(title)) add(code, text, TITLE_KINDS.indexOf(kind));
  }
  return found;
}

/**
 * The title index: every word once, the frequent ones first, and for each occupation its titles as word
 * numbers in base 36: words joined by a space, titles by a comma, kinds of title by a bar.
 */
export function titleIndex(
  titles: readonly RawTitle[],
  codes: OccupationCodes,
  national: ReadonlyMap<string, NationalWages>,
): object {
  const byCode = titlesByCode(titles, codes);
  const counts = new Map<string, number>();
  for (const known of byCode.values()) {
    for (const text of known.keys()) {
      for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const numbers = new Map(words.map((word, number) => [word, number.toString(36)]));
  const encoded = (text: string): string =>
    text
      .split(' ')
      .map((word) => numbers.get(word))
      .join(' ');
  const entries = codes.names.map(({ code }) => {
    const known = [...(byCode.get(code) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return TITLE_KINDS.map((_, kind) =>
      known
        .filter(([, found]) => found === kind)
        .map(([text]) => encoded(text))
        .join(','),
    ).join('|');
  });
  // Ten times the decimal logarithm of employment: the larger of two equal matches is shown first.
  const size = ({ code }: { code: string }): number =>
    Math.round(10 * Math.log10(Number(national.get(code)?.figures.employment || 1)));
  return {
    codes: codes.names.map(({ code }) => code).join(','),
    sizes: codes.names.map(size).join(','),
    words: words.join(' '),
    titles: entries,
  };
}
