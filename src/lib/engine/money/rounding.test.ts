import { describe, expect, test } from 'vitest';
import { ratio } from './ratio.ts';
import { ceiling, floor, round, roundHalfAway, type RoundingMode } from './rounding.ts';

describe('rounding', () => {
  test('half away from zero, on both sides of it', () => {
    // 2.5 → 3, −2.5 → −3, 2.4999… → 2, 7/3 → 2, 8/3 → 3.
    expect(roundHalfAway(5n, 2n)).toBe(3n);
    expect(roundHalfAway(-5n, 2n)).toBe(-3n);
    expect(roundHalfAway(24999999999999999999n, 10n ** 19n)).toBe(2n);
    expect(roundHalfAway(7n, 3n)).toBe(2n);
    expect(roundHalfAway(8n, 3n)).toBe(3n);
    expect(roundHalfAway(-8n, 3n)).toBe(-3n);
    expect(roundHalfAway(0n, 3n)).toBe(0n);
  });

  test('down is toward −∞ and up toward +∞', () => {
    expect([floor(ratio(-5n, 2n)), ceiling(ratio(-5n, 2n))]).toEqual([-3n, -2n]);
    expect([floor(ratio(5n, 2n)), ceiling(ratio(5n, 2n))]).toEqual([2n, 3n]);
    expect([floor(ratio(6n, 2n)), ceiling(ratio(6n, 2n))]).toEqual([3n, 3n]);
  });

  test('each mode by its name', () => {
    const all = (n: bigint, d: bigint): readonly bigint[] =>
      (['half-away-from-zero', 'down', 'up', 'half-even'] satisfies RoundingMode[]).map((mode) =>
        round(ratio(n, d), mode),
      );
    expect(all(5n, 2n)).toEqual([3n, 2n, 3n, 2n]); // 2.5
    expect(all(7n, 2n)).toEqual([4n, 3n, 4n, 4n]); // 3.5
    expect(all(-5n, 2n)).toEqual([-3n, -3n, -2n, -2n]); // −2.5
    expect(all(9n, 4n)).toEqual([2n, 2n, 3n, 2n]); // 2.25
    expect(all(11n, 4n)).toEqual([3n, 2n, 3n, 3n]); // 2.75
  });
});
