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

const paid = (payment: Fields, amount = '10000'): Fields => ({ signOn: [{ id: 's', amount, payment }] });
const dated = (offer: Fields) => datedAmounts(streamOf(ledgerFor(offer), 'sign-on:s'));

describe('a sign-on', () => {
  test('at once is guaranteed, on the first day, in year 1', () => {
    const now = paid({ kind: 'after-months', months: 0 });
    expect(dated(now)).toEqual([['2026-01-01', '10000.00']]);
    expect(streamOf(ledgerFor(now), 'sign-on:s').entries.map(partsOf)).toEqual([{ guaranteed: '10000.00' }]);
  });

  test('on the first anniversary belongs to the year that begins', () => {
    const second = paid({ kind: 'after-months', months: 12 });
    expect(byYear(yearsFor(second), 'sign-on')).toEqual(['0.00', '10000.00', '0.00', '0.00']);
  });

  test('after a month from 31 January is paid on the clamped day', () => {
    expect(dated({ start: '2026-01-31', ...paid({ kind: 'after-months', months: 1 }) })).toEqual([
      ['2026-02-28', '10000.00'],
    ]);
  });

  test('on a date before the first day, at signature, counts in year 1', () => {
    const signed = paid({ kind: 'on-date', date: '2025-12-15' });
    expect(dated(signed)).toEqual([['2025-12-15', '10000.00']]);
    expect(byYear(yearsFor(signed), 'sign-on')[0]).toBe('10000.00');
  });

  test('spread over a year is paid in twelfths at the ends of its months', () => {
    // 10,000 ÷ 12: totals 833.33, 1,666.67, 2,500.00.
    const spread = paid({ kind: 'spread', employmentYear: 1 });
    expect(dated(spread).slice(0, 3)).toEqual([
      ['2026-01-31', '833.33'],
      ['2026-02-28', '833.34'],
      ['2026-03-31', '833.33'],
    ]);
    expect(byYear(yearsFor(spread), 'sign-on')).toEqual(['10000.00', '0.00', '0.00', '0.00']);
    expect(byYear(yearsFor(paid({ kind: 'spread', employmentYear: 2 })), 'sign-on')).toEqual([
      '0.00',
      '10000.00',
      '0.00',
      '0.00',
    ]);
  });

  test('is not paid once the employment has ended', () => {
    const second = paid({ kind: 'after-months', months: 12 });
    expect(dated({ contractEnd: '2026-12-31', ...second })).toEqual([]);
    expect(dated({ contractEnd: '2027-01-01', ...second })).toHaveLength(1);
  });

  test('after the horizon stands beside the total', () => {
    const of = yearsFor(paid({ kind: 'after-months', months: 24 }), { horizonYears: 2 });
    expect(overall(of, 'sign-on')).toBe('0.00');
    expect(of.afterHorizon.byComponent['sign-on']).toBe(1_000_000n);
  });
});

test('relocation is paid like a sign-on, and is a benefit, not cash', () => {
  const offer = { relocation: [{ id: 'r', amount: '8000', payment: { kind: 'after-months', months: 0 } }] };
  const of = yearsFor(offer);
  expect(datedAmounts(streamOf(ledgerFor(offer), 'relocation:r'))).toEqual([['2026-01-01', '8000.00']]);
  expect([
    overall(of, 'total-cash'),
    overall(of, 'other-benefits'),
    overall(of, 'total-compensation'),
  ]).toEqual(['0.00', '8000.00', '8000.00']);
});
