import { describe, expect, test } from 'vitest';
import type { VestingStatement } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { RatioString } from '#lib/engine/money/decimal-string.ts';
import { reduced, ratio, whole } from '#lib/engine/money/ratio.ts';
import { vestsOf, type VestingTerms } from './schedule.ts';

const on = (text: string): PlainDate => text as PlainDate;

function statement(portion: string, occurrences: number, period: number): VestingStatement {
  return { portion: portion as RatioString, occurrences, period, periodType: 'MONTHS' };
}

function cliffed(plain: VestingStatement, length: number, portion: string): VestingStatement {
  return { ...plain, cliff: { length, periodType: 'MONTHS', portion: portion as RatioString } };
}

function rows(statements: readonly VestingStatement[], terms: Partial<VestingTerms> = {}): string[] {
  return vestsOf({
    quantity: whole(1000),
    vestingStart: on('2025-01-01'),
    allocation: 'CUMULATIVE_ROUND_DOWN',
    dayOfMonth: 'VESTING_START_DAY',
    events: new Map(),
    ...terms,
    statements,
  }).map(({ date, shares }) => `${date} ${shares.n}${shares.d === 1n ? '' : `/${shares.d}`}`);
}

describe('statements in a chain', () => {
  test('5/15/40/40, the last two halves in half-years', () => {
    // 5% at month 12, 15% at 24, then 80% over four half-years: 50, 150, 200 × 4.
    expect(rows([statement('0.05', 1, 12), statement('0.15', 1, 12), statement('0.8', 4, 6)])).toEqual([
      '2026-01-01 50',
      '2027-01-01 150',
      '2027-07-01 200',
      '2028-01-01 200',
      '2028-07-01 200',
      '2029-01-01 200',
    ]);
  });

  test('rounding runs over the whole grant, not over each statement', () => {
    // Of 10: 1/3 is 3.33 → 3, 2/3 is 6.67 → 6, the whole is 10: 3, 3, 4.
    const third = statement('1/3', 1, 12);
    expect(rows([third, third, third], { quantity: whole(10) })).toEqual([
      '2026-01-01 3',
      '2027-01-01 3',
      '2028-01-01 4',
    ]);
  });

  test('portions are exact on every row, also past a row that vests nothing', () => {
    // Of 2 over 3 months: 0.67 → 0, 1.33 → 1, 2. The first row vests nothing, and its third counts before the second.
    const vests = vestsOf({
      quantity: whole(2),
      vestingStart: on('2025-01-01'),
      allocation: 'CUMULATIVE_ROUND_DOWN',
      dayOfMonth: 'VESTING_START_DAY',
      statements: [statement('1', 3, 1)],
      events: new Map(),
    });
    expect(
      vests.map(({ portionBefore, portionAfter }) => [portionBefore, portionAfter].map(reduced)),
    ).toEqual([
      [ratio(1n, 3n), ratio(2n, 3n)],
      [ratio(2n, 3n), ratio(1n)],
    ]);
  });

  test('days after months count from the date reached', () => {
    const days: VestingStatement = { ...statement('1/2', 2, 10), periodType: 'DAYS' };
    expect(rows([statement('1/2', 1, 1), days])).toEqual([
      '2025-02-01 500',
      '2025-02-11 250',
      '2025-02-21 250',
    ]);
  });

  test('a period of 0 vests on the date reached, whatever the day of month', () => {
    expect(
      rows([statement('1', 1, 0)], { vestingStart: on('2025-01-17'), dayOfMonth: 'FIRST_DAY_OF_MONTH' }),
    ).toEqual(['2025-01-17 1000']);
  });
});

