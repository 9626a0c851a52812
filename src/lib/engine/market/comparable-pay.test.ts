import { describe, expect, test } from 'vitest';
import { ledgerFor, type Fields } from '../../../../tests/engine/offers.ts';
import { evaluate } from '../ledger/evaluate.ts';
import type { Currency } from '../money/currency.ts';
import { decimalOf, inMinorUnits, post } from '../money/money.ts';
import { compare } from '../money/ratio.ts';
import { comparablePay, inCurrencyOf } from './comparable-pay.ts';

const WAGES = { measures: 'base-wages', includesCommission: true } as const;
const BASE_ONLY = { measures: 'base-wages', includesCommission: false } as const;
const TOTAL = { measures: 'total-compensation', includesCommission: false } as const;

const salary = (rate: string, terms: Fields = {}): Fields => ({ base: { kind: 'annual', rate, ...terms } });
const hourly = (rate: string, hoursPerWeek: string, terms: Fields = {}): Fields => ({
  base: { kind: 'hourly', rate, hoursPerWeek, weeksPerYear: '52', ...terms },
});
const commission = (annual: string, terms: Fields = {}): Fields => ({
  variablePay: [
    { kind: 'commission', id: 'c', target: { kind: 'amount', annual }, paid: 'monthly', ...terms },
  ],
});

function payOf(offer: Fields, of: Parameters<typeof comparablePay>[1], settings: Fields = {}) {
  const found = comparablePay(ledgerFor(offer, settings), of);
  if (!found.isKnown) return { why: found.why };
  const { pay, currency, term, definition, notes } = found;
  expect(compare(inMinorUnits(evaluate(term), currency), pay)).toBe(0);
  return { pay: decimalOf({ minor: post(pay), currency }), definition, notes: notes.map(({ kind }) => kind) };
}

describe('the pay for a band of base wages', () => {
  test('is base, and nothing else of the offer', () => {
    const offer = {
      ...salary('150000'),
      bonuses: [
        { id: 'b', target: { kind: 'of-base', percentage: '0.2' }, cycle: { kind: 'employment-year' } },
      ],
      signOn: [{ id: 's', amount: '50000', payment: { kind: 'after-months', months: 0 } }],
      hoursPerWeek: '40',
      variablePay: ['overtime', 'shift', 'on-call'].map((work, i) => ({
        kind: 'hours',
        id: `h${i}`,
        work,
        hoursPerWeek: '5',
        weeksPerYear: '50',
        pay: { kind: 'per-hour', rate: '100' },
      })),
    };
    expect(payOf(offer, WAGES)).toEqual({ pay: '150000.00', definition: 'base', notes: ['left-out'] });
    const found = comparablePay(ledgerFor(offer), WAGES);
    expect(found.isKnown && found.notes).toEqual([
      { kind: 'left-out', what: ['overtime', 'shift', 'on-call', 'bonus'] },
    ]);
  });

  test('has commission at target where the band includes it, whatever the attainment', () => {
    const offer = { ...salary('100000'), ...commission('60000', { attainment: '1.5' }) };
    expect(payOf(offer, WAGES)).toEqual({
      pay: '160000.00',
      definition: 'base-and-commission',
      notes: ['commission-at-target'],
    });
    expect(payOf(offer, BASE_ONLY)).toEqual({ pay: '100000.00', definition: 'base', notes: ['left-out'] });
  });

  test('takes on-target earnings as base plus what is left', () => {
    const target = { kind: 'on-target-earnings', annual: '250000' };
    expect(payOf({ ...salary('140000'), ...commission('0', { target }) }, WAGES).pay).toBe('250000.00');
  });

  test('brings an hourly rate to 2,080 hours, whatever hours are worked', () => {
    // 60 × 2,080 = 124,800; 20 hours a week is half of that in fact.
    expect(payOf(hourly('60', '20'), WAGES)).toEqual({
      pay: '124800.00',
      definition: 'base',
      notes: ['hourly-to-full-year'],
    });
    expect(payOf(hourly('60', '45', { partTimeShare: '0.5' }), WAGES).pay).toBe('124800.00');
  });

  test('brings part-time pay to full time, commission by the same factor', () => {
    // The rate is full time's; a commission of 20,000 for 0.8 is 20,000 ÷ 0.8 = 25,000.
    const offer = { ...salary('150000', { partTimeShare: '0.8' }), ...commission('20000') };
    expect(payOf(offer, WAGES)).toEqual({
      pay: '175000.00',
      definition: 'base-and-commission',
      notes: ['part-time-to-full-time', 'commission-at-target'],
    });
    // Half of 2,080 hours: 10,000 is 20,000 at full time; 50 × 2,080 + 20,000 = 124,000.
    expect(payOf({ ...hourly('50', '20'), ...commission('10000') }, WAGES).pay).toBe('124000.00');
  });

  test('says that it stands as it is where the share is not stated', () => {
    expect(payOf({ ...salary('60000'), employmentType: 'part-time' }, WAGES)).toMatchObject({
      pay: '60000.00',
      notes: ['part-time-as-it-is'],
    });
    expect(payOf({ ...salary('60000'), employmentType: 'contract' }, WAGES).notes).toEqual(['contract-work']);
  });

  test('is the rate on the first day, before later raises', () => {
    const raises = [{ date: '2026-07-01', change: { kind: 'to', rate: '200000' }, certainty: 'contracted' }];
    expect(payOf(salary('150000', { raises }), WAGES).pay).toBe('150000.00');
    const job = { kind: 'current-job', start: '2020-01-01', ...salary('150000', { raises }) };
    expect(payOf(job, WAGES, { comparisonStart: '2027-01-01' }).pay).toBe('200000.00');
  });

  test('is missing, not zero, without a base or without hours', () => {
    expect(payOf({}, WAGES)).toEqual({ why: 'base-not-stated' });
    expect(payOf({ ...salary('1', { partTimeShare: '0' }), ...commission('5') }, WAGES)).toEqual({
      why: 'no-hours',
    });
    expect(payOf(salary('1', { partTimeShare: '0' }), WAGES).pay).toBe('1.00');
  });
});

