import { describe, expect, test } from 'vitest';
import { cumulativePosting } from './allocate.ts';
import { ratio } from './ratio.ts';

const posted = (amounts: readonly (readonly [bigint, bigint])[]): readonly bigint[] => {
  const post = cumulativePosting();
  return amounts.map(([n, d]) => post(ratio(n, d)));
};

describe('cumulative posting', () => {
  test('of 100,000.00 in twelfths: 8,333.33, 8,333.34, 8,333.33, and the year is whole', () => {
    // Totals in cents: 833,333.33 → 833,333; 1,666,666.67 → 1,666,667; 2,500,000.
    const months = posted(Array.from({ length: 12 }, () => [10_000_000n, 12n] as const));
    expect(months.slice(0, 3)).toEqual([833_333n, 833_334n, 833_333n]);
    expect(months.reduce((sum, month) => sum + month, 0n)).toBe(10_000_000n);
  });

  test('takes each amount as it comes: 0.4 + 0.4 + 0.4 posts 0, 1, 0', () => {
    // Totals 0.4 → 0, 0.8 → 1, 1.2 → 1.
    expect(
      posted([
        [2n, 5n],
        [2n, 5n],
        [2n, 5n],
      ]),
    ).toEqual([0n, 1n, 0n]);
  });

  test('rounds a negative total away from zero: −0.5 posts −1, and another −0.5 posts 0', () => {
    expect(
      posted([
        [-1n, 2n],
        [-1n, 2n],
      ]),
    ).toEqual([-1n, 0n]);
  });
});
