import { expect, test } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

test('marks stand at multiples of a round step, zero among them', () => {
  expect(axisTicks(0, 410_000, 6)).toEqual([0, 100_000, 200_000, 300_000, 400_000]);
  expect(axisTicks(-1_660, 410_000, 6)).toEqual([0, 100_000, 200_000, 300_000, 400_000]);
  expect(axisTicks(-250_000, 250_000, 5)).toEqual([-200_000, -100_000, 0, 100_000, 200_000]);
});

test('there are never more steps than asked for', () => {
  for (const most of [1, 7, 99, 1_234, 60_000, 1_560_000, 55_000_000]) {
    const marks = axisTicks(0, most, 6);
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.length).toBeLessThanOrEqual(7);
  }
});

test('an axis without length has one mark', () => {
  expect(axisTicks(0, 0, 6)).toEqual([0]);
});
