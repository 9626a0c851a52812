import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VestingStatement } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { AllocationType } from '#lib/engine/equity/vesting/allocation.ts';
import { portionMissing } from '#lib/engine/equity/vesting/completeness.ts';
import type { DayOfMonthRule, PeriodType } from '#lib/engine/equity/vesting/day-of-month.ts';
import { vestsOf, type VestingTerms } from '#lib/engine/equity/vesting/schedule.ts';
import { vestedAsOf } from '#lib/engine/equity/vesting/vested.ts';
import type { RatioString } from '#lib/engine/money/decimal-string.ts';
import { add, compare, isZero, ratio, reduced, whole, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';

/*
 * The reference below is slow and plain: one fraction a row, days found by walking back from the 31st, rows
 * put in a map. It shares no code with the engine but addition of ratios.
 */

type Fraction = readonly [n: bigint, d: bigint];

const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const floorOf = ([n, d]: Fraction): bigint => n / d;

function fractionOf(text: string): Fraction {
  const [n = '0', d = '1'] = text.split('/');
  return [BigInt(n), BigInt(d)];
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function monthDate(start: string, months: number, rule: DayOfMonthRule, origin: string): string {
  const words: Partial<Record<DayOfMonthRule, number>> = { FIRST_DAY_OF_MONTH: 1, LAST_DAY_OF_MONTH: 31 };
  const fixed = Number.parseInt(rule, 10);
  const wanted = words[rule] ?? (Number.isNaN(fixed) ? Number(origin.slice(8)) : fixed);
  const first = new Date(`${start.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  let date = first.getTime() + (wanted - 1) * 86_400_000;
  while (new Date(date).getUTCMonth() !== first.getUTCMonth()) date -= 86_400_000;
  return iso(date);
}

interface Start {
  /** Any day of the month that months count from. */
  month: string;
  date: string;
}

function step(from: Start, units: number, type: PeriodType, rule: DayOfMonthRule, origin: string): Start {
  if (units === 0) return from;
  if (type === 'DAYS') {
    const date = iso(Date.parse(from.date) + units * 86_400_000);
    return { month: date, date };
  }
  const date = monthDate(from.month, type === 'YEARS' ? units * 12 : units, rule, origin);
  return {
    month: date,
    date: rule === 'VESTING_START_DAY_MINUS_ONE' ? iso(Date.parse(date) - 86_400_000) : date,
  };
}

interface Row {
  date: string | undefined;
  fraction: Fraction;
}

function statementRows(
  statement: VestingStatement,
  from: Start,
  rule: DayOfMonthRule,
  origin: string,
): Row[] {
  const { occurrences, period, periodType, cliff } = statement;
  const share = fractionOf(statement.portion);
  const rows: { date: string; fraction: Fraction }[] = [];
  for (let i = 1; i <= occurrences; i += 1) {
    const { date } = step(from, i * period, periodType, rule, origin);
    rows.push({ date, fraction: times(share, [1n, BigInt(occurrences)]) });
  }
  if (cliff === undefined) return rows;
  const cliffDate = step(from, cliff.length, cliff.periodType, rule, origin).date;
  const after = rows.filter(({ date }) => date > cliffDate);
  const [n, d] = fractionOf(cliff.portion);
  const heldBack = BigInt(rows.length - after.length);
  if (after.length === 0 || n * BigInt(rows.length) === heldBack * d) {
    return rows.map(({ date, fraction }) => ({ date: date > cliffDate ? date : cliffDate, fraction }));
  }
  return [
    { date: cliffDate, fraction: times(share, [n, d]) },
    ...after.map(({ date }) => ({ date, fraction: times(share, [d - n, d * BigInt(after.length)]) })),
  ];
}

function referenceRows(terms: VestingTerms): Row[] {
  const rows: Row[] = [];
  const origin = terms.vestingStart ?? '';
  let from: Start = { month: origin, date: origin };
  for (const statement of terms.statements) {
    const event = statement.event && terms.events.get(statement.event.name);
    if (statement.event?.anchor === 'event') {
      if (event === undefined) rows.push({ date: undefined, fraction: fractionOf(statement.portion) });
      else rows.push(...statementRows(statement, { month: event, date: event }, terms.dayOfMonth, event));
      continue;
    }
    for (const row of statementRows(statement, from, terms.dayOfMonth, origin)) {
      const held = statement.event && (event === undefined || (row.date ?? '') < event);
      rows.push(held ? { ...row, date: event } : row);
    }
    const { occurrences, period, periodType } = statement;
    from = step(from, occurrences * period, periodType, terms.dayOfMonth, origin);
  }
  return rows
    .filter(({ fraction }) => fraction[0] > 0n)
    .map((row) =>
      row.date !== undefined && terms.grantDate !== undefined && row.date < terms.grantDate
        ? { ...row, date: terms.grantDate }
        : row,
    )
    .sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : (a.date ?? '~') > (b.date ?? '~') ? 1 : 0));
}

/** What each row gets, one unit at a time. */
function referenceShares(terms: VestingTerms, rows: readonly Row[]): Fraction[] {
  const quantity: Fraction = [terms.quantity.n, terms.quantity.d];
  const units: Fraction = [floorOf(quantity), 1n];
  const exact = rows.map(({ fraction }) => times(units, fraction));
  const runningTotals = exact.map((_, i) => exact.slice(0, i + 1).reduce(plus, [0n, 1n]));
  const half: Fraction = [1n, 2n];
  const rounded = (round: (total: Fraction) => bigint): Fraction[] =>
    runningTotals.map((total, i) => [
      round(total) - (i === 0 ? 0n : round(runningTotals[i - 1] ?? [0n, 1n])),
      1n,
    ]);
  const floors = exact.map(floorOf);
  let left = floorOf(runningTotals.at(-1) ?? [0n, 1n]) - floors.reduce((sum, count) => sum + count, 0n);
  const handOut = (order: readonly number[], single: boolean): Fraction[] => {
    const counts = [...floors];
    for (const index of order) {
      while (left > 0n) {
        counts[index] = (counts[index] ?? 0n) + 1n;
        left -= 1n;
        if (!single) break;
      }
    }
    return counts.map((count) => [count, 1n]);
  };
  const forward = rows.map((_, i) => i);
  switch (terms.allocation) {
    case 'CUMULATIVE_ROUNDING':
      return rounded((total) => floorOf(plus(total, half)));
    case 'CUMULATIVE_ROUND_DOWN':
      return rounded(floorOf);
    case 'FRONT_LOADED':
      return handOut(forward, false);
    case 'BACK_LOADED':
      return handOut(forward.reverse(), false);
    case 'FRONT_LOADED_TO_SINGLE_TRANCHE':
      return handOut(forward, true);
    case 'BACK_LOADED_TO_SINGLE_TRANCHE':
      return handOut(forward.reverse(), true);
    case 'FRACTIONAL':
      return rows.map(({ fraction }) => times(quantity, fraction));
  }
}

function reference(terms: VestingTerms): string[] {
  const rows = referenceRows(terms);
  const shares = referenceShares(terms, rows);
  const sums = new Map<string, Fraction>();
  rows.forEach(({ date }, i) => {
    if (date !== undefined) sums.set(date, plus(sums.get(date) ?? [0n, 1n], shares[i] ?? [0n, 1n]));
  });
  return [...sums].filter(([, [n]]) => n !== 0n).map(([date, [n, d]]) => `${date} ${exactText(ratio(n, d))}`);
}

function exactText(value: Ratio): string {
  const { n, d } = reduced(value);
  return `${n}/${d}`;
}

const ALLOCATIONS: readonly AllocationType[] = [
  'CUMULATIVE_ROUNDING',
  'CUMULATIVE_ROUND_DOWN',
  'FRONT_LOADED',
  'BACK_LOADED',
  'FRONT_LOADED_TO_SINGLE_TRANCHE',
  'BACK_LOADED_TO_SINGLE_TRANCHE',
  'FRACTIONAL',
];

const RULES: readonly DayOfMonthRule[] = [
  '01',
  '15',
  '28',
  '29_OR_LAST_DAY_OF_MONTH',
  '30_OR_LAST_DAY_OF_MONTH',
  '31_OR_LAST_DAY_OF_MONTH',
  'VESTING_START_DAY',
  'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
  'VESTING_START_DAY_MINUS_ONE',
  'FIRST_DAY_OF_MONTH',
  'LAST_DAY_OF_MONTH',
];

const date = fc
  .oneof(
    fc.constantFrom('2024-01-31', '2024-02-29', '2025-01-31', '2025-12-31', '2027-08-31', '2028-02-29'),
    fc.integer({ min: 0, max: 3650 }).map((days) => iso(Date.UTC(2022, 0, 1) + days * 86_400_000)),
  )
  .map((text) => text as PlainDate);

const periodType = fc.constantFrom<PeriodType>('MONTHS', 'MONTHS', 'DAYS', 'YEARS');

const cliff = fc
  .record({ length: fc.integer({ min: 0, max: 30 }), periodType, of: fc.integer({ min: 1, max: 12 }) })
  .chain(({ length, periodType: type, of }) =>
    fc
      .integer({ min: 0, max: of })
      .map((n) => ({ length, periodType: type, portion: `${n}/${of}` as RatioString })),
  );

const event = fc.record({
  name: fc.constantFrom('sale', 'listing', 'never'),
  anchor: fc.constantFrom<'start' | 'event'>('start', 'event'),
});

/** Statements whose portions add up to exactly 1. */
const statements = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 0, max: 20 }),
      occurrences: fc.integer({ min: 1, max: 24 }),
      period: fc.integer({ min: 0, max: 14 }),
      periodType,
      cliff: fc.option(cliff, { nil: undefined }),
      event: fc.option(event, { nil: undefined, freq: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drafts): VestingStatement[] => {
    const total = drafts.reduce((sum, { weight }) => sum + weight, 1);
    return drafts.map(({ weight, cliff: held, event: named, ...rest }, i) => ({
      ...rest,
      portion: `${i === 0 ? weight + 1 : weight}/${total}` as RatioString,
      ...(held && { cliff: held }),
      ...(named && { event: named }),
    }));
  });

const terms = fc
  .record({
    quantity: fc.oneof(
      fc.integer({ min: 0, max: 20_000 }).map(whole),
      fc
        .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 8 }))
        .map(([n, d]) => ratio(BigInt(n), BigInt(d))),
    ),
    vestingStart: date,
    grantDate: fc.option(date, { nil: undefined }),
    allocation: fc.constantFrom(...ALLOCATIONS),
    dayOfMonth: fc.constantFrom(...RULES),
    statements,
    sale: date,
    listing: date,
  })
  .map(({ grantDate, sale, listing, ...rest }): VestingTerms => ({
    ...rest,
    ...(grantDate && { grantDate }),
    events: new Map([
      ['sale', sale],
      ['listing', listing],
    ]),
  }));

const happening = terms.map((drawn): VestingTerms => ({
  ...drawn,
  events: new Map([...drawn.events, ['never', '2026-06-30' as PlainDate]]),
}));

const total = (of: VestingTerms): Ratio => vestsOf(of).reduce((sum, { shares }) => add(sum, shares), ZERO);

describe('vesting', () => {
  test('equals a slow reference', () => {
    fc.assert(
      fc.property(terms, (drawn) => {
        const rows = vestsOf(drawn).map(({ date: on, shares }) => `${on} ${exactText(shares)}`);
        expect(rows).toEqual(reference(drawn));
      }),
      { numRuns: 1500 },
    );
  });

  test('adds up to the grant under every allocation type once its events have happened', () => {
    fc.assert(
      fc.property(happening, (drawn) => {
        expect(isZero(portionMissing(drawn.statements))).toBe(true);
        for (const allocation of ALLOCATIONS) {
          const { n, d } = drawn.quantity;
          const expected = allocation === 'FRACTIONAL' ? drawn.quantity : whole(n / d);
          expect(exactText(total({ ...drawn, allocation }))).toBe(exactText(expected));
        }
      }),
    );
  });

  test('never adds up to more than the grant', () => {
    fc.assert(
      fc.property(terms, (drawn) => {
        expect(compare(total(drawn), drawn.quantity)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('comes in date order, one row a date, each above nothing, with portions that follow one another', () => {
    fc.assert(
      fc.property(terms, (drawn) => {
        let last: { date: string; portion: Ratio } = { date: '', portion: ZERO };
        for (const { date: on, shares, portionBefore, portionAfter } of vestsOf(drawn)) {
          expect(on > last.date).toBe(true);
          expect(on >= (drawn.grantDate ?? '')).toBe(true);
          expect(compare(shares, ZERO)).toBe(1);
          expect(compare(portionBefore, last.portion)).toBeGreaterThanOrEqual(0);
          expect(compare(portionAfter, portionBefore)).toBe(1);
          last = { date: on, portion: portionAfter };
        }
        expect(compare(last.portion, whole(1))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('what has vested never falls', () => {
    fc.assert(
      fc.property(terms, date, date, (drawn, a, b) => {
        const vests = vestsOf(drawn);
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(compare(vestedAsOf(vests, first), vestedAsOf(vests, second))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('starts on the last days of months lose no month', () => {
    const lateStart = fc.constantFrom('2024-01-31', '2024-02-29', '2025-01-29', '2025-01-30', '2025-08-31');
    fc.assert(
      fc.property(lateStart, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const vests = vestsOf({
          quantity: whole(count),
          vestingStart: start as PlainDate,
          allocation: 'CUMULATIVE_ROUND_DOWN',
          dayOfMonth: 'VESTING_START_DAY',
          statements: [{ portion: '1' as RatioString, occurrences: count, period: 1, periodType: 'MONTHS' }],
          events: new Map(),
        });
        // One share a month: as many months as shares, each in the month after the one before.
        const months = vests.map(({ date: on }) => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)));
        const startMonth = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7));
        expect(months).toEqual(Array.from({ length: count }, (_, i) => startMonth + i + 1));
      }),
    );
  });

  test('a statement cut in two at any occurrence vests the same', () => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(...RULES),
        fc
          .integer({ min: 2, max: 48 })
          .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 1, max: n - 1 }))),
        (vestingStart, dayOfMonth, [occurrences, cut]) => {
          const part = (count: number): VestingStatement => ({
            portion: `${count}/${occurrences}` as RatioString,
            occurrences: count,
            period: 1,
            periodType: 'MONTHS',
          });
          const vestsWith = (parts: VestingStatement[]): string[] =>
            vestsOf({
              quantity: whole(1003),
              vestingStart,
              allocation: 'FRONT_LOADED',
              dayOfMonth,
              statements: parts,
              events: new Map(),
            }).map(({ date: on, shares }) => `${on} ${exactText(shares)}`);
          expect(vestsWith([part(cut), part(occurrences - cut)])).toEqual(vestsWith([part(occurrences)]));
        },
      ),
    );
  });
});
