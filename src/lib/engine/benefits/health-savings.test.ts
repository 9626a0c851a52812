import { describe, expect, test } from 'vitest';
import {
  byYear,
  datedAmounts,
  ledgerFor,
  partsOf,
  streamOf,
  yearsFor,
  type Fields,
} from '../../../../tests/engine/offers.ts';

const account = (terms: Fields, rest: Fields = {}): Fields => ({
  benefits: [{ kind: 'hsa', id: 'h', amount: '1000', paid: 'monthly', coverage: 'self-only', ...terms }],
  ...rest,
});
const line = (terms: Fields, rest: Fields = {}) => streamOf(ledgerFor(account(terms, rest)), 'benefit:h');

describe("the employer's HSA money", () => {
  test('by the month is a twelfth, by cumulative rounding, and guaranteed', () => {
    // 1,000 ÷ 12 = 83.333: totals 83.33, 166.67, 250.00.
    const { entries } = line({});
    expect(datedAmounts(line({})).slice(0, 3)).toEqual([
      ['2026-01-31', '83.33'],
      ['2026-02-28', '83.34'],
      ['2026-03-31', '83.33'],
    ]);
    expect(entries[0] && partsOf(entries[0])).toEqual({ guaranteed: '83.33' });
    expect(byYear(yearsFor(account({})), 'hsa')).toEqual(['1000.00', '1000.00', '1000.00', '1000.00']);
  });

  test('by the year is paid at its end', () => {
    expect(datedAmounts(line({ paid: 'yearly' }))[0]).toEqual(['2026-12-31', '1000.00']);
  });

  test('on 1 January is paid from the first one of the employment on', () => {
    const paid = { paid: 'calendar-year-start' };
    expect(datedAmounts(line(paid))[0]).toEqual(['2026-01-01', '1000.00']);
    expect(datedAmounts(line(paid, { start: '2026-03-15' })).map(([date]) => date)).toEqual([
      '2027-01-01',
      '2028-01-01',
      '2029-01-01',
      '2030-01-01',
    ]);
    expect(datedAmounts(line(paid, { contractEnd: '2027-06-30' }))).toHaveLength(2);
    // In advance: that of 2027-01-01 opens year 2.
    expect(byYear(yearsFor(account(paid)), 'hsa')).toEqual(['1000.00', '1000.00', '1000.00', '1000.00']);
  });
});
