import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openMarketLibrary, type FetchText } from './market-library.ts';
import { searchTitles } from './title-search/search-titles.ts';

const folder = new URL('../../../static/market/', import.meta.url);

/** Reads the shipped files, and notes which were asked for. */
function counted(): { fetched: string[]; fetchText: FetchText } {
  const fetched: string[] = [];
  return {
    fetched,
    fetchText: (path) => {
      fetched.push(path);
      return readFile(new URL(path, folder), 'utf8');
    },
  };
}

describe('the market library', () => {
  test('fetches what is asked for, once', async () => {
    const { fetched, fetchText } = counted();
    const library = openMarketLibrary(fetchText);
    const [one, two] = await Promise.all([library.occupation('15-1252'), library.occupation('15-1252')]);
    expect(one).toBe(two);
    expect(one?.metropolitan.get('41940')?.points.p50).toEqual({ kind: 'value', value: '213110' });
    expect(fetched.sort()).toEqual(['areas.json', 'occupations.json', 'occupations/15-1252.json']);
  });

  test('knows no occupation outside its index, and fetches nothing for it', async () => {
    const { fetched, fetchText } = counted();
    expect(await openMarketLibrary(fetchText).occupation('../secrets')).toBeUndefined();
    expect(fetched).toEqual(['occupations.json']);
  });

  test('gives the rest: roles, sources, counties, prices, titles', async () => {
    const library = openMarketLibrary(counted().fetchText);
    expect((await library.roles()).roles).toHaveLength(5);
    expect((await library.sources()).get('oews-national-2025')?.vintage).toMatch(/^May 2025/);
    expect((await library.counties()).length).toBeGreaterThan(3000);
    expect((await library.consumerPrices()).months.get('2026-05')).toBe('335.123');
    expect(searchTitles(await library.titles(), 'RN').matches[0]?.code).toBe('29-1141');
  });

  test('says which file is broken, and tries again when asked again', async () => {
    let broken = true;
    const { fetchText } = counted();
    const library = openMarketLibrary((path) => (broken ? Promise.resolve('{}') : fetchText(path)));
    await expect(library.roles()).rejects.toThrow('roles.json: roles is not a list');
    broken = false;
    expect((await library.roles()).roles).toHaveLength(5);
  });
});
