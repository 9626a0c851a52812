import { describe, expect, test } from 'vitest';
import { ratio, whole } from '#lib/engine/money/ratio.ts';
import { allocate, installmentsOf, type AllocationType } from './allocation.ts';

const quarters = { parts: [1n, 1n, 1n, 1n], whole: 4n };
const unitsOf = (type: AllocationType): readonly bigint[] => allocate(whole(18), quarters, type).units;

describe('allocation', () => {
  // The specification's own example: 18 shares, four tranches of 4.5.
  test.each<[AllocationType, bigint[]]>([
    ['CUMULATIVE_ROUNDING', [5n, 4n, 5n, 4n]], // 4.5 → 5, 9, 13.5 → 14, 18
    ['CUMULATIVE_ROUND_DOWN', [4n, 5n, 4n, 5n]], // 4.5 → 4, 9, 13.5 → 13, 18
    ['FRONT_LOADED', [5n, 5n, 4n, 4n]], // 4 × 4 = 16, 2 left over
    ['BACK_LOADED', [4n, 4n, 5n, 5n]],
    ['FRONT_LOADED_TO_SINGLE_TRANCHE', [6n, 4n, 4n, 4n]],
    ['BACK_LOADED_TO_SINGLE_TRANCHE', [4n, 4n, 4n, 6n]],
  ])('%s', (type, expected) => {
    expect(unitsOf(type)).toEqual(expected);
  });

  test('FRACTIONAL keeps parts of a share', () => {
    // 18 × 1/4 = 18/4 = 4.5
    expect(allocate(whole(18), quarters, 'FRACTIONAL')).toEqual({
      units: [18n, 18n, 18n, 18n],
      denominator: 4n,
    });
    // 1/2 of 4.5 is 9/4
    expect(allocate(ratio(9n, 2n), { parts: [1n, 1n], whole: 2n }, 'FRACTIONAL')).toEqual({
      units: [9n, 9n],
      denominator: 4n,
    });
  });

  test('unequal tranches', () => {
    const portions = { parts: [5n, 15n, 40n, 40n], whole: 100n };
    // 1003 × 5% = 50.15, 15% = 150.45, 40% = 401.2: 50 + 150 + 401 + 401 = 1002, 1 left over.
    expect(allocate(whole(1003), portions, 'FRONT_LOADED').units).toEqual([51n, 150n, 401n, 401n]);
    expect(allocate(whole(1003), portions, 'BACK_LOADED').units).toEqual([50n, 150n, 401n, 402n]);
    // Running totals 50.15, 200.6, 601.8, 1003 rounded down: 50, 200, 601, 1003.
    expect(allocate(whole(1003), portions, 'CUMULATIVE_ROUND_DOWN').units).toEqual([50n, 150n, 401n, 402n]);
    // Rounded: 50, 201, 602, 1003.
    expect(allocate(whole(1003), portions, 'CUMULATIVE_ROUNDING').units).toEqual([50n, 151n, 401n, 401n]);
  });

  test('a part of a unit does not vest when shares are whole', () => {
    // 10.5 is split as 10.
    expect(allocate(ratio(21n, 2n), { parts: [1n, 1n], whole: 2n }, 'CUMULATIVE_ROUNDING').units).toEqual([
      5n,
      5n,
    ]);
  });

  test('a schedule that does not add up leaves what it leaves', () => {
    // Two of four quarters of 18 are 9: 4 and 4 rounded down, 1 left over.
    expect(allocate(whole(18), { parts: [1n, 1n], whole: 4n }, 'BACK_LOADED').units).toEqual([4n, 5n]);
    expect(allocate(whole(18), { parts: [], whole: 1n }, 'FRONT_LOADED_TO_SINGLE_TRANCHE').units).toEqual([]);
  });
});

describe('installments', () => {
  test('a cliff carries the sum of the rounded installments through it', () => {
    // 5 + 4 = 9, then 5 and 4.
    expect(installmentsOf(whole(18), 4, 'CUMULATIVE_ROUNDING', 2)).toEqual([
      { index: 2, shares: whole(9) },
      { index: 3, shares: whole(5) },
      { index: 4, shares: whole(4) },
    ]);
  });

  test('without a cliff every installment is there, also those of 0', () => {
    expect(installmentsOf(whole(1), 3, 'CUMULATIVE_ROUND_DOWN').map(({ shares }) => shares.n)).toEqual([
      0n,
      0n,
      1n,
    ]);
  });
});
