import { describe, expect, test } from 'vitest';
import { decodeTitles } from '#lib/market-data/title-search/decode-titles.ts';
import { searchTitles } from '#lib/market-data/title-search/search-titles.ts';
import { shipped } from './market-folder.ts';
import { TYPED_TITLES } from './typed-titles.ts';

const index = decodeTitles(shipped('titles.json'));

describe('a job title typed in one’s own words', () => {
  test.each(TYPED_TITLES)('$typed is $code, within the first $within', ({ typed, code, within }) => {
    const { matches } = searchTitles(index, typed, within);
    expect(matches.map((match) => match.code)).toContain(code);
  });

  test('is explained: which title, which words, how', () => {
    const { matches, setAside } = searchTitles(index, 'Sr. ML Enginer II');
    expect(setAside).toEqual(['sr', 'ii']);
    expect(matches[0]).toMatchObject({
      code: '15-1252',
      title: 'Machine Learning Engineer',
      kind: 'role',
      words: [
        { typed: 'ml', matched: 'machine', how: 'abbreviation' },
        { typed: 'ml', matched: 'learning', how: 'abbreviation' },
        { typed: 'enginer', matched: 'engineer', how: 'typing error' },
      ],
      unmatched: [],
    });
  });

  test('names the words that no title of the occupation holds', () => {
    const [match] = searchTitles(index, 'zorblax electrician').matches;
    expect(match).toMatchObject({ code: '47-2111', unmatched: ['zorblax'] });
  });

  test('finds nothing where there is nothing', () => {
    for (const nothing of ['', '   ', '!!!', 'the of', 'xqzzvw']) {
      expect(searchTitles(index, nothing).matches).toEqual([]);
    }
  });

  test('gives the same list each time, in falling order, each occupation once', () => {
    for (const { typed } of TYPED_TITLES) {
      const { matches } = searchTitles(index, typed);
      expect(searchTitles(index, typed).matches).toEqual(matches);
      expect(new Set(matches.map(({ code }) => code)).size).toBe(matches.length);
      expect(matches.map(({ score }) => score)).toEqual(
        matches.map(({ score }) => score).sort((a, b) => b - a),
      );
    }
  });

  test('bears long and strange texts', () => {
    expect(() => searchTitles(index, 'engineer '.repeat(2000))).not.toThrow();
    expect(() => searchTitles(index, '=1+1; <script> ÄÖÜ 工程师 \u0000')).not.toThrow();
  });
});
