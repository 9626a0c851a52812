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
import { priced, refreshOf } from '../../../../tests/engine/equity.ts';

const lineFor = (offer: Fields, n: number) => streamOf(ledgerFor(offer), `refresh:r:${n}`);

describe('refresh grants', () => {
  test('stack: each year’s grant vests over the four years after it', () => {
    // 40,000 at 100 is 400 shares, 100 a year: one grant vests in year 2, two in year 3, three in year 4.
    expect(byYear(yearsFor({ ...priced('100'), ...refreshOf('40000') }), 'refresh-grants')).toEqual([
      '0.00',
      '10000.00',
      '20000.00',
      '30000.00',
    ]);
    const six = yearsFor({ ...priced('100'), ...refreshOf('40000') }, { horizonYears: 6 });
    expect(byYear(six, 'refresh-grants').slice(4)).toEqual(['40000.00', '40000.00']);
  });

  test('end after so many times', () => {
    const twice = yearsFor({ ...priced('100'), ...refreshOf('40000', { times: 2 }) }, { horizonYears: 6 });
    expect(byYear(twice, 'refresh-grants')).toEqual([
      '0.00',
      '10000.00',
      '20000.00',
      '20000.00',
      '20000.00',
      '10000.00',
    ]);
  });

  test('are made only while employed, and before the horizon ends', () => {
    const ids = (offer: Fields) => ledgerFor({ ...priced('100'), ...offer }).streams.map(({ id }) => id);
    expect(ids(refreshOf('40000'))).toEqual(['refresh:r:1', 'refresh:r:2', 'refresh:r:3']);
    expect(ids({ contractEnd: '2027-12-31', ...refreshOf('40000') })).toEqual(['refresh:r:1']);
  });

  test('convert at the price on the day each is made', () => {
    // 110 on 1 January 2027: 40,000 ÷ 110 = 363.6 → 363 shares, a fourth 90.75 → 90; at 121 a year later 10,890.
    const offer = { ...priced('100', { growth: '0.1' }), ...refreshOf('40000') };
    expect(datedAmounts(lineFor(offer, 1))[0]).toEqual(['2028-01-01', '10890.00']);
    // 121 on 1 January 2028: 330.6 → 330, a fourth 82.5 → 82; × 133.10 = 10,914.20.
    expect(datedAmounts(lineFor(offer, 2))[0]).toEqual(['2029-01-01', '10914.20']);
  });

  test('in writing are as sure as a grant, otherwise discretionary', () => {
    const first = (evidence: string) =>
      lineFor({ ...priced('100', { growth: '0.1' }), ...refreshOf('40000', { evidence }) }, 1)
        .entries.slice(0, 1)
        .map(partsOf);
    // 90 shares: 9,000 at today's price, 1,890 growth.
    expect(first('written')).toEqual([{ conditional: '9000.00', market: '1890.00' }]);
    expect(['said-by-recruiter', 'hearsay', 'none'].map(first)).toEqual([
      [{ discretionary: '10890.00' }],
      [{ discretionary: '10890.00' }],
      [{ discretionary: '10890.00' }],
    ]);
  });

  test('that do not count are shown and left out of the totals', () => {
    const of = yearsFor({ ...priced('100'), ...refreshOf('40000', { countInTotal: false }) });
    expect(streamOf(of.ledger, 'refresh:r:1').entries).toHaveLength(4);
    expect(overall(of, 'total-direct-compensation')).toBe('0.00');
  });
});
