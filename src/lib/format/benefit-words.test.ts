import { describe, expect, test } from 'vitest';
import type { Problem } from '#lib/engine/checks/finding.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { ratio } from '#lib/engine/money/ratio.ts';
import { ledgerFor } from '../../../tests/engine/offers.ts';
import { match, offer, plan } from '../../../tests/engine/plans.ts';
import { problemWords } from './problem-words.ts';
import { streamLabel } from './stream-words.ts';

const usd = (minor: bigint) => ({ minor, currency: 'USD' as Currency });

describe('the lines of benefit plans', () => {
  test('are called by what they are and which money they hold', () => {
    const ledger = ledgerFor({
      ...offer({ match: match(), nonElective: '0.03' }),
      stock: { kind: 'public', price: '50', asOf: '2026-01-01' },
      benefits: [
        plan({ match: match(), nonElective: '0.03' }),
        { ...plan({ match: match() }), id: 'q', label: 'Acme 401(k)' },
        { kind: 'hsa', id: 'h', amount: '1000', paid: 'yearly', coverage: 'family' },
        {
          kind: 'espp',
          id: 'e',
          qualification: 'none',
          discount: '0.15',
          lookback: true,
          contribution: '0.1',
          purchaseEveryMonths: 6,
        },
      ],
    });
    const labels = ledger.streams
      .filter(({ path }) => path[0] === 'benefits')
      .map((stream) => streamLabel(stream, ledger));
    expect(labels).toEqual([
      "Retirement plan 1, employer's share",
      'Retirement plan 1, match',
      'Acme 401(k), match',
      'HSA contribution',
      'Share purchase plan',
    ]);
  });
});

const CASES: readonly [Problem, found: string, expected: string][] = [
  [
    { kind: 'contribution-above-limit', amount: usd(3600000n), limit: usd(2450000n), year: 2026 },
    'own contributions of $36,000.00 a year, above the limit of $24,500.00 for 2026',
    'a share that stays below it: contributions stop at the limit, and a match per paycheck with them',
  ],
  [
    { kind: 'hsa-above-limit', amount: usd(450000n), limit: usd(440000n), year: 2026 },
    '$4,500.00 a year, above the limit of $4,400.00 for 2026',
    'an amount within the limit for this coverage',
  ],
  [
    { kind: 'match-without-contribution' },
    'a match, but an own contribution of 0',
    'an own contribution: without one there is no match',
  ],
  [
    { kind: 'tiers-not-increasing', end: ratio(3n, 100n), before: ratio(5n, 100n) },
    'a tier that ends at 3% of pay, not above the 5% at which it begins',
    'tiers that each end at a larger share of pay, counted from 0',
  ],
  [
    { kind: 'vesting-steps-not-whole', reached: ratio(4n, 5n) },
    'vesting steps that end at 80%',
    'a last step that reaches 100%',
  ],
];

test.each(CASES)('$0.kind', (problem, found, expected) => {
  expect(problemWords(problem)).toEqual({ found, expected });
});
