import { describe, expect, test } from 'vitest';
import {
  amountOf,
  byYear,
  datedAmounts,
  ledgerFor,
  overall,
  partsOf,
  streamOf,
  yearsFor,
  type Fields,
} from '../../../../tests/engine/offers.ts';

const amount = (paid: Fields, terms: Fields = {}): Fields => ({
  benefits: [
    { kind: 'amount', id: 'x', category: 'stipend', amount: '100', paid, certainty: 'guaranteed', ...terms },
  ],
});
const monthly = { kind: 'monthly' };
const dated = (offer: Fields, settings: Fields = {}) =>
  datedAmounts(streamOf(ledgerFor(offer, settings), 'benefit:x'));

describe('a named amount', () => {
  test('by the month is paid at its end, by cumulative rounding', () => {
    // 33.333: totals 33.33, 66.67, 100.00; the year 399.996 → 400.00.
    const thirds = amount(monthly, { amount: '33.333' });
    expect(dated(thirds).slice(0, 3)).toEqual([
      ['2026-01-31', '33.33'],
      ['2026-02-28', '33.34'],
      ['2026-03-31', '33.33'],
    ]);
    expect(byYear(yearsFor(thirds), 'other-benefits')[0]).toBe('400.00');
  });

  test('by the month stops with the employment, by days', () => {
    // 10 of 31 days of March: 32.258 → total 232.26.
    expect(dated({ contractEnd: '2026-03-10', ...amount(monthly) })[2]).toEqual(['2026-03-10', '32.26']);
  });

  test('by the year is paid at its end, to those employed then', () => {
    expect(dated(amount({ kind: 'yearly' })).slice(0, 2)).toEqual([
      ['2026-12-31', '100.00'],
      ['2027-12-31', '100.00'],
    ]);
    expect(dated({ contractEnd: '2027-06-30', ...amount({ kind: 'yearly' }) })).toEqual([
      ['2026-12-31', '100.00'],
    ]);
  });

  test('on a date, or after so many months, is paid in advance', () => {
    expect(byYear(yearsFor(amount({ kind: 'on-date', date: '2027-01-01' })), 'other-benefits')).toEqual([
      '0.00',
      '100.00',
      '0.00',
      '0.00',
    ]);
    expect(byYear(yearsFor(amount({ kind: 'after-months', months: 12 })), 'other-benefits')).toEqual([
      '0.00',
      '100.00',
      '0.00',
      '0.00',
    ]);
  });

  test('stands under its category, as sure as it is said to be', () => {
    const hsa = amount(monthly, { category: 'hsa', certainty: 'discretionary' });
    const of = yearsFor(hsa);
    expect([overall(of, 'hsa'), overall(of, 'other-benefits')]).toEqual(['4800.00', '0.00']);
    expect(streamOf(of.ledger, 'benefit:x').entries.slice(0, 1).map(partsOf)).toEqual([
      { discretionary: '100.00' },
    ]);
  });

  test('that does not count is shown and left out of every total', () => {
    const of = yearsFor(amount(monthly, { countInTotal: false }));
    expect(streamOf(of.ledger, 'benefit:x').entries).toHaveLength(48);
    expect(overall(of, 'total-compensation')).toBe('0.00');
    expect(of.horizon.byCertainty.guaranteed).toBe(0n);
  });
});

test('premiums are paid by the employee: negative, guaranteed, by the month', () => {
  const offer = { benefits: [{ kind: 'premium', id: 'x', monthly: '200' }] };
  expect(dated(offer)[0]).toEqual(['2026-01-31', '-200.00']);
  expect(overall(yearsFor(offer), 'premiums')).toBe('-9600.00');
  // A premium that does not come out even: 33.335 → totals −33.34 (half away from zero), −66.67, −100.01 (−100.005).
  const uneven = { benefits: [{ kind: 'premium', id: 'x', monthly: '33.335' }] };
  expect(
    dated(uneven)
      .slice(0, 3)
      .map(([, value]) => value),
  ).toEqual(['-33.34', '-33.33', '-33.34']);
});

describe('leave', () => {
  const leave = (days: string): Fields => ({
    base: { kind: 'annual', rate: '130000', yearlyRaise: '0.1' },
    benefits: [{ kind: 'leave', id: 'x', days }],
  });

  test('above the reference counts at base ÷ 260 a day, once a year, on the base then in force', () => {
    // (25 − 15) × 130,000 ÷ 260 = 5,000; then 143,000: 5,500.
    expect(dated(leave('25'), { referenceLeaveDays: '15' }).slice(0, 2)).toEqual([
      ['2026-12-31', '5000.00'],
      ['2027-12-31', '5500.00'],
    ]);
  });

  test('up to the reference is inside salary', () => {
    expect(dated(leave('12'), { referenceLeaveDays: '15' })[0]).toEqual(['2026-12-31', '0.00']);
  });

  test('without a reference is inside salary too', () => {
    expect(dated(leave('25'))).toEqual([]);
  });

  test('of several lines is held against the reference once, the lines that count first', () => {
    // 20 + 10 days against 25: the first line uses 20 of it, so 10 − 5 = 5 days of the second are above: 5 × 500.
    const lines = (...benefits: Fields[]): Fields => ({
      base: { kind: 'annual', rate: '130000' },
      benefits: benefits.map((line, i) => ({ kind: 'leave', id: `l${i + 1}`, ...line })),
    });
    const first = (offer: Fields) =>
      ledgerFor(offer, { referenceLeaveDays: '25' })
        .streams.filter(({ id }) => id.startsWith('benefit:'))
        .map(({ entries }) => entries.slice(0, 1).map(amountOf)[0]);
    expect(first(lines({ days: '20' }, { days: '10' }))).toEqual(['0.00', '2500.00']);
    // A line kept out of the totals takes nothing of the reference from those that count: 26 − 25 = 1 day, then all 10.
    expect(first(lines({ days: '10', countInTotal: false }, { days: '26' }))).toEqual(['5000.00', '500.00']);
  });

  test('of part days is rounded once', () => {
    // 0.5 × 130,000 ÷ 260 = 250; 1/3 day is typed as 0.333: × 500 = 166.50.
    expect(dated(leave('15.333'), { referenceLeaveDays: '15' })[0]?.[1]).toBe('166.50');
  });
});
