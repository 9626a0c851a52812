import { describe, expect, test } from 'vitest';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { numberText } from '#lib/format/decimals.ts';
import { ledgerFor, type Fields } from '../../../../tests/engine/offers.ts';
import { each, priced, unlisted } from '../../../../tests/engine/equity.ts';
import { ISO_LIMIT } from './iso-figure.ts';
import { isoSplit, isoSplitOf, type IsoGrant, type IsoYear } from './iso-limit.ts';

const number = (text: string) => parseDecimal(text as DecimalString);
const grant = (
  id: string,
  grantDate: string,
  value: string,
  vests: readonly [string, string][],
): IsoGrant => ({
  id,
  grantDate: grantDate as PlainDate,
  valueAtGrant: number(value),
  vests: vests.map(([date, shares]) => ({ date: date as PlainDate, shares: number(shares) })),
});
const read = (years: readonly IsoYear[] | undefined) =>
  years?.map(({ year, grants }) => [
    year,
    ...grants.map(({ id, iso, nso }) => `${id}: ${numberText(iso.shares)} + ${numberText(nso.shares)}`),
  ]);

describe('the limit on incentive stock options', () => {
  test('is 100,000 dollars, by section 422(d)', () => {
    expect([ISO_LIMIT.dollars, ISO_LIMIT.source.title]).toEqual([
      '100000',
      'Internal Revenue Code, section 422(d)',
    ]);
  });

  test('takes grants in the order in which they were granted, not in which they are listed', () => {
    // Both first exercisable in 2027: the older takes 60,000 of the limit, the younger 40,000 of its 50,000.
    const younger = grant('b', '2026-06-01', '10', [['2027-06-01', '5000']]);
    const older = grant('a', '2026-01-01', '6', [['2027-01-01', '10000']]);
    expect(read(isoSplit([younger, older]))).toEqual([[2027, 'a: 10,000 + 0', 'b: 4,000 + 1,000']]);
  });

  test('counts each calendar year by itself', () => {
    // 12,000 a year × 10 = 120,000: 10,000 and 2,000 each year.
    const vests: readonly [string, string][] = [
      ['2027-01-01', '6000'],
      ['2027-12-31', '6000'],
      ['2028-01-01', '12000'],
    ];
    expect(read(isoSplit([grant('a', '2026-01-01', '10', vests)]))).toEqual([
      [2027, 'a: 10,000 + 2,000'],
      [2028, 'a: 10,000 + 2,000'],
    ]);
  });

  test('a share that fits only in part is not one', () => {
    // 100,000 ÷ 30 = 3,333.3…
    expect(read(isoSplit([grant('a', '2026-01-01', '30', [['2027-01-01', '4000']])]))).toEqual([
      [2027, 'a: 3,333 + 667'],
    ]);
  });

  test('shares worth nothing at the grant never reach it', () => {
    expect(read(isoSplit([grant('a', '2026-01-01', '0', [['2027-01-01', '4000']])]))).toEqual([
      [2027, 'a: 4,000 + 0'],
    ]);
  });
});

describe('the split of an offer', () => {
  const option = (id: string, type: string, terms: Fields = {}): Fields => ({
    id,
    award: { kind: 'stock-options', type, strike: '10' },
    size: { kind: 'shares', shares: '48000' },
    vesting: { kind: 'statements', statements: [each('1', 4, 12)] },
    ...terms,
  });
  const splitOf = (offer: Fields, settings?: Fields) => read(isoSplitOf(ledgerFor(offer, settings).context));

  test('counts ISOs at the 409A price, and no other grant', () => {
    // 12,000 a year × 10 = 120,000 a year.
    const grants = [option('a', 'ISO'), option('b', 'NSO')];
    expect(splitOf({ ...unlisted(), grants })).toEqual(
      [2027, 2028, 2029, 2030].map((year) => [year, 'grant:a: 10,000 + 2,000']),
    );
  });

  test('of a listed company counts at the price of the grant date', () => {
    const stock = priced('99', { datedPrices: [{ date: '2026-01-01', price: '20' }] });
    // 12,000 × 20 = 240,000; 100,000 ÷ 20 = 5,000.
    expect(splitOf({ ...stock, grants: [option('a', 'ISO')] })?.[0]).toEqual([
      2027,
      'grant:a: 5,000 + 7,000',
    ]);
  });

  test('is not to be had in another currency or without a fair market value', () => {
    const grants = [option('a', 'ISO')];
    const rates = { exchangeRates: [{ currency: 'EUR', date: '2026-01-01', rate: '1.1' }] };
    expect(splitOf({ ...unlisted({ currency: 'EUR' }), grants }, rates)).toBeUndefined();
    const preferredOnly = {
      stock: { kind: 'private', preferredPrice: '25', valuation: 'preferred-price', asOf: '2026-01-01' },
    };
    expect(splitOf({ ...preferredOnly, grants })).toBeUndefined();
    expect(splitOf({ ...unlisted(), grants: [] })).toEqual([]);
  });
});
