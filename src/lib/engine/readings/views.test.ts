import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byYear,
  documentOf,
  ledgerFor,
  ledgerOfFirst,
  overall,
  streamOf,
  type Fields,
} from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced } from '../../../../tests/engine/equity.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { readings, type Cut } from './readings.ts';

const base = { base: { kind: 'annual', rate: '120000' } };
const calendar = (from: string, months: number): Cut => ({
  by: 'calendar-year',
  window: { from: from as PlainDate, months },
});
const yearsOf = (of: ReturnType<typeof readings>) =>
  of.columns.map(({ year, from, to, isPart }) => [year, from, to, isPart]);

describe('the view by employment years', () => {
  test('has columns of twelve months from the start', () => {
    const of = readings(ledgerFor({ start: '2026-01-31', ...base }, { horizonYears: 2 }), {
      by: 'employment-year',
    });
    expect(yearsOf(of)).toEqual([
      [1, '2026-01-31', '2027-01-30', false],
      [2, '2027-01-31', '2028-01-30', false],
    ]);
  });
});

describe('the view by calendar years', () => {
  test('cuts the same ledger at each 1 January, and labels part years', () => {
    const of = readings(
      ledgerFor({ start: '2026-07-01', ...base }, { horizonYears: 2 }),
      calendar('2026-07-01', 24),
    );
    expect(yearsOf(of)).toEqual([
      [2026, '2026-07-01', '2026-12-31', true],
      [2027, '2027-01-01', '2027-12-31', false],
      [2028, '2028-01-01', '2028-06-30', true],
    ]);
    // Six months of 10,000, twelve, six.
    expect(byYear(of, 'base-salary')).toEqual(['60000.00', '120000.00', '60000.00']);
  });

  test('from a 1 January has as many columns as the horizon has years, each the employment year', () => {
    const offer = { ...base, ...priced('100'), ...grantOf([each('1', 4, 12)]) };
    const of = readings(ledgerFor(offer), calendar('2026-01-01', 48));
    expect(yearsOf(of)).toEqual([
      [2026, '2026-01-01', '2026-12-31', false],
      [2027, '2027-01-01', '2027-12-31', false],
      [2028, '2028-01-01', '2028-12-31', false],
      [2029, '2029-01-01', '2029-12-31', false],
    ]);
    // The vests of 1 January 2027 to 2030 each close the year before: 250 × 100 in every one.
    expect(byYear(of, 'initial-grants')).toEqual(['25000.00', '25000.00', '25000.00', '25000.00']);
    expect(byYear(of, 'base-salary')).toEqual(['120000.00', '120000.00', '120000.00', '120000.00']);
  });

  test('with one start has the grand totals of the view by employment years, whatever the day', () => {
    const start = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.oneof(start, fc.constant('2026-01-01')),
        fc.integer({ min: 1, max: 10 }),
        (from, years) => {
          const offer = { start: from, ...base, ...priced('100'), ...grantOf([each('1', 16, 3)]) };
          const ledger = ledgerFor(offer, { horizonYears: years });
          const byCalendar = readings(ledger, calendar(from, years * 12));
          const byEmployment = readings(ledger, { by: 'employment-year' });
          expect(overall(byCalendar, 'total-compensation')).toBe(overall(byEmployment, 'total-compensation'));
          expect(byCalendar.columns).toHaveLength(from.endsWith('-01-01') ? years : years + 1);
        },
      ),
    );
  });

  test('is one window for all offers: nothing before a later start, and what is past the window is after it', () => {
    const document = documentOf([{ start: '2026-10-01', ...base }, { start: '2026-07-01' }], {
      horizonYears: 1,
    });
    const of = readings(ledgerOfFirst(document), calendar('2026-07-01', 12));
    // October to December; January to June; July to September 2027 is after the window.
    expect(byYear(of, 'base-salary')).toEqual(['30000.00', '60000.00']);
    expect(of.afterHorizon.byComponent['base-salary']).toBe(3_000_000n);
  });

  test('puts what is paid before the window, at signature, in the first column', () => {
    const signed = {
      signOn: [{ id: 's', amount: '10000', payment: { kind: 'on-date', date: '2025-12-15' } }],
    };
    const of = readings(ledgerFor(signed), calendar('2026-01-01', 48));
    expect(byYear(of, 'sign-on')[0]).toBe('10000.00');
  });

  test('a payment in advance on the day after the window is not in it, a vest that closes it is', () => {
    const offer: Fields = {
      ...priced('100'),
      ...grantOf([each('1', 1, 12)]),
      signOn: [{ id: 's', amount: '10000', payment: { kind: 'after-months', months: 12 } }],
    };
    const of = readings(ledgerFor(offer, { horizonYears: 1 }), calendar('2026-01-01', 12));
    expect([overall(of, 'initial-grants'), overall(of, 'sign-on')]).toEqual(['100000.00', '0.00']);
    expect(of.afterHorizon.byComponent['sign-on']).toBe(1_000_000n);
    expect(streamOf(of.ledger, 'sign-on:s').timing).toBe('advance');
  });
});

describe('subtotals', () => {
  test('total cash, total direct compensation and total compensation hold one another', () => {
    const of = readings(
      ledgerFor({
        ...base,
        ...priced('100'),
        ...grantOf([each('1', 4, 12)]),
        bonuses: [
          { id: 'b', target: { kind: 'amount', annual: '5000' }, cycle: { kind: 'employment-year' } },
        ],
        benefits: [{ kind: 'premium', id: 'p', monthly: '100' }],
      }),
      { by: 'employment-year' },
    );
    // 120,000 + 5,000; + 25,000; − 1,200.
    const first = (['total-cash', 'total-direct-compensation', 'total-compensation'] as const).map(
      (line) => byYear(of, line)[0],
    );
    expect(first).toEqual(['125000.00', '150000.00', '148800.00']);
  });
});
