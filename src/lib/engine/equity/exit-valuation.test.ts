import { describe, expect, test } from 'vitest';
import {
  amountOf,
  ledgerFor,
  streamOf,
  workedAmount,
  yearsFor,
  namedFor,
  type Fields,
} from '../../../../tests/engine/offers.ts';
import { byExit, each, exitOf, grantOf } from '../../../../tests/engine/equity.ts';

const yearly = [each('1', 4, 12)];
const face = { illiquidEquity: 'face' };
const amounts = (stock: Fields, award: Fields) => {
  const ledger = ledgerFor({ ...stock, ...grantOf(yearly, undefined, { award }) }, face);
  const { entries } = streamOf(ledger, 'grant:g');
  for (const entry of entries) expect(workedAmount(ledger, entry)).toBe(`${entry.amount}/100`);
  return entries.map(amountOf);
};
const shares = { kind: 'restricted-stock-units' };
const options = (strike: string): Fields => ({ kind: 'stock-options', type: 'NSO', strike });

describe('a private company valued by its exits', () => {
  // 10,000,000 fully diluted shares, 10,000,000 ahead of common, two rounds of 20% each: 0.8 × 0.8 = 0.64.
  const terms = {
    fullyDilutedShares: '10000000',
    liquidationPreference: '10000000',
    dilution: ['0.2', '1/5'],
  };

  test('gives common what is left after the preference, by its diluted share', () => {
    // (110,000,000 − 10,000,000) ÷ 10,000,000 × 0.64 = 6.40; 250 × 6.40 = 1,600.
    expect(amounts(byExit([exitOf('110000000', '1')], terms), shares)[0]).toBe('1600.00');
  });

  test('gives common nothing where the preference takes all', () => {
    expect(amounts(byExit([exitOf('9000000', '1')], terms), shares)[0]).toBe('0.00');
  });

  test('weighs scenarios by their probability', () => {
    // Half 6.40, half nothing: 3.20; 250 × 3.20 = 800.
    const two = byExit([exitOf('110000000', '0.5'), exitOf('0', '1/2')], terms);
    expect(amounts(two, shares)[0]).toBe('800.00');
  });

  test('values an option by the mean of what it pays, not by the mean price', () => {
    // 6.40 − 4 = 2.40 with one half, else nothing: 1.20; 250 × 1.20 = 300. At the mean price of 3.20 it would be 0.
    const two = byExit([exitOf('110000000', '0.5'), exitOf('0', '0.5')], terms);
    expect(amounts(two, options('4'))[0]).toBe('300.00');
  });

  test('values units with a threshold, and appreciation rights, in the same way', () => {
    // (6.40 − 5) ÷ 2 = 0.70; 250 × 0.70 = 175.
    const two = byExit([exitOf('110000000', '0.5'), exitOf('0', '0.5')], terms);
    const units = { kind: 'profits-interests', units: 'partnership', threshold: '5' };
    const rights = { kind: 'cash-settled', pays: { kind: 'appreciation', basePrice: '5' } };
    expect([amounts(two, units)[0], amounts(two, rights)[0]]).toEqual(['175.00', '175.00']);
  });

  test('stays illiquid, less its discount, and out of the totals unless they count it', () => {
    // 250 × 6.40 = 1,600; less 30% is 1,120.
    const stock = byExit([exitOf('110000000', '1')], { ...terms, liquidityDiscount: '0.3' });
    const of = yearsFor({ ...stock, ...grantOf(yearly) });
    expect(of.columns[0]?.sums.illiquid).toEqual({ face: 160_000n, discounted: 112_000n });
    expect(of.columns[0]?.sums.byComponent['initial-grants']).toBe(0n);
  });

  test('leaves units paid in cash illiquid too, since the exit is yet to come', () => {
    const award = { kind: 'cash-settled', pays: { kind: 'full-price' } };
    const offer = { ...byExit([exitOf('110000000', '1')], terms), ...grantOf(yearly, undefined, { award }) };
    const [first] = streamOf(ledgerFor(offer), 'grant:g').entries;
    expect(first && [amountOf(first), first.vest?.illiquid?.face]).toEqual(['0.00', 160_000n]);
  });

  test('counts at its mean in Standard TC', () => {
    // 1,000 options × 1.20 ÷ 4 years = 300.
    const two = byExit([exitOf('110000000', '0.5'), exitOf('0', '0.5')], terms);
    const offer = { ...two, ...grantOf(yearly, undefined, { award: options('4') }) };
    expect(namedFor(yearsFor(offer), 'standard')).toBe('300.00');
  });
});
