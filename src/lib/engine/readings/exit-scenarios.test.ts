import { describe, expect, test } from 'vitest';
import { numberText } from '#lib/format/decimals.ts';
import { ledgerFor, type Fields } from '../../../../tests/engine/offers.ts';
import { byExit, each, exitOf, grantOf, priced, unlisted } from '../../../../tests/engine/equity.ts';
import { exitScenarios, type ExitReading } from './exit-scenarios.ts';

const yearly = [each('1', 4, 12)];
const options = { award: { kind: 'stock-options', type: 'NSO', strike: '4' } };
function readingOf(offer: Fields): ExitReading {
  const reading = exitScenarios(ledgerFor(offer));
  if (typeof reading === 'string') throw new Error(reading);
  return reading;
}

// 1,000 options of 100,000 shares: 1%. Common gets (value − 1,000,000) ÷ 100,000 × 0.75.
const stock = byExit(
  [exitOf('0', '0.5'), exitOf('2000000', '0.3'), exitOf('9000000', '0.2', { date: '2027-12-31' })],
  {
    fullyDilutedShares: '100000',
    liquidationPreference: '1000000',
    dilution: ['0.25'],
  },
);

describe('exit scenarios', () => {
  test('give the price, the value of the whole grant and of what has vested by then, in each', () => {
    const { scenarios } = readingOf({ ...stock, ...grantOf(yearly, undefined, options) });
    expect(scenarios.map(({ price, whole, vested }) => [numberText(price), whole, vested])).toEqual([
      ['0', 0n, 0n],
      // 10 × 0.75 = 7.50; 1,000 × 3.50 = 3,500; on 2029-06-30 three quarters have vested: 2,625.
      ['7.5', 350_000n, 262_500n],
      // 80 × 0.75 = 60; 1,000 × 56 = 56,000; on 2027-12-31 one quarter: 14,000.
      ['60', 5_600_000n, 1_400_000n],
    ]);
  });

  test('give the mean of what they pay', () => {
    // 0.3 × 3,500 + 0.2 × 56,000 = 12,250; vested 0.3 × 2,625 + 0.2 × 14,000 = 3,587.50; price 2.25 + 12 = 14.25.
    const { expected } = readingOf({ ...stock, ...grantOf(yearly, undefined, options) });
    expect([numberText(expected.price), expected.whole, expected.vested]).toEqual([
      '14.25',
      1_225_000n,
      358_750n,
    ]);
  });

  test('give the ownership today and after the rounds', () => {
    const { ownership } = readingOf({ ...stock, ...grantOf(yearly) });
    expect([numberText(ownership.today), numberText(ownership.atExit)]).toEqual(['0.01', '0.0075']);
  });

  test('can be read beside another valuation', () => {
    const { stock: fields } = stock as { stock: Fields };
    const by409A = { stock: { ...fields, valuation: 'fair-market-value', fairMarketValue: '3' } };
    expect(readingOf({ ...by409A, ...grantOf(yearly, undefined, options) }).expected.whole).toBe(1_225_000n);
  });

  test('say why there are none', () => {
    const why = (fields: Fields) =>
      exitScenarios(ledgerFor({ ...fields, ...grantOf(yearly, { kind: 'cash', value: '1' }) }));
    expect([
      why(priced('1')),
      why(unlisted()),
      why(byExit([exitOf('1', '1')], { fullyDilutedShares: undefined })),
      why(byExit([exitOf('1', '0.9')])),
    ]).toEqual(['not-private', 'no-scenarios', 'no-fully-diluted-shares', 'probabilities-not-whole']);
  });
});
