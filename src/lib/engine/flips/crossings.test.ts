import { describe, expect, test } from 'vitest';
import { crossingsOf, type Crossing, type Walk } from './crossings.ts';
import { finish } from './finish.ts';

/** Walks over a difference given as a function of the place, and counts how often it is asked. */
function walk(
  difference: (place: number) => bigint,
  terms: Partial<Omit<Walk, 'differenceAt' | 'start'>> = {},
): { readonly crossings: readonly Crossing[]; readonly asked: number } {
  let asked = 0;
  const crossings = finish(
    crossingsOf({
      places: 500,
      everyPlace: false,
      all: true,
      ...terms,
      start: difference(0),
      // eslint-disable-next-line require-yield -- nothing to pause for
      *differenceAt(place) {
        asked += 1;
        return difference(place);
      },
    }),
  );
  return { crossings, asked };
}

const placesOf = ({ crossings }: { readonly crossings: readonly Crossing[] }) =>
  crossings.map(({ at }) => at.place);

/** The places of all crossings, by the definition: one place after another. */
function scanned(difference: (place: number) => bigint, places: number): readonly number[] {
  const found: number[] = [];
  let ahead = difference(0) > 0n;
  let touched = false;
  for (let place = 1; place <= places; place += 1) {
    const now = difference(place);
    if (now === 0n ? !touched : now > 0n !== ahead && !touched) found.push(place);
    if (now === 0n) touched = true;
    else {
      touched = false;
      ahead = now > 0n;
    }
  }
  return found;
}

describe('a difference that falls in a straight line', () => {
  // 1000 − 7 × place: 6 is left at place 142, −1 at place 143.
  const falling = (place: number): bigint => 1000n - 7n * BigInt(place);

  test('changes its sign at 143; one step before it has not', () => {
    const { crossings, asked } = walk(falling);
    expect(crossings).toEqual([
      { at: { place: 143, difference: -1n }, before: { place: 142, difference: 6n } },
    ]);
    expect(asked).toBeLessThan(25);
  });
  test('reaches zero at 100 when it falls by 10', () => {
    expect(placesOf(walk((place) => 1000n - 10n * BigInt(place)))).toEqual([100]);
  });
  test('never crosses in a range that is too short', () => {
    expect(placesOf(walk(falling, { places: 142 }))).toEqual([]);
    expect(placesOf(walk(falling, { places: 0 }))).toEqual([]);
  });
  test('crosses at the first step and at the last', () => {
    expect(placesOf(walk((place) => 5n - 6n * BigInt(place)))).toEqual([1]);
    expect(placesOf(walk(falling, { places: 143 }))).toEqual([143]);
  });
});

test('what is level from the start has no crossing', () => {
  expect(placesOf(walk(() => 0n))).toEqual([]);
  expect(placesOf(walk((place) => BigInt(place)))).toEqual([]);
});

test('zero is reached once, however long it lasts, and touched without crossing', () => {
  const plateau = (place: number): bigint => (place < 40 ? 10n : place < 60 ? 0n : -10n);
  expect(placesOf(walk(plateau, { everyPlace: true }))).toEqual([40]);
  const touch = (place: number): bigint => BigInt(Math.abs(place - 50));
  expect(placesOf(walk(touch, { everyPlace: true }))).toEqual([50]);
});

test('of several crossings the nearest is found alone, or all of them', () => {
  const wave = (place: number): bigint => [9n, 4n, -2n, -6n, -1n, 3n, 0n, -5n][Math.min(7, place)] ?? 0n;
  expect(placesOf(walk(wave, { places: 7, everyPlace: true }))).toEqual([2, 5, 6]);
  expect(placesOf(walk(wave, { places: 7, everyPlace: true, all: false }))).toEqual([2]);
});

test.each([0.5, 1, 2, 3])('a falling difference with roundings is found as by a scan (slope %d)', (slope) => {
  for (let start = 20n; start < 1200n; start += 37n) {
    // Falls by the slope, with a saw of whole shares on it that is smaller than a step of three.
    const saw = (place: number): bigint =>
      start - BigInt(Math.floor(slope * place)) + BigInt((place * 7) % 3) / 2n;
    const all = scanned(saw, 500);
    expect(placesOf(walk(saw, { all: false }))).toEqual(all.slice(0, 1));
  }
});
