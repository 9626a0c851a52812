import { describe, expect, test } from 'vitest';
import { numberText } from '#lib/format/decimals.ts';
import { ledgerFor, type Fields } from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced, refreshOf, unlisted } from '../../../../tests/engine/equity.ts';
import { equityByDate, type EquityOnDate, type Stake } from './equity-by-date.ts';

const yearly = [each('1', 4, 12)];
const stakeText = ({ shares, value }: Stake): string => `${numberText(shares)} = ${value}`;
const rowText = ({ date, unvested, liquid, illiquid }: EquityOnDate): readonly string[] => [
  date,
  ...[unvested, liquid, illiquid].map(stakeText),
];
const sumOf = (offer: Fields, settings?: Fields) => equityByDate(ledgerFor(offer, settings)).sum;

describe('equity by date', () => {
  test('moves from unvested to liquid on each vest date', () => {
    // 1,000 shares at 50: 250 a year, 12,500 each.
    expect(sumOf({ ...priced('50'), ...grantOf(yearly) }).map(rowText)).toEqual([
      ['2027-01-01', '750 = 3750000', '250 = 1250000', '0 = 0'],
      ['2028-01-01', '500 = 2500000', '500 = 2500000', '0 = 0'],
      ['2029-01-01', '250 = 1250000', '750 = 3750000', '0 = 0'],
      ['2030-01-01', '0 = 0', '1,000 = 5000000', '0 = 0'],
    ]);
  });

  test('is illiquid at a private company, discounted beside it', () => {
    // 250 × 10 = 2,500; less 30% is 1,750.
    const [first] = sumOf({ ...unlisted(), ...grantOf(yearly) });
    expect(first && [...rowText(first), first.illiquidDiscounted]).toEqual([
      '2027-01-01',
      '750 = 750000',
      '0 = 0',
      '250 = 250000',
      175_000n,
    ]);
  });

  test('waits as illiquid for a dated liquidity event, then is liquid', () => {
    const terms = { liquidityEvent: { date: '2028-06-30' } };
    const rows = sumOf({ ...priced('50'), ...grantOf(yearly, undefined, terms) });
    expect(
      rows.map(({ date, liquid, illiquid }) => [
        date,
        numberText(liquid.shares),
        numberText(illiquid.shares),
      ]),
    ).toEqual([
      ['2027-01-01', '0', '250'],
      ['2028-01-01', '0', '500'],
      ['2028-06-30', '500', '0'],
      ['2029-01-01', '750', '0'],
      ['2030-01-01', '1,000', '0'],
    ]);
  });

  test('is worth the price of each day, and costs what exercising all that has vested costs', () => {
    // Options at 30: at 50 × 1.2 = 60 on 2027-01-01, 250 × 30 = 7,500, and the strikes 250 × 30 = 7,500.
    const terms = { award: { kind: 'stock-options', type: 'NSO', strike: '30', expiry: '2029-06-30' } };
    const rows = sumOf({ ...priced('50', { growth: '0.2' }), ...grantOf(yearly, undefined, terms) });
    expect(rows.map(({ liquid, exerciseCost }) => [liquid.value, exerciseCost])).toEqual([
      [750_000n, 750_000n],
      // 500 × (72 − 30) = 21,000.
      [2_100_000n, 1_500_000n],
      // 750 × (86.40 − 30) = 42,300.
      [4_230_000n, 2_250_000n],
      // Expired.
      [0n, 0n],
    ]);
  });

  test('adds up grants, each from its grant date on', () => {
    // Refresh grants of 1,000 = 20 shares of 50 from 2027 on: 5 a year. The grant of 2028 is nothing in 2027.
    const offer = { ...priced('50'), ...grantOf(yearly), ...refreshOf('1000', { times: 2 }) };
    const { grants, sum } = equityByDate(ledgerFor(offer));
    expect(grants.map(({ id, granted }) => [id, numberText(granted)])).toEqual([
      ['grant:g', '1,000'],
      ['refresh:r:1', '20'],
      ['refresh:r:2', '20'],
    ]);
    expect(
      sum.slice(0, 2).map(({ unvested, liquid }) => [numberText(unvested.shares), numberText(liquid.shares)]),
    ).toEqual([
      ['770', '250'],
      ['535', '505'],
    ]);
  });

  test('holds awards in cash as money without shares', () => {
    const [first] = sumOf(grantOf(yearly, { kind: 'cash', value: '1000' }));
    expect(first && rowText(first)).toEqual(['2027-01-01', '0 = 75000', '0 = 25000', '0 = 0']);
  });

  test('leaves unvested what the end of the employment takes', () => {
    const rows = sumOf({ ...priced('50'), ...grantOf(yearly), contractEnd: '2028-06-30' });
    expect(rows.map(({ date, unvested }) => [date, numberText(unvested.shares)])).toEqual([
      ['2027-01-01', '750'],
      ['2028-01-01', '500'],
    ]);
  });

  test('is reported at the rate of the day, each grant rounded once', () => {
    // 250 × 50 = 12,500 EUR × 1.1 = 13,750 USD.
    const rates = { exchangeRates: [{ currency: 'EUR', date: '2026-01-01', rate: '1.1' }] };
    const [first] = sumOf({ ...priced('50', { currency: 'EUR' }), ...grantOf(yearly) }, rates);
    expect(first?.liquid.value).toBe(1_375_000n);
  });
});
