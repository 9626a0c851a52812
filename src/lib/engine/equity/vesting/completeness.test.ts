import { describe, expect, test } from 'vitest';
import type { VestingStatement } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { RatioString } from '#lib/engine/money/decimal-string.ts';
import { ratio, whole } from '#lib/engine/money/ratio.ts';
import { cliffFault, hasMoreOccurrencesThanUnits, portionMissing } from './completeness.ts';

function statement(portion: string, occurrences = 1): VestingStatement {
  return { portion: portion as RatioString, occurrences, period: 1, periodType: 'MONTHS' };
}

describe('the sum of portions', () => {
  test.each<[string[], [bigint, bigint]]>([
    [
      ['0.05', '0.15', '0.4', '0.4'],
      [0n, 1n],
    ],
    [
      ['1/3', '1/3', '1/3'],
      [0n, 1n],
    ],
    [
      ['0.3333', '0.3333', '0.3333'],
      [1n, 10_000n],
    ], // 1 − 0.9999
    [
      ['0.5', '0.6'],
      [-1n, 10n],
    ], // 1 − 1.1
    [[], [1n, 1n]],
  ])('%j', (portions, [n, d]) => {
    expect(portionMissing(portions.map((portion) => statement(portion)))).toEqual(ratio(n, d));
  });
});

describe('a cliff that does not fit', () => {
  const start = '2025-01-31' as PlainDate;
  const fault = (length: number, portion: string, periodType: 'DAYS' | 'MONTHS' = 'MONTHS', from = start) =>
    cliffFault(
      { ...statement('1', 12), cliff: { length, periodType, portion: portion as RatioString } },
      from,
    );

  test('is longer than its statement', () => {
    expect(fault(13, '1')).toBe('longer-than-statement');
    expect(fault(366, '1', 'DAYS')).toBe('longer-than-statement'); // 2026-02-01 is after 2026-01-31
    expect(fault(366, '1', 'DAYS', '2024-01-31' as PlainDate)).toBeUndefined(); // over a 29 February
  });

  test('or leaves no occurrence for the rest', () => {
    expect(fault(12, '0.9')).toBe('nothing-after-it');
    expect(fault(12, '1')).toBeUndefined();
    expect(fault(11, '0.9')).toBeUndefined();
  });

  test('no cliff has no fault', () => {
    expect(cliffFault(statement('1', 12), start)).toBeUndefined();
  });
});

test('more occurrences than units', () => {
  const schedule = [statement('1/4', 12), statement('3/4', 36)]; // 48 occurrences
  expect(hasMoreOccurrencesThanUnits(schedule, whole(47))).toBe(true);
  expect(hasMoreOccurrencesThanUnits(schedule, whole(48))).toBe(false);
  expect(hasMoreOccurrencesThanUnits(schedule, ratio(97n, 2n))).toBe(false); // 48.5 has 48 whole units
});
