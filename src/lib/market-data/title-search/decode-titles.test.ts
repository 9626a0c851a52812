import { describe, expect, test } from 'vitest';
import { decodeTitles } from './decode-titles.ts';
import { searchTitles } from './search-titles.ts';
import { listAt, titleText } from './title-index.ts';

// Words 0 to 5 in base 36; kinds: role | official | reported | added | alternate | short.
const FILE = {
  codes: '15-1252,29-1141',
  sizes: '62,65',
  words: 'Software Engineer Nurse Registered RN Engineers',
  titles: ['|0 5|0 1||1|', '|3 2|2|||4'],
};
const decode = (changes: object = {}): ReturnType<typeof decodeTitles> =>
  decodeTitles(JSON.stringify({ ...FILE, ...changes }));

describe('the title index', () => {
  test('gives back titles as written, with occupation and kind', () => {
    const index = decode();
    const titles = index.kindOf.map((kind, title) => [
      index.codes[index.occupationOf[title] ?? -1],
      kind,
      titleText(index, title),
    ]);
    expect(titles).toEqual([
      ['15-1252', 'official', 'Software Engineers'],
      ['15-1252', 'reported', 'Software Engineer'],
      ['15-1252', 'alternate', 'Engineer'],
      ['29-1141', 'official', 'Registered Nurse'],
      ['29-1141', 'reported', 'Nurse'],
      ['29-1141', 'short', 'RN'],
    ]);
  });

  test('lists for each word the titles that hold it, singular and plural as one', () => {
    const index = decode();
    const place = index.termPlaces.get('engineer') ?? -1;
    expect([...listAt(index.postings, place)]).toEqual([0, 1, 2]);
    expect(index.terms[place]?.titles).toBe(3);
  });

  test('is searched by abbreviation as well as by the word as typed', () => {
    expect(searchTitles(decode(), 'rn').matches[0]).toMatchObject({ code: '29-1141', others: 1 });
  });

  test.each([
    ['a word that is not there', { titles: ['6', ''] }],
    ['too many kinds', { titles: ['||||||0', ''] }],
    ['a sign that is no digit', { titles: ['A', ''] }],
    ['no word between commas', { titles: ['0,,1', ''] }],
    ['titles for fewer occupations', { titles: [''] }],
  ])('is refused for %s', (_, changes) => {
    expect(() => decode(changes)).toThrow(/titles/);
  });
});
