import { describe, expect, test } from 'vitest';
import {
  amountOf,
  datedAmounts,
  ledgerFor,
  namedFor,
  partsOf,
  streamOf,
  workedAmount,
  yearsFor,
  type Fields,
} from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced, unlisted, valueOf } from '../../../../tests/engine/equity.ts';
import { numberText } from '#lib/format/decimals.ts';

const yearly = [each('1', 4, 12)];
const ledgerOfGrant = (award: Fields, size?: Fields, stock = priced('50')) =>
  ledgerFor({ ...stock, ...grantOf(yearly, size, { award }) });
const amountsOf = (...terms: Parameters<typeof ledgerOfGrant>): readonly string[] =>
  streamOf(ledgerOfGrant(...terms), 'grant:g').entries.map(amountOf);
const sharesOf = (...terms: Parameters<typeof ledgerOfGrant>): readonly string[] =>
  streamOf(ledgerOfGrant(...terms), 'grant:g').entries.map(({ vest }) =>
    vest?.shares ? numberText(vest.shares) : '–',
  );

describe('performance shares', () => {
  const award = { kind: 'performance-shares', payoutFactor: '1.5' };

  test('are the granted units times the payout factor', () => {
    // 1,000 × 1.5 = 1,500; 375 a year × 50 = 18,750.
    expect(sharesOf(award)).toEqual(['375', '375', '375', '375']);
    expect(amountsOf(award)).toEqual(['18750.00', '18750.00', '18750.00', '18750.00']);
  });

  test('are rounded down to whole shares once, over the whole grant', () => {
    // 101 × 0.75 = 75.75 → 75; cumulative 18.75, 37.5, 56.25, 75 → 18, 37, 56, 75.
    const units = { kind: 'shares', shares: '101' };
    expect(sharesOf({ ...award, payoutFactor: '0.75' }, units)).toEqual(['18', '19', '19', '19']);
  });

  test('multiply what a value was turned into', () => {
    // 10,010 ÷ 100 = 100.1 → 101 rounded up; × 1.5 = 151.5 → 151; 37.75, 75.5, 113.25, 151.
    const units = valueOf('10010', 'up', '100');
    expect(sharesOf(award, units)).toEqual(['37', '38', '38', '38']);
    const ledger = ledgerOfGrant(award, units);
    // 37 × 50 = 1,850.
    const [first] = streamOf(ledger, 'grant:g').entries;
    expect(first && workedAmount(ledger, first)).toBe('185000/100');
  });

  test('on given dates, the dates state what vests at target', () => {
    // 3 and 2 at target × 1.5: 4.5 → 4, then 7.5 → 7, less 4 is 3.
    const vests = [
      { date: '2027-01-01', shares: '3' },
      { date: '2028-01-01', shares: '2' },
    ];
    const offer = {
      ...priced('50'),
      ...grantOf([], { kind: 'shares', shares: '5' }, { award, vesting: { kind: 'dated', vests } }),
    };
    expect(datedAmounts(streamOf(ledgerFor(offer), 'grant:g'))).toEqual([
      ['2027-01-01', '200.00'],
      ['2028-01-01', '150.00'],
    ]);
  });

  test('come to nothing at a factor of 0', () => {
    expect(amountsOf({ ...award, payoutFactor: '0' })).toEqual([]);
  });

  test('count in Standard TC at their payout', () => {
    // 1,500 × 50 ÷ 4 years = 18,750.
    const offer = { ...priced('50'), ...grantOf(yearly, undefined, { award }) };
    expect(namedFor(yearsFor(offer), 'standard')).toBe('18750.00');
  });
});

describe('profits interests', () => {
  const award = { kind: 'profits-interests', units: 'profits-participation', threshold: '20' };

  test('pay what a unit is worth above the threshold', () => {
    // 250 × (50 − 20) = 7,500.
    expect(amountsOf(award)).toEqual(['7500.00', '7500.00', '7500.00', '7500.00']);
  });

  test('pay nothing at or below it', () => {
    expect(amountsOf({ ...award, units: 'partnership', threshold: '50' })).toEqual(
      Array.from({ length: 4 }, () => '0.00'),
    );
  });

  test('of a company that is not listed are illiquid', () => {
    // 409A of 10 below the threshold of 20: nothing; at the preferred price of 25, 250 × 5 = 1,250.
    const preferred = unlisted({ valuation: 'preferred-price' });
    const [first] = streamOf(ledgerOfGrant(award, undefined, preferred), 'grant:g').entries;
    expect(first?.vest?.illiquid).toEqual({ face: 125_000n, ownFace: 125_000n, discounted: 87_500n });
  });
});

describe('awards settled in cash', () => {
  const phantom = { kind: 'cash-settled', pays: { kind: 'full-price' } };
  const rights = { kind: 'cash-settled', pays: { kind: 'appreciation', basePrice: '35' } };

  test('pay the price of a unit, or what it is above the base price', () => {
    // 250 × 50 = 12,500; 250 × (50 − 35) = 3,750.
    expect(amountsOf(phantom)[0]).toBe('12500.00');
    expect(amountsOf(rights)[0]).toBe('3750.00');
  });

  test('are money on the day also at a company that is not listed', () => {
    // 250 × 10 = 2,500, counted.
    const [first] = streamOf(ledgerOfGrant(phantom, undefined, unlisted()), 'grant:g').entries;
    expect(first && [amountOf(first), partsOf(first), first.vest?.illiquid]).toEqual([
      '2500.00',
      { conditional: '2500.00' },
      undefined,
    ]);
  });

  test('are illiquid while they wait for a liquidity event', () => {
    const offer = { ...unlisted(), ...grantOf(yearly, undefined, { award: phantom, liquidityEvent: {} }) };
    const [first] = streamOf(ledgerFor(offer), 'grant:g').entries;
    expect(first?.vest?.illiquid?.face).toBe(250_000n);
  });

  test('have a rule of their own', () => {
    const stream = streamOf(ledgerOfGrant(rights), 'grant:g');
    expect(stream.working(1).rule).toBe('equity.cash-settled');
  });
});

describe('stock options', () => {
  test('that have expired before they vest are worth nothing, and cost nothing to exercise', () => {
    // 250 × (50 − 30) = 5,000 until the expiry; the day itself still counts.
    const award = { kind: 'stock-options', type: 'NSO', strike: '30', expiry: '2028-01-01' };
    const ledger = ledgerOfGrant(award);
    const { entries, working } = streamOf(ledger, 'grant:g');
    expect(entries.map(amountOf)).toEqual(['5000.00', '5000.00', '0.00', '0.00']);
    expect(entries.map(({ vest }) => vest?.exerciseCost)).toEqual([750_000n, 750_000n, 0n, 0n]);
    expect(working(3).notes).toEqual(['option-expired']);
    expect(entries.map((entry) => workedAmount(ledger, entry))).toEqual([
      '500000/100',
      '500000/100',
      '0/100',
      '0/100',
    ]);
  });

  test('below their strike are worth nothing', () => {
    const award = { kind: 'stock-options', type: 'ISO', strike: '60' };
    expect(amountsOf(award)).toEqual(['0.00', '0.00', '0.00', '0.00']);
  });
});
