import { afterEach, expect, test } from 'vitest';
import { TitleFinder } from './title-finder.ts';

let finder: TitleFinder;

afterEach(() => {
  finder.close();
});

test('a worker reads the shipped titles and finds what is typed', async () => {
  finder = new TitleFinder('/market/titles.json');
  await finder.open();
  const found = await finder.search('Sr. Data Scientist II');
  expect(found?.matches[0]?.code).toBe('15-2051');
  expect(found?.setAside).toEqual(['sr', 'ii']);
});

test('a search before the index is read is answered when it is', async () => {
  finder = new TitleFinder('/market/titles.json');
  void finder.open();
  const found = await finder.search('RN');
  expect(found?.matches[0]?.code).toBe('29-1141');
});

test('of searches that overtake each other only the last is answered', async () => {
  finder = new TitleFinder('/market/titles.json');
  await finder.open();
  const [first, last] = await Promise.all([finder.search('nurse'), finder.search('teacher')]);
  expect(first).toBeUndefined();
  expect(last?.matches[0]?.title).toMatch(/teacher/i);
});

test('says why titles cannot be had, and tries again when asked again', async () => {
  finder = new TitleFinder('/market/no-such-file.json');
  await expect(finder.open()).rejects.toThrow();
  await expect(finder.open()).rejects.toThrow();
});
