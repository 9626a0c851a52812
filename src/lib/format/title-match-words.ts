import type { WordMatch } from '#lib/market-data/title-search/explain-match.ts';
import type { TitleMatch, TitleSearch } from '#lib/market-data/title-search/search-titles.ts';
import type { TitleKind } from '#lib/market-data/title-search/title-kind.ts';

/** Where a job title is from. */
const TITLE_KIND_WORDS: Readonly<Record<TitleKind, string>> = {
  role: 'a role with a published range',
  official: 'the occupation’s own title',
  reported: 'a title that workers reported (O*NET)',
  added: 'a title added by Parley',
  alternate: 'an alternate title (O*NET)',
  short: 'an abbreviation (O*NET)',
};

/** Typed words are matched without capitals; what they are to a title, together where several words stand for one. */
function wordsText(matches: readonly WordMatch[]): readonly string[] {
  const typed = [...new Set(matches.filter(({ how }) => how !== 'same word').map((match) => match.typed))];
  return typed.flatMap((word) => {
    const of = matches.filter((match) => match.typed === word && match.how !== 'same word');
    const [first] = of;
    const matched = of.map((match) => match.matched).join(' ');
    switch (first?.how) {
      case 'abbreviation':
        return [`“${word}” stands for ${matched}`];
      case 'other form':
        return [`“${word}” is read as ${matched}`];
      case 'typing error':
        return [`“${word}” is taken for ${matched}`];
      // A word that is still being typed needs no words.
      default:
        return [];
    }
  });
}

/** Why an occupation is offered for what was typed: the title that fits, where that is from, how it was read. */
export function titleMatchText(match: TitleMatch): string {
  const read = wordsText(match.words);
  const missing =
    match.unmatched.length > 0 ? [`without ${match.unmatched.map((word) => `“${word}”`).join(', ')}`] : [];
  const more =
    match.others > 0 ? [`${match.others} more such ${match.others === 1 ? 'title' : 'titles'}`] : [];
  return [`${match.title}: ${TITLE_KIND_WORDS[match.kind]}`, ...read, ...missing, ...more].join('; ');
}

/** How many occupations fit, and which words were left out because they tell a rank. */
export function titleSearchText({ matches, setAside }: TitleSearch): string {
  const found =
    matches.length === 0
      ? 'No occupation has such a title. Try other words for the same work.'
      : `${matches.length} ${matches.length === 1 ? 'occupation' : 'occupations'}, best match first.`;
  if (setAside.length === 0) return found;
  const words = setAside.map((word) => `“${word}”`).join(', ');
  return `${found} ${words} ${setAside.length === 1 ? 'tells' : 'tell'} rank or terms of work: wage statistics have none.`;
}
