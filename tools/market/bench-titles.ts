import { readFileSync } from 'node:fs';
import { decodeTitles } from '#lib/market-data/title-search/decode-titles.ts';
import { searchTitles } from '#lib/market-data/title-search/search-titles.ts';
import { TYPED_TITLES } from '../../tests/tools/typed-titles.ts';

/** Times the title search: reading the index once, then every keystroke of every phrase of the tests. */
const text = readFileSync(new URL('../../static/market/titles.json', import.meta.url), 'utf8');

function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const start = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - start };
}

const { result: index, milliseconds: reading } = timed(() => decodeTitles(text));
const keystrokes = TYPED_TITLES.flatMap(({ typed }) =>
  Array.from(typed, (_, at) => typed.slice(0, at + 1)).map(
    (part) => timed(() => searchTitles(index, part)).milliseconds,
  ),
).sort((a, b) => a - b);
const at = (share: number): string =>
  (keystrokes[Math.floor(share * (keystrokes.length - 1))] ?? 0).toFixed(2);
console.log(
  `titles ${index.kindOf.length}, words ${index.terms.length}, index read in ${reading.toFixed(0)} ms`,
);
console.log(
  `${keystrokes.length} keystrokes: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms`,
);