describe('cliffs', () => {
  const yearly = statement('1', 4, 12);

  test('hold the occurrences up to them; the rest follows evenly', () => {
    // 50% after 2 of 4 months, then 50% over two.
    expect(rows([cliffed(statement('1', 4, 1), 2, '0.5')])).toEqual([
      '2025-03-01 500',
      '2025-04-01 250',
      '2025-05-01 250',
    ]);
  });

  test('before the first occurrence carry their own portion, and nothing is lost', () => {
    // 10% after 6 months, 90% over four years: 100, 225 × 4.
    expect(rows([cliffed(yearly, 6, '0.1')])).toEqual([
      '2025-07-01 100',
      '2026-01-01 225',
      '2027-01-01 225',
      '2028-01-01 225',
      '2029-01-01 225',
    ]);
  });

  test('past the last occurrence carry the whole statement', () => {
    expect(rows([cliffed(yearly, 60, '0.5')])).toEqual(['2030-01-01 1000']);
  });

  test('of nothing hold and do not take a share that is left over', () => {
    // 0% at month 1, then 1000 over 3: 333 each and 1 left over, to the first tranche that carries anything.
    expect(rows([cliffed(statement('1', 4, 1), 1, '0')], { allocation: 'FRONT_LOADED' })).toEqual([
      '2025-03-01 334',
      '2025-04-01 333',
      '2025-05-01 333',
    ]);
  });

  test('that carry what their occurrences carry are these occurrences, rounded one by one', () => {
    // 1001 over 16 is 62.5625: 62 each, 9 left over, one to each of the first nine. The first four are 4 × 63.
    const quarterly = cliffed(statement('1', 16, 3), 12, '1/4');
    const counts = rows([quarterly], { quantity: whole(1001), allocation: 'FRONT_LOADED' });
    expect(counts[0]).toBe('2026-01-01 252');
    expect(counts.slice(1).map((row) => row.split(' ')[1])).toEqual([
      ...['63', '63', '63', '63', '63'],
      ...['62', '62', '62', '62', '62', '62', '62'],
    ]);
  });

  test('with a portion of their own are one tranche', () => {
    // 30% of 1001 is 300.3; 70% over 2 is 350.35 each: 300 + 350 + 350 = 1000, 1 left over to the first.
    const halves = cliffed(statement('1', 3, 12), 12, '0.3');
    expect(rows([halves], { quantity: whole(1001), allocation: 'FRONT_LOADED' })).toEqual([
      '2026-01-01 301',
      '2027-01-01 350',
      '2028-01-01 350',
    ]);
  });
});

describe('events and the grant date', () => {
  const held: VestingStatement = { ...statement('1', 4, 12), event: { name: 'sale', anchor: 'start' } };
  const anchored: VestingStatement = { ...statement('1/2', 2, 6), event: { name: 'sale', anchor: 'event' } };

  test('an event holds what came before it, and what comes after keeps its date', () => {
    expect(rows([held], { events: new Map([['sale', on('2027-03-31')]]) })).toEqual([
      '2027-03-31 500',
      '2028-01-01 250',
      '2029-01-01 250',
    ]);
    expect(rows([held])).toEqual([]);
  });

  test('an anchor starts the statement at the event and leaves the chain alone', () => {
    const statements = [statement('1/4', 1, 12), anchored, statement('1/4', 1, 12)];
    expect(rows(statements, { events: new Map([['sale', on('2025-08-31')]]) })).toEqual([
      '2026-01-01 250',
      '2026-02-28 250', // 31 August + 6 months, clamped
      '2026-08-31 250', // and back on its own 31st
      '2027-01-01 250',
    ]);
    expect(rows(statements)).toEqual(['2026-01-01 250', '2027-01-01 250']);
  });

  test('what vests before an event does not depend on whether it comes', () => {
    // 10 over three tranches of 1/3: 3 each, 1 left over. Back loaded, it waits with the last one.
    const third = statement('1/3', 1, 12);
    const last: VestingStatement = { ...third, event: { name: 'sale', anchor: 'start' } };
    const terms = { quantity: whole(10), allocation: 'BACK_LOADED' } as const;
    expect(rows([third, third, last], terms)).toEqual(['2026-01-01 3', '2027-01-01 3']);
    expect(rows([third, third, last], { ...terms, events: new Map([['sale', on('2030-01-01')]]) })).toEqual([
      '2026-01-01 3',
      '2027-01-01 3',
      '2030-01-01 4',
    ]);
  });

  test('nothing vests before the grant date', () => {
    // Months 1 to 3 of 4 are over by then.
    expect(rows([statement('1', 4, 1)], { grantDate: on('2025-04-15') })).toEqual([
      '2025-04-15 750',
      '2025-05-01 250',
    ]);
  });

  test('no vesting start is a broken promise unless events anchor every statement', () => {
    expect(() => rows([held], { vestingStart: undefined })).toThrow(RangeError);
    expect(rows([{ ...anchored, portion: '1' as RatioString }], { vestingStart: undefined })).toEqual([]);
  });
});

test('the order of rows is the order of dates, not of statements', () => {
  const statements = [cliffed(statement('1/2', 2, 1), 6, '1'), statement('1/2', 2, 1)];
  // The first half is held to month 6; the second runs in months 3 and 4.
  expect(rows(statements)).toEqual(['2025-04-01 250', '2025-05-01 250', '2025-07-01 500']);
});

test('FRACTIONAL vests parts of a share', () => {
  // 1000 ÷ 3 on each row, over one denominator.
  expect(rows([statement('1', 3, 1)], { allocation: 'FRACTIONAL' })).toEqual([
    '2025-02-01 1000/3',
    '2025-03-01 1000/3',
    '2025-04-01 1000/3',
  ]);
});

test('an empty grant or schedule has no rows', () => {
  expect(rows([])).toEqual([]);
  expect(rows([statement('1', 4, 12)], { quantity: whole(0) })).toEqual([]);
  expect(rows([statement('0', 4, 12)], { allocation: 'FRONT_LOADED' })).toEqual([]);
});
