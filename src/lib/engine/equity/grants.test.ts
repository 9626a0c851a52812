import { describe, expect, test } from 'vitest';
import {
  byYear,
  datedAmounts,
  ledgerFor,
  overall,
  partsOf,
  streamOf,
  yearsFor,
  type Fields,
} from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced, valueOf } from '../../../../tests/engine/equity.ts';

const lineFor = (offer: Fields, settings: Fields = {}) => streamOf(ledgerFor(offer, settings), 'grant:g');
const sharesOf = (offer: Fields, settings: Fields = {}) =>
  lineFor(offer, settings).entries.map(({ date, vest }) => [
    date,
    Number((vest?.shares?.n ?? 0n) / (vest?.shares?.d ?? 1n)),
  ]);

describe('a grant of shares', () => {
  test('5/15/40/40: 5% at month 12, 15% at 24, 20% at 30, 36, 42 and 48', () => {
    // Of 1,000 shares at 100.
    const offer = {
      ...priced('100'),
      ...grantOf([each('0.05', 1, 12), each('0.15', 1, 12), each('0.8', 4, 6)]),
    };
    expect(sharesOf(offer)).toEqual([
      ['2027-01-01', 50],
      ['2028-01-01', 150],
      ['2028-07-01', 200],
      ['2029-01-01', 200],
      ['2029-07-01', 200],
      ['2030-01-01', 200],
    ]);
    // A vest on the anniversary that ends a year belongs to that year.
    expect(byYear(yearsFor(offer), 'initial-grants')).toEqual([
      '5000.00',
      '15000.00',
      '40000.00',
      '40000.00',
    ]);
  });

  test('38/32/20/10 of 1,001 shares, rounded down over the whole grant', () => {
    // 380.38 → 380; 700.7 → 700: 320; 900.9 → 900: 200; 1,001: 101. At 10 a share.
    const yearly = ['0.38', '0.32', '0.20', '0.10'].map((portion) => each(portion, 1, 12));
    const offer = { ...priced('10'), ...grantOf(yearly, { kind: 'shares', shares: '1001' }) };
    expect(byYear(yearsFor(offer), 'initial-grants')).toEqual(['3800.00', '3200.00', '2000.00', '1010.00']);
  });

  test('with a cliff vests at it what its months would have brought', () => {
    // 480 shares over 48 months with a year's cliff: 120 at month 12, then 10 a month.
    const cliff = { length: 12, periodType: 'MONTHS', portion: '12/48' };
    const rows = sharesOf({
      ...priced('1'),
      ...grantOf([each('1', 48, 1, { cliff })], { kind: 'shares', shares: '480' }),
    });
    expect(rows.slice(0, 3)).toEqual([
      ['2027-01-01', 120],
      ['2027-02-01', 10],
      ['2027-03-01', 10],
    ]);
    expect(rows).toHaveLength(37);
  });

  test('is worth whole shares × price, each vest rounded singly', () => {
    // 3 shares a year at 33.335: 100.005 → 100.01 each time, half away from zero.
    const offer = { ...priced('33.335'), ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '12' }) };
    expect(datedAmounts(lineFor(offer)).map(([, amount]) => amount)).toEqual([
      '100.01',
      '100.01',
      '100.01',
      '100.01',
    ]);
  });

  test('counts as conditional at today’s price', () => {
    const offer = { ...priced('100'), ...grantOf([each('1', 4, 12)]) };
    expect(lineFor(offer).entries.slice(0, 1).map(partsOf)).toEqual([{ conditional: '25000.00' }]);
  });

  test('of part shares vests its whole shares', () => {
    const offer = { ...priced('1'), ...grantOf([each('1', 2, 12)], { kind: 'shares', shares: '100.5' }) };
    expect(sharesOf(offer)).toEqual([
      ['2027-01-01', 50],
      ['2028-01-01', 50],
    ]);
  });

  test('vests after the horizon beside the total, and not at all once the employment has ended', () => {
    const offer = { ...priced('100'), ...grantOf([each('1', 4, 12)]) };
    const of = yearsFor(offer, { horizonYears: 2 });
    expect([overall(of, 'initial-grants'), of.afterHorizon.byComponent['initial-grants']]).toEqual([
      '50000.00',
      5_000_000n,
    ]);
    expect(sharesOf({ contractEnd: '2028-01-01', ...offer })).toEqual([
      ['2027-01-01', 250],
      ['2028-01-01', 250],
    ]);
    expect(sharesOf({ contractEnd: '2027-12-31', ...offer })).toEqual([['2027-01-01', 250]]);
  });
});

