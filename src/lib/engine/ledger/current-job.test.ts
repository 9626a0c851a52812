import { describe, expect, test } from 'vitest';
import {
  byYear,
  datedAmounts,
  documentOf,
  ledgerFor,
  ledgerOfFirst,
  overall,
  streamOf,
  type Fields,
} from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced } from '../../../../tests/engine/equity.ts';
import { readings } from '../readings/readings.ts';
import { assumptionsOf } from './assumptions.ts';
import { contextOf } from './context.ts';

const job = (fields: Fields): Fields => ({ kind: 'current-job', start: '2024-03-01', ...fields });
const yearsBeside = (fields: Fields, others: readonly Fields[] = [{}]) =>
  readings(ledgerOfFirst(documentOf([job(fields), ...others])), { by: 'employment-year' });

describe('the comparison start', () => {
  const startOf = (offers: readonly Fields[], settings: Fields = {}) =>
    assumptionsOf(documentOf(offers, settings)).comparisonStart;

  test('is the earliest start of a new offer, unless it is set', () => {
    expect(startOf([{ start: '2026-05-01' }, { start: '2026-03-01' }, job({})])).toBe('2026-03-01');
    expect(startOf([{ start: '2026-05-01' }], { comparisonStart: '2026-01-01' })).toBe('2026-01-01');
  });

  test('without a new offer is the current job’s own', () => {
    expect(startOf([job({})])).toBe('2024-03-01');
  });

  test('is the first day of an offer that states none; without any there is no frame', () => {
    const [, second] = documentOf([{ start: '2026-05-01' }, { start: undefined }]).offers;
    const none = documentOf([{ start: undefined }]);
    expect(second && contextOf(second, assumptionsOf(documentOf([{ start: '2026-05-01' }])))?.start).toBe(
      '2026-05-01',
    );
    expect(none.offers[0] && contextOf(none.offers[0], assumptionsOf(none))).toBeUndefined();
    expect(() => ledgerOfFirst(none)).toThrow('no start');
  });
});

describe('the current job under the comparison start', () => {
  test('is paid from there on; raises keep their own anniversaries', () => {
    // January and February 2026 at 100,000, from 1 March 103,000: (2 × 100,000 + 10 × 103,000) ÷ 12 = 102,500.
    // 2027: 2 × 103,000 + 10 × 106,090 = 1,266,900 ÷ 12 = 105,575.
    const of = yearsBeside({ base: { kind: 'annual', rate: '100000', yearlyRaise: '0.03' } });
    expect(byYear(of, 'base-salary').slice(0, 2)).toEqual(['102500.00', '105575.00']);
    expect(of.columns[0]?.from).toBe('2026-01-01');
  });

  test('pays its bonus on its own anniversaries', () => {
    const offer = {
      base: { kind: 'annual', rate: '100000' },
      bonuses: [
        { id: 'b', target: { kind: 'of-base', percentage: '0.1' }, cycle: { kind: 'employment-year' } },
      ],
    };
    const of = yearsBeside(offer);
    expect(datedAmounts(streamOf(of.ledger, 'bonus:b'))).toEqual([
      ['2026-02-28', '10000.00'],
      ['2027-02-28', '10000.00'],
      ['2028-02-29', '10000.00'],
      ['2029-02-28', '10000.00'],
    ]);
    expect(byYear(of, 'bonus')).toEqual(['10000.00', '10000.00', '10000.00', '10000.00']);
  });

  test('has vested before it is history, outside every total', () => {
    // 400 shares at 100 from 1 March 2024, a fourth a year: 1 March 2025 is history.
    const of = yearsBeside({
      ...priced('100'),
      ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '400' }),
    });
    const { entries } = streamOf(of.ledger, 'grant:g');
    expect(entries.map((entry) => [entry.date, of.indexOf(entry)])).toEqual([
      ['2025-03-01', -1],
      ['2026-03-01', 0],
      ['2027-03-01', 1],
      ['2028-03-01', 2],
    ]);
    expect(byYear(of, 'initial-grants')).toEqual(['10000.00', '10000.00', '10000.00', '0.00']);
  });

  // Yearly vests on 1 January: that of the first day closes the year before, so four years hold at most four.
  test('a vest on the very first day closes the year before the comparison: it is history', () => {
    const of = yearsBeside({
      start: '2025-01-01',
      ...priced('100'),
      ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '400' }),
    });
    expect(byYear(of, 'initial-grants')).toEqual(['10000.00', '10000.00', '10000.00', '0.00']);
  });

  test('its sign-on is history, a retention payment to come is not', () => {
    const of = yearsBeside({
      signOn: [
        { id: 'first', amount: '9000', payment: { kind: 'after-months', months: 0 } },
        { id: 'retention', amount: '7000', payment: { kind: 'after-months', months: 30 } },
      ],
    });
    // 30 months after 1 March 2024: 1 September 2026.
    expect([datedAmounts(streamOf(of.ledger, 'sign-on:retention'))[0]?.[0], overall(of, 'sign-on')]).toEqual([
      '2026-09-01',
      '7000.00',
    ]);
  });

  test('that starts after the comparison pays nothing before its own first day', () => {
    const late = { kind: 'current-job', start: '2026-07-01', base: { kind: 'annual', rate: '120000' } };
    const [first] = streamOf(ledgerFor(late, { comparisonStart: '2026-01-01' }), 'base').entries;
    expect(first?.date).toBe('2026-07-31');
  });
});

test('a new offer counts from its own start, whatever the comparison start', () => {
  const document = documentOf([
    { start: '2026-09-01', base: { kind: 'annual', rate: '120000' } },
    { start: '2026-01-01' },
  ]);
  const of = readings(ledgerOfFirst(document), { by: 'employment-year' });
  expect([of.columns[0]?.from, byYear(of, 'base-salary')[0]]).toEqual(['2026-09-01', '120000.00']);
});
