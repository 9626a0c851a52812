import { expect, test } from 'vitest';
import { splitByRatio } from './split-by-ratio.ts';

test('what is left over goes to the largest ratios, ties in the order given', () => {
  // 50.15, 150.45, 401.2, 401.2 rounded down are 1002; 1 left over, to the first 40.
  expect(splitByRatio(1003n, [5n, 15n, 40n, 40n])).toEqual([50n, 150n, 402n, 401n]);
  // 0.75, 0, 2.25 rounded down are 2; 1 left over, to the 9.
  expect(splitByRatio(3n, [3n, 0n, 9n])).toEqual([0n, 0n, 3n]);
});

test('ratios of nothing cannot split', () => {
  expect(() => splitByRatio(1n, [0n, 0n])).toThrow(RangeError);
  expect(() => splitByRatio(1n, [])).toThrow(RangeError);
});