describe('the vesting commencement date', () => {
  const monthly = [each('1', 12, 1)];
  const size = { kind: 'shares', shares: '1200' };

  test('is the start unless stated; rows before the grant date land on it', () => {
    // From 1 July 2025: six months to 1 January 2026, the grant date, are 600 shares; then 100 a month.
    const offer = { ...priced('1'), ...grantOf(monthly, size, { vestingStart: '2025-07-01' }) };
    expect(sharesOf(offer).slice(0, 3)).toEqual([
      ['2026-01-01', 600],
      ['2026-02-01', 100],
      ['2026-03-01', 100],
    ]);
    expect(sharesOf({ ...priced('1'), ...grantOf(monthly, size) })[0]).toEqual(['2026-02-01', 100]);
  });

  test('with fixed vest days is the first of them on or after it', () => {
    const fixedVestDays = [
      { month: 9, day: 15 },
      { month: 3, day: 15 },
    ];
    const twice = [each('1', 2, 6)];
    const rows = (start: string) =>
      sharesOf({ start, ...priced('1'), ...grantOf(twice, size, { fixedVestDays }) });
    expect(rows('2026-01-01')).toEqual([
      ['2026-09-15', 600],
      ['2027-03-15', 600],
    ]);
    expect(rows('2026-03-15')[0]).toEqual(['2026-09-15', 600]);
    expect(rows('2026-03-16')[0]).toEqual(['2027-03-15', 600]);
    expect(rows('2026-10-01')[0]).toEqual(['2027-09-15', 600]);
  });

  test('on 31 January keeps its day through the chain', () => {
    const rows = sharesOf({ start: '2026-01-31', ...priced('1'), ...grantOf(monthly, size) });
    expect(rows.slice(0, 3).map(([date]) => date)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
  });
});

describe('a grant by value', () => {
  const once = [each('1', 1, 12)];

  test('becomes whole shares by the employer’s rule, at the price on the grant date', () => {
    // 100,000 ÷ 33 = 3,030.30…; ÷ a stated 30 = 3,333.33….
    const shares = (rounding: string, price?: string) =>
      sharesOf({ ...priced('33'), ...grantOf(once, valueOf('100000', rounding, price)) })[0]?.[1];
    expect(['up', 'nearest', 'down'].map((rounding) => shares(rounding))).toEqual([3031, 3030, 3030]);
    expect(['up', 'nearest', 'down'].map((rounding) => shares(rounding, '30'))).toEqual([3334, 3333, 3333]);
    // 100 ÷ 8 = 12.5: the nearest is away from zero.
    expect(sharesOf({ ...priced('8'), ...grantOf(once, valueOf('100', 'nearest')) })[0]?.[1]).toBe(13);
  });

  test('vests at today’s price whatever it was converted at', () => {
    // 3,333 shares × 33 = 109,989.
    const offer = { ...priced('33'), ...grantOf(once, valueOf('100000', 'down', '30')) };
    expect(overall(yearsFor(offer), 'initial-grants')).toBe('109989.00');
  });

  test('granted later converts at the price of that day', () => {
    // At 10% a year from 100: 110 on 1 January 2027. 11,000 ÷ 110 = 100 shares, a year later at 121.
    const stock = priced('100', { growth: '0.1' });
    const later = { grantDate: '2027-01-01', vestingStart: '2027-01-01' };
    expect(datedAmounts(lineFor({ ...stock, ...grantOf(once, valueOf('11000', 'down'), later) }))).toEqual([
      ['2028-01-01', '12100.00'],
    ]);
  });
});

describe('an award in cash', () => {
  test('vests dollars that do not grow, by the same statements', () => {
    // 100,000 in three: 33,333.33, 66,666.66 and 100,000.00 rounded down.
    const offer = {
      ...priced('100', { growth: '0.5' }),
      ...grantOf([each('1', 3, 12)], { kind: 'cash', value: '100000' }),
    };
    expect(datedAmounts(lineFor(offer))).toEqual([
      ['2027-01-01', '33333.33'],
      ['2028-01-01', '33333.33'],
      ['2029-01-01', '33333.34'],
    ]);
    expect(lineFor(offer).entries.slice(0, 1).map(partsOf)).toEqual([{ conditional: '33333.33' }]);
  });

  test('needs no share price', () => {
    expect(datedAmounts(lineFor(grantOf([each('1', 1, 12)], { kind: 'cash', value: '5000' })))).toEqual([
      ['2027-01-01', '5000.00'],
    ]);
  });

  test('may be dated outright, in money', () => {
    const vesting = {
      kind: 'dated',
      vests: [
        { date: '2027-03-01', shares: '3000.50' },
        { date: '2026-06-01', shares: '1999.50' },
      ],
    };
    const grants = [
      { id: 'g', award: { kind: 'restricted-stock-units' }, size: { kind: 'cash', value: '5000' }, vesting },
    ];
    expect(datedAmounts(lineFor({ grants }))).toEqual([
      ['2026-06-01', '1999.50'],
      ['2027-03-01', '3000.50'],
    ]);
  });
});

test('vests dated outright come in date order, equal dates as one', () => {
  const vests = [
    { date: '2027-06-01', shares: '30' },
    { date: '2026-06-01', shares: '50' },
    { date: '2027-06-01', shares: '20' },
  ];
  const grants = [
    {
      id: 'g',
      award: { kind: 'restricted-stock-units' },
      size: { kind: 'shares', shares: '100' },
      vesting: { kind: 'dated', vests },
    },
  ];
  expect(sharesOf({ ...priced('10'), grants })).toEqual([
    ['2026-06-01', 50],
    ['2027-06-01', 50],
  ]);
});

describe('options', () => {
  const options = (strike: string, stock: Fields) => ({
    ...stock,
    ...grantOf(
      [each('1', 4, 12)],
      { kind: 'shares', shares: '400' },
      { award: { kind: 'stock-options', type: 'ISO', strike } },
    ),
  });

  test('are worth what the price is above the strike, with the cost of exercise beside it', () => {
    // 100 a year × (100 − 60) = 4,000; to exercise 100 × 60 = 6,000.
    const [first] = lineFor(options('60', priced('100'))).entries;
    expect(first && [partsOf(first), first.vest?.exerciseCost]).toEqual([
      { conditional: '4000.00' },
      600_000n,
    ]);
  });

  test('under water are worth nothing, never less', () => {
    expect(datedAmounts(lineFor(options('100.01', priced('100')))).map(([, amount]) => amount)).toEqual([
      '0.00',
      '0.00',
      '0.00',
      '0.00',
    ]);
  });

  test('that growth brings above water are market alone', () => {
    // 50 × 1.5 = 75 on 1 January 2027: 100 × (75 − 60) = 1,500; today nothing.
    const [first] = lineFor(options('60', priced('50', { growth: '0.5' }))).entries;
    expect(first && partsOf(first)).toEqual({ market: '1500.00' });
  });
});
