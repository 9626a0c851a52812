import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeAreas, decodeCounties } from '../decode-areas.ts';
import { placeIndex } from './place-index.ts';
import { searchPlaces } from './search-places.ts';

const read = (name: string): string => readFileSync(`static/market/${name}`, 'utf8');
const areas = decodeAreas(read('areas.json'));
const index = placeIndex(areas, decodeCounties(read('counties.json'), areas));
const first = (text: string): string | undefined => searchPlaces(index, text)[0]?.title;

describe('a place is found', () => {
  test.each([
    ['San Jose', 'San Jose-Sunnyvale-Santa Clara, CA'],
    ['Sunnyvale', 'San Jose-Sunnyvale-Santa Clara, CA'],
    ['santa clara county', 'San Jose-Sunnyvale-Santa Clara, CA'],
    ['Austin TX', 'Austin-Round Rock-San Marcos, TX'],
    ['Portland, OR', 'Portland-Vancouver-Hillsboro, OR-WA'],
    ['portland, me', 'Portland-South Portland, ME'],
    ['Portland Maine', 'Portland-South Portland, ME'],
    ['St Louis', 'St. Louis, MO-IL'],
    ['saint louis', 'St. Louis, MO-IL'],
    ['Mayaguez', 'Mayagüez, PR'],
    ['Honolulu', 'Urban Honolulu, HI'],
    ['king county wa', 'Seattle-Tacoma-Bellevue, WA'],
    ["Prince George's County", 'Washington-Arlington-Alexandria, DC-VA-MD-WV'],
    ['California', 'California'],
    ['ca', 'California'],
    ['new york', 'New York-Newark-Jersey City, NY-NJ'],
    ['North Coast Region of California', 'North Coast Region of California nonmetropolitan area'],
  ])('by its city, county, name or state: %s', (text, title) => {
    expect(first(text)).toBe(title);
  });

  test.each([
    ['san jsoe', 'San Jose-Sunnyvale-Santa Clara, CA'],
    ['los ang', 'Los Angeles-Long Beach-Anaheim, CA'],
    ['greater boston area', 'Boston-Cambridge-Newton, MA-NH'],
    ['Pittsburg', 'Pittsburgh, PA'],
    ['NYC', 'New York-Newark-Jersey City, NY-NJ'],
    ['Silicon Valley', 'San Jose-Sunnyvale-Santa Clara, CA'],
    ['Washington, D.C.', 'Washington-Arlington-Alexandria, DC-VA-MD-WV'],
  ])('with typing errors, unfinished, or by another name: %s', (text, title) => {
    expect(first(text)).toBe(title);
  });
});

test('a place says by which name it was found, and stands once', () => {
  const found = searchPlaces(index, 'santa clara');
  expect(found[0]).toMatchObject({ code: '41940', place: 'area', kind: 'city', name: 'Santa Clara' });
  const codes = searchPlaces(index, 'new york', 20).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(searchPlaces(index, 'new york')[1]).toMatchObject({ code: 'NY', place: 'state', kind: 'state' });
});

test.each(['', '   ', 'xyzzy', 'Remote', 'paris tx', '💰'])('nothing is found for "%s"', (text) => {
  expect(searchPlaces(index, text)).toEqual([]);
});
