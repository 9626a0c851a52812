import { describe, expect, test } from 'vitest';
import {
  amountOf,
  datedAmounts,
  ledgerFor,
  partsOf,
  streamOf,
  type Fields,
} from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced, valueOf } from '../../../../tests/engine/equity.ts';

const lineFor = (offer: Fields, settings: Fields = {}) => streamOf(ledgerFor(offer, settings), 'grant:g');
const hundred = { kind: 'shares', shares: '100' };

describe('growth by the month', () => {
  test('is price × (1 + g)^(m/12), split into today’s price and the market', () => {
    // 100 × 1.1^(6/12) = 104.88088…: 100 shares are 10,488.09, of which 488.09 growth.
    const offer = { ...priced('100', { growth: '0.1' }), ...grantOf([each('1', 1, 6)], hundred) };
    const [entry] = lineFor(offer).entries;
    expect(entry && [entry.date, amountOf(entry), partsOf(entry)]).toEqual([
      '2026-07-01',
      '10488.09',
      { conditional: '10000.00', market: '488.09' },
    ]);
  });

  test('counts whole months from the as-of date, and none before it', () => {
    const on = (asOf: string) => {
      const offer = { ...priced('100', { growth: '0.1', asOf }), ...grantOf([each('1', 1, 6)], hundred) };
      return lineFor(offer).entries.map(amountOf)[0];
    };
    // To 1 July 2026: 12 months from 1 July 2025 → 110; 11 whole from 2 July → 100 × 1.1^(11/12) = 109.129783…
    expect(on('2025-07-01')).toBe('11000.00');
    expect(on('2025-07-02')).toBe('10912.98');
    expect(on('2026-06-02')).toBe('10000.00');
    expect(on('2026-12-01')).toBe('10000.00');
  });

  test('below zero takes from the market part', () => {
    // 100 × 0.5^(6/12) = 70.7106…: 7,071.07 = 10,000.00 − 2,928.93.
    const offer = { ...priced('100', { growth: '-0.5' }), ...grantOf([each('1', 1, 6)], hundred) };
    expect(lineFor(offer).entries.map(partsOf)).toEqual([{ conditional: '10000.00', market: '-2928.93' }]);
  });
});

describe('growth by yearly steps', () => {
  const twice = (size: Fields) => ({
    ...priced('100', { growth: '0.1' }),
    ...grantOf([each('1', 4, 6)], size),
  });
  const amounts = (growthSteps: string, size: Fields = { kind: 'shares', shares: '400' }) =>
    datedAmounts(lineFor(twice(size), { growthSteps })).map(([, amount]) => amount);

  test('at the start of a year: year 1 at today’s price, its last day too', () => {
    // 100 shares each at 100, 100, then 110 twice.
    expect(amounts('year-start')).toEqual(['10000.00', '10000.00', '11000.00', '11000.00']);
  });

  test('at its end: all of year 1 at 110, year 2 at 121', () => {
    expect(amounts('year-end')).toEqual(['11000.00', '11000.00', '12100.00', '12100.00']);
  });

  test('a value granted on the first day converts at today’s price either way', () => {
    // 40,000 ÷ 100 = 400 shares; at 110 it would have been 363.
    const value = valueOf('40000', 'down');
    expect(amounts('year-start', value)).toEqual(['10000.00', '10000.00', '11000.00', '11000.00']);
    expect(amounts('year-end', value)).toEqual(['11000.00', '11000.00', '12100.00', '12100.00']);
  });

  test('a value granted on an anniversary converts at the price with which the new year begins', () => {
    // 11,000 ÷ 110 = 100 shares, all a year later, at the end of year 2: 110 by its start, 121 by its end.
    const later = { grantDate: '2027-01-01', vestingStart: '2027-01-01' };
    const offer = {
      ...priced('100', { growth: '0.1' }),
      ...grantOf([each('1', 1, 12)], valueOf('11000', 'down'), later),
    };
    const amount = (growthSteps: string) => lineFor(offer, { growthSteps }).entries.map(amountOf);
    expect(amount('year-start')).toEqual(['11000.00']);
    expect(amount('year-end')).toEqual(['12100.00']);
  });
});

test('dated prices hold until the next; before the first it is today’s price', () => {
  const datedPrices = [
    { date: '2027-01-01', price: '120' },
    { date: '2026-06-01', price: '80' },
  ];
  const offer = {
    ...priced('100', { growth: '0.9', datedPrices }),
    ...grantOf([each('1', 4, 3)], { kind: 'shares', shares: '400' }),
  };
  // 1 April at 100, 1 July and 1 October at 80, 1 January at 120; growth is not applied beside them.
  expect(lineFor(offer).entries.map(partsOf)).toEqual([
    { conditional: '10000.00' },
    { conditional: '10000.00', market: '-2000.00' },
    { conditional: '10000.00', market: '-2000.00' },
    { conditional: '10000.00', market: '2000.00' },
  ]);
});
