import { readFileSync } from 'node:fs';
import { decodeOccupationIndex } from '#lib/market-data/decode-occupation.ts';
import { decodeTitles } from '#lib/market-data/title-search/decode-titles.ts';
import { searchTitles } from '#lib/market-data/title-search/search-titles.ts';

/** Shows what job titles given as arguments find, with the reasons. */
const folder = new URL('../../static/market/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const titles = new Map(
  decodeOccupationIndex(read('occupations.json')).map(({ code, title }) => [code, title]),
);
const index = decodeTitles(read('titles.json'));
for (const typed of process.argv.slice(2)) {
  const { matches, setAside } = searchTitles(index, typed, 5);
  console.log(`${typed}${setAside.length > 0 ? ` (set aside: ${setAside.join(', ')})` : ''}`);
  for (const { code, score, title, kind, words, unmatched, others } of matches) {
    const why = words.map(({ typed: from, matched, how }) => `${from}→${matched} (${how})`).join(', ');
    const lack = unmatched.length > 0 ? `; without ${unmatched.join(', ')}` : '';
    console.log(
      `  ${score.toFixed(3)} ${code} ${titles.get(code) ?? ''}: "${title}" [${kind}] +${others}: ${why}${lack}`,
    );
  }
}
