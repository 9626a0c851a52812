import { describe, expect, test } from 'vitest';
import { scenario } from '#lib/document/schema/scenarios.ts';
import type { OfferDocument, Scenario } from '#lib/document/types.ts';
import { each, grantOf, priced, unlisted } from '../../../../tests/engine/equity.ts';
import { byYear, documentOf, ledgerOfFirst, overall, type Fields } from '../../../../tests/engine/offers.ts';
import { base, bonus } from '../../../../tests/docs/figures.ts';
import { readings, type Readings } from '../readings/readings.ts';
import { scenarioMaker, underScenario } from './under-scenario.ts';

const scenarioOf = (...changes: readonly Fields[]): Scenario =>
  scenario.parse({
    id: 's',
    name: 'What if',
    changes: changes.map((change, i) => ({ id: `c${i + 1}`, ...change })),
  });

const under = (document: OfferDocument, ...changes: readonly Fields[]): Readings =>
  readings(ledgerOfFirst(underScenario(document, scenarioOf(...changes))), { by: 'employment-year' });

const YEARLY = [each('1', 4, 12)];
const LISTED = documentOf([{ ...base('100000'), ...bonus('0.1'), ...priced('100'), ...grantOf(YEARLY) }]);

describe('what each change does', () => {
  test('price growth takes the place of the assumed one', () => {
    // 250 × 100 × 1.1, × 1.21, × 1.331, × 1.4641
    expect(byYear(under(LISTED, { kind: 'price-growth', growth: '0.1' }), 'initial-grants')).toEqual([
      '27500.00',
      '30250.00',
      '33275.00',
      '36602.50',
    ]);
  });
  test('a lower share price: shares stated as such, and a value that has been converted', () => {
    // 1,000 shares × 80
    expect(overall(under(LISTED, { kind: 'share-price', factor: '0.8' }), 'initial-grants')).toBe('80000.00');
    // 50,000 at 100.00 are 500 shares whatever becomes of the price: 500 × 80
    const value = { kind: 'value', value: '50000', conversion: { rounding: 'down' } };
    const given = documentOf([{ ...priced('100'), ...grantOf(YEARLY, value) }]);
    expect(overall(under(given, { kind: 'share-price', factor: '0.8' }), 'initial-grants')).toBe('40000.00');
  });
  test('bonuses are multiplied', () => {
    expect(byYear(under(LISTED, { kind: 'bonus', factor: '0.5' }), 'bonus')).toEqual(
      Array.from({ length: 4 }, () => '5000.00'),
    );
  });
  test('raises come with every anniversary', () => {
    // 100,000, 104,000, 108,160, 112,486.40
    expect(byYear(under(LISTED, { kind: 'raises', yearlyRaise: '0.04' }), 'base-salary')).toEqual([
      '100000.00',
      '104000.00',
      '108160.00',
      '112486.40',
    ]);
  });
  test('refresh grants: all, those in writing, none', () => {
    const plan = (id: string, evidence: string, value: string): Fields => ({
      id,
      award: { kind: 'restricted-stock-units' },
      size: { kind: 'cash', value },
      firstGrantDate: '2026-01-01',
      everyMonths: 120,
      evidence,
      vesting: { kind: 'statements', statements: YEARLY },
    });
    const document = documentOf([
      {
        refreshGrants: [
          plan('w', 'written', '4000'),
          plan('s', 'said-by-recruiter', '8000'),
          { ...plan('h', 'hearsay', '16000'), countInTotal: false },
        ],
      },
    ]);
    const counted = (what: string) =>
      overall(under(document, { kind: 'refresh-grants', counted: what }), 'refresh-grants');
    // 4,000 + 8,000 + 16,000; 4,000; nothing
    expect(['all', 'written', 'none'].map(counted)).toEqual(['28000.00', '4000.00', '0.00']);
  });
  test('private shares can be sold from a date on, or never', () => {
    // 1,000 at 10, a fourth a year; sold from the start of year 3: 500 come then, 250 each later.
    const document = documentOf([{ ...unlisted(), ...grantOf(YEARLY) }]);
    const sold = under(document, { kind: 'liquidity', when: { kind: 'on-date', date: '2028-06-30' } });
    expect(byYear(sold, 'initial-grants')).toEqual(['0.00', '0.00', '7500.00', '2500.00']);
    expect(overall(under(document, { kind: 'liquidity', when: { kind: 'never' } }), 'initial-grants')).toBe(
      '0.00',
    );
  });
  test('rates of exchange are multiplied, of one currency or of all', () => {
    const document = documentOf([{ ...base('100000', { currency: 'EUR' }), currency: 'EUR' }], {
      horizonYears: 1,
      exchangeRates: [{ currency: 'EUR', date: '2026-01-01', rate: '1.10' }],
    });
    // 100,000 × 1.10 × 0.9
    expect(overall(under(document, { kind: 'exchange-rate', factor: '0.9' }), 'base-salary')).toBe(
      '99000.00',
    );
    const ofPounds = scenarioOf({ kind: 'exchange-rate', currency: 'GBP', factor: '0.9' });
    expect(underScenario(document, ofPounds)).toBe(document);
  });
  test('staying n months ends the employment, unless it ends before', () => {
    const [offer] = underScenario(LISTED, scenarioOf({ kind: 'stay', months: 14 })).offers;
    expect(offer?.contractEnd).toBe('2027-03-01');
    const ends = documentOf([{ ...base('1'), contractEnd: '2026-06-30' }]);
    expect(underScenario(ends, scenarioOf({ kind: 'stay', months: 14 }))).toBe(ends);
  });
});

test('a change of one offer leaves the others the same objects, and is remembered', () => {
  const document = documentOf([
    { ...priced('100'), ...grantOf(YEARLY) },
    { ...priced('100'), ...grantOf(YEARLY) },
  ]);
  const chosen = scenarioOf({ kind: 'price-growth', offer: 'o2', growth: '0.1' });
  const make = scenarioMaker();
  const [first, second] = make(document, chosen).offers;
  expect(first).toBe(document.offers[0]);
  expect(second).not.toBe(document.offers[1]);
  expect(make(document, chosen).offers[1]).toBe(second);
});

test('a scenario that sets what is so already gives the document itself', () => {
  const same = scenarioOf(
    { kind: 'price-growth', growth: '0' },
    { kind: 'share-price', factor: '1.0' },
    { kind: 'bonus', factor: '1' },
    { kind: 'raises', yearlyRaise: '0.00' },
    { kind: 'refresh-grants', counted: 'all' },
    { kind: 'liquidity', when: { kind: 'never' } },
    { kind: 'exchange-rate', factor: '1' },
  );
  expect(underScenario(LISTED, same)).toBe(LISTED);
  expect(underScenario(LISTED, undefined)).toBe(LISTED);
});
