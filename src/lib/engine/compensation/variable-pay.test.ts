import { describe, expect, test } from 'vitest';
import {
  amountOf,
  byYear,
  datedAmounts,
  ledgerFor,
  partsOf,
  streamOf,
  yearsFor,
  type Fields,
} from '../../../../tests/engine/offers.ts';

const commission = (terms: Fields): Fields => ({
  variablePay: [
    { kind: 'commission', id: 'c', target: { kind: 'amount', annual: '60000' }, paid: 'monthly', ...terms },
  ],
});
const lineFor = (offer: Fields, settings: Fields = {}) => streamOf(ledgerFor(offer, settings), 'variable:c');
const parts = (offer: Fields, count: number) => lineFor(offer).entries.slice(0, count).map(partsOf);

describe('commission', () => {
  test('is a twelfth of target × attainment, wholly discretionary', () => {
    // 60,000 ÷ 12 = 5,000; × 0.9 = 4,500.
    expect(parts(commission({}), 1)).toEqual([{ discretionary: '5000.00' }]);
    expect(parts(commission({ attainment: '0.9' }), 1)).toEqual([{ discretionary: '4500.00' }]);
  });

  test('is rounded anew each year', () => {
    // 100.004 a year is 100.00, every year: 400.016 over four would be 400.02.
    const target = { kind: 'amount', annual: '100.004' };
    expect(byYear(yearsFor(commission({ target })), 'variable-pay')).toEqual(
      Array.from({ length: 4 }, () => '100.00'),
    );
  });

  test('paid quarterly is three months at the end of the third', () => {
    expect(datedAmounts(lineFor(commission({ paid: 'quarterly', attainment: '0.9' }))).slice(0, 2)).toEqual([
      ['2026-03-31', '13500.00'],
      ['2026-06-30', '13500.00'],
    ]);
    expect(byYear(yearsFor(commission({ paid: 'quarterly' })), 'variable-pay')[0]).toBe('60000.00');
  });

  test('with on-target earnings: what they are above the base', () => {
    // (200,000 − 120,000) ÷ 12 = 6,666.67; × 1.2 = 8,000.
    const target = { kind: 'on-target-earnings', annual: '200000' };
    const base = { kind: 'annual', rate: '120000' };
    expect(
      lineFor({ base, ...commission({ target }) })
        .entries.slice(0, 3)
        .map(amountOf),
    ).toEqual(['6666.67', '6666.66', '6666.67']);
    expect(
      lineFor({ base, ...commission({ target, attainment: '1.2' }) })
        .entries.slice(0, 1)
        .map(amountOf),
    ).toEqual(['8000.00']);
  });

  test('with on-target earnings is paid in the currency of the base that they hold', () => {
    // 200,000 − 120,000 euros, though the offer is in dollars.
    const target = { kind: 'on-target-earnings', annual: '200000' };
    const base = { kind: 'annual', rate: '120000', currency: 'EUR' };
    const exchangeRates = [{ currency: 'EUR', date: '2026-01-01', rate: '1.1' }];
    const line = lineFor({ base, ...commission({ target }) }, { exchangeRates });
    expect([line.currency, line.entries.map(amountOf)[0]]).toEqual(['EUR', '6666.67']);
  });

  test('with a draw: the larger of draw and commission, guaranteed up to the draw while it lasts', () => {
    const guarantee = (monthly: string) => ({ guarantee: { kind: 'draw', monthly, months: 2 } });
    expect(parts(commission(guarantee('6000')), 3)).toEqual([
      { guaranteed: '6000.00' },
      { guaranteed: '6000.00' },
      { discretionary: '5000.00' },
    ]);
    expect(parts(commission(guarantee('3000')), 3)).toEqual([
      { guaranteed: '3000.00', discretionary: '2000.00' },
      { guaranteed: '3000.00', discretionary: '2000.00' },
      { discretionary: '5000.00' },
    ]);
  });

  test('with a draw, paid quarterly: the months added up', () => {
    // 6,000 + 6,000 + 5,000 = 17,000, of which 12,000 guaranteed.
    const guarantee = { kind: 'draw', monthly: '6000', months: 2 };
    expect(parts(commission({ paid: 'quarterly', guarantee }), 2)).toEqual([
      { guaranteed: '12000.00', discretionary: '5000.00' },
      { discretionary: '15000.00' },
    ]);
  });

  test('with a ramp: shares of target for so many months each', () => {
    // Target 5,000 a month at 25% attainment is 1,250: two months at 5,000, two at 2,500, then 1,250.
    const guarantee = {
      kind: 'ramp',
      steps: [
        { months: 2, portion: '1' },
        { months: 2, portion: '1/2' },
      ],
    };
    expect(parts(commission({ attainment: '0.25', guarantee }), 5)).toEqual([
      { guaranteed: '5000.00' },
      { guaranteed: '5000.00' },
      { guaranteed: '2500.00' },
      { guaranteed: '2500.00' },
      { discretionary: '1250.00' },
    ]);
  });

  test('stops with the employment, by days, and is paid up on its last day', () => {
    // 5,000 + 14 of 28 days of February: 2,500.
    const end = { contractEnd: '2026-02-14' };
    expect(datedAmounts(lineFor({ ...end, ...commission({}) }))).toEqual([
      ['2026-01-31', '5000.00'],
      ['2026-02-14', '2500.00'],
    ]);
    expect(datedAmounts(lineFor({ ...end, ...commission({ paid: 'quarterly' }) }))).toEqual([
      ['2026-02-14', '7500.00'],
    ]);
  });

  test('of the current job counts the months of a draw from its own start', () => {
    // Three of six months were served before the comparison starts.
    const guarantee = { kind: 'draw', monthly: '6000', months: 6 };
    const job = { kind: 'current-job', start: '2025-10-01', ...commission({ guarantee }) };
    const settings = { comparisonStart: '2026-01-01' };
    expect(lineFor(job, settings).entries.slice(0, 4).map(partsOf)).toEqual([
      { guaranteed: '6000.00' },
      { guaranteed: '6000.00' },
      { guaranteed: '6000.00' },
      { discretionary: '5000.00' },
    ]);
  });
});