describe('the pay for a band of total compensation', () => {
  test('is Standard TC, never base', () => {
    // 100,000 + 20% = 120,000, + 40,000 ÷ 4 = 130,000.
    const offer = {
      ...salary('100000'),
      bonuses: [
        { id: 'b', target: { kind: 'of-base', percentage: '0.2' }, cycle: { kind: 'employment-year' } },
      ],
      signOn: [{ id: 's', amount: '40000', payment: { kind: 'after-months', months: 0 } }],
    };
    expect(payOf(offer, TOTAL)).toEqual({ pay: '130000.00', definition: 'standard', notes: [] });
    expect(payOf({ ...offer, ...salary('100000', { partTimeShare: '0.5' }) }, TOTAL)).toMatchObject({
      notes: ['part-time-as-it-is'],
    });
  });
});

describe('a pay in the currency of a band', () => {
  const settings = {
    exchangeRates: [
      { currency: 'EUR', date: '2025-01-01', rate: '1.1' },
      { currency: 'EUR', date: '2026-06-01', rate: '1.3' },
      { currency: 'JPY', date: '2026-01-01', rate: '0.0065' },
    ],
  };
  const euros = { currency: 'EUR', ...salary('100000') };

  function converted(to: string) {
    const ledger = ledgerFor(euros, settings);
    const pay = comparablePay(ledger, WAGES);
    if (!pay.isKnown) throw new Error('The base is stated');
    const found = inCurrencyOf(ledger, pay, to as Currency);
    return found.isKnown ? decimalOf({ minor: post(found.pay), currency: to as Currency }) : found.missing;
  }

  test('goes through the entered rates of the first day', () => {
    // 100,000 × 1.1 = 110,000; ÷ 0.0065 = 16,923,076.92… yen, which have no minor unit.
    expect(['EUR', 'USD', 'JPY'].map(converted)).toEqual(['100000.00', '110000.00', '16923077']);
  });

  test('cannot be compared without a rate, and says which', () => {
    expect(converted('GBP')).toBe('GBP');
  });
});
