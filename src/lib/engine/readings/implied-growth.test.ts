import { describe, expect, test } from 'vitest';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { numberText } from '#lib/format/decimals.ts';
import { ledgerFor, streamOf, type Fields } from '../../../../tests/engine/offers.ts';
import { byExit, each, exitOf, grantOf, priced, unlisted } from '../../../../tests/engine/equity.ts';
import { impliedGrowth } from './implied-growth.ts';

const growthOf = (offer: Fields, value: string): string | undefined => {
  const ledger = ledgerFor(offer);
  const found = impliedGrowth(ledger, streamOf(ledger, 'grant:g'), parseDecimal(value as DecimalString));
  return found && numberText(found);
};
const oneYear = [each('1', 1, 12)];

describe('the growth that a quoted value implies', () => {
  test('of shares', () => {
    // 1,000 × 50 × 1.2 = 60,000.
    expect(growthOf({ ...priced('50'), ...grantOf(oneYear) }, '60000')).toBe('0.2');
  });

  test('of options is that of the price, of which they pay what is above the strike', () => {
    // 1,000 × (50 × 1.2 − 40) = 20,000: twice as much as at today's price.
    const award = { award: { kind: 'stock-options', type: 'NSO', strike: '40' } };
    expect(growthOf({ ...priced('50'), ...grantOf(oneYear, undefined, award) }, '20000')).toBe('0.2');
  });

  test('of performance shares is of those paid out', () => {
    // 1,500 × 50 × 1.1 = 82,500.
    const award = { award: { kind: 'performance-shares', payoutFactor: '1.5' } };
    expect(growthOf({ ...priced('50'), ...grantOf(oneYear, undefined, award) }, '82500')).toBe('0.1');
  });

  test('is that of the chosen price of a private company', () => {
    // 1,000 × 25 × 1.4 = 35,000.
    const preferred = unlisted({ valuation: 'preferred-price' });
    expect(growthOf({ ...preferred, ...grantOf(oneYear) }, '35000')).toBe('0.4');
  });

  test('is not to be had out of range, of cash, or of exits', () => {
    expect(growthOf({ ...priced('50'), ...grantOf(oneYear) }, '500000')).toBeUndefined();
    expect(growthOf(grantOf(oneYear, { kind: 'cash', value: '1000' }), '2000')).toBeUndefined();
    const exits = byExit([exitOf('10000000', '1')]);
    expect(growthOf({ ...exits, ...grantOf(oneYear) }, '20000')).toBeUndefined();
  });
});