const hours = (pay: Fields, terms: Fields = {}): Fields => ({
  variablePay: [
    { kind: 'hours', id: 'c', work: 'overtime', hoursPerWeek: '5', weeksPerYear: '48', pay, ...terms },
  ],
});

describe('hours beside the base', () => {
  const times = { kind: 'multiple-of-base', multiple: '1.5' };

  test('per hour: rate × hours × weeks, a twelfth a month, discretionary', () => {
    // 50 × 5 × 48 = 12,000; ÷ 12 = 1,000.
    expect(parts(hours({ kind: 'per-hour', rate: '50' }), 1)).toEqual([{ discretionary: '1000.00' }]);
  });

  test('as a multiple of an hourly base', () => {
    // 40 × 1.5 × 5 × 48 = 14,400; ÷ 12 = 1,200.
    const base = { kind: 'hourly', rate: '40', hoursPerWeek: '40', weeksPerYear: '52' };
    expect(lineFor({ base, ...hours(times) }).entries.map(amountOf)[0]).toBe('1200.00');
    // A part-time share changes the hours, not what one is worth.
    expect(
      lineFor({ base: { ...base, partTimeShare: '0.5' }, ...hours(times) }).entries.map(amountOf)[0],
    ).toBe('1200.00');
  });

  test('as a multiple of an annual base ÷ (52 × hours a week)', () => {
    // 104,000 ÷ (52 × 40) = 50; × 1.5 = 75; × 5 × 48 = 18,000; ÷ 12 = 1,500.
    const offer = { base: { kind: 'annual', rate: '104000' }, hoursPerWeek: '40', ...hours(times) };
    expect(lineFor(offer).entries.map(amountOf)[0]).toBe('1500.00');
  });

  test('an hour of a part-time base is its part of the pay ÷ the hours that are worked', () => {
    // Half of 104,000 for 20 hours a week: 52,000 ÷ (52 × 20) = 50 an hour, as full-time.
    const base = { kind: 'annual', rate: '104000', partTimeShare: '0.5' };
    expect(lineFor({ base, hoursPerWeek: '20', ...hours(times) }).entries.map(amountOf)[0]).toBe('1500.00');
  });

  test('at the rate on the last day of each month', () => {
    // From 15 February 208,000: 100 × 1.5 × 240 ÷ 12 = 3,000 for all of February.
    const raises = [{ date: '2026-02-15', change: { kind: 'to', rate: '208000' }, certainty: 'contracted' }];
    const offer = { base: { kind: 'annual', rate: '104000', raises }, hoursPerWeek: '40', ...hours(times) };
    expect(lineFor(offer).entries.slice(0, 3).map(amountOf)).toEqual(['1500.00', '3000.00', '3000.00']);
  });

  test('as a multiple is paid in the currency of the base', () => {
    const base = { kind: 'annual', rate: '104000', currency: 'EUR' };
    const exchangeRates = [{ currency: 'EUR', date: '2026-01-01', rate: '2' }];
    const ledger = ledgerFor({ base, hoursPerWeek: '40', ...hours(times) }, { exchangeRates });
    const [first] = streamOf(ledger, 'variable:c').entries;
    // 1,500 euros, 3,000 dollars.
    expect(first && [first.stream.currency, amountOf(first), first.reported]).toEqual([
      'EUR',
      '1500.00',
      300_000n,
    ]);
  });
});
