import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparer } from '../comparison/comparison.ts';
import { SUBTOTALS } from '../ledger/components.ts';
import { documentOf, reported, yearsFor, type Fields } from '../../../../tests/engine/offers.ts';
import { arbitraryDocument, LONG, SEED } from '../../../../tests/properties/arbitrary-offer.ts';
import { cutsOf } from '../../../../tests/properties/cuts.ts';
import { ledgersOf } from '../../../../tests/properties/snapshot.ts';
import { crossovers, cumulative } from './cumulative.ts';
import { readings, totalOf, type Readings } from './readings.ts';

const at = (of: Readings, amounts: readonly bigint[], month: number): string =>
  reported(of, amounts[month] ?? -1n);

const OFFER: Fields = {
  base: { kind: 'annual', rate: '100000' },
  signOn: [
    { id: 's1', amount: '20000', payment: { kind: 'after-months', months: 0 } },
    { id: 's2', amount: '10000', payment: { kind: 'after-months', months: 12 } },
  ],
  stock: { kind: 'public', price: '10', asOf: '2026-01-01' },
  grants: [
    {
      id: 'g',
      award: { kind: 'restricted-stock-units' },
      size: { kind: 'shares', shares: '4000' },
      vesting: {
        kind: 'statements',
        statements: [{ portion: '1', occurrences: 4, period: 12, periodType: 'MONTHS' }],
      },
    },
  ],
};

describe('what has been paid by the end of each month', () => {
  const of = yearsFor(OFFER, { horizonYears: 2 });
  const total = cumulative(of, 'employment-year', 'total-compensation');

  test('starts with nothing and has one value a month', () => {
    expect(total).toHaveLength(25);
    expect(total[0]).toBe(0n);
  });
  test('month 1 is the first twelfth and the sign-on', () => {
    // round(100000 ÷ 12) + 20000 = 8333.33 + 20000
    expect(at(of, total, 1)).toBe('28333.33');
  });
  test('month 2 adds what the cumulative rounding posts for it', () => {
    // round(100000 ÷ 12 × 2) + 20000 = 16666.67 + 20000
    expect(at(of, total, 2)).toBe('36666.67');
  });
  test('month 12 holds the vest on the anniversary, month 13 the sign-on on it', () => {
    // 100000 + 20000 + 1000 shares × 10 = 130000; then a twelfth and 10000
    expect(at(of, total, 12)).toBe('130000.00');
    expect(at(of, total, 13)).toBe('148333.33');
  });
  test('the last month is the total over the horizon', () => {
    // 200000 + 30000 + 20000
    expect(at(of, total, 24)).toBe('250000.00');
  });
  test('another definition leaves equity out', () => {
    expect(at(of, cumulative(of, 'employment-year', 'total-cash'), 24)).toBe('230000.00');
  });
});

test('in the calendar view an offer has nothing before its start', () => {
  const document = documentOf(
    [
      { base: { kind: 'annual', rate: '120000' } },
      { base: { kind: 'annual', rate: '120000' }, start: '2026-04-01' },
    ],
    { horizonYears: 1, view: 'calendar-year' },
  );
  const { standings, view } = comparer()(document);
  const [first, later] = standings.flatMap(({ readings: of }) => of ?? []);
  if (!first || !later) throw new Error('Both offers can be computed');
  const paid = cumulative(later, view, 'total-cash');
  // The window is 2026: three months without pay, then 10,000 a month.
  expect(at(later, paid, 3)).toBe('0.00');
  expect(at(later, paid, 4)).toBe('10000.00');
  expect(at(later, paid, 12)).toBe('90000.00');
  expect(at(first, cumulative(first, view, 'total-cash'), 12)).toBe('120000.00');
});

describe('crossovers', () => {
  test('are the months at which the other is strictly ahead', () => {
    expect(crossovers([0n, 5n, 6n, 7n, 8n], [0n, 3n, 7n, 7n, 9n])).toEqual([{ month: 2, ahead: 'second' }]);
    expect(crossovers([0n, 5n, 6n, 9n], [0n, 3n, 7n, 8n])).toEqual([
      { month: 2, ahead: 'second' },
      { month: 3, ahead: 'first' },
    ]);
  });
  test('a tie passes no lead on, and the first lead is no change', () => {
    expect(crossovers([0n, 5n, 7n, 9n], [0n, 3n, 7n, 8n])).toEqual([]);
    expect(crossovers([0n, 5n, 7n, 9n], [0n, 3n, 7n, 10n])).toEqual([{ month: 3, ahead: 'second' }]);
    expect(crossovers([0n, 0n, 4n], [0n, 0n, 5n])).toEqual([]);
    expect(crossovers([0n, 1n], [0n, 1n])).toEqual([]);
  });
});

test('the last month of every offer is its total over the horizon, in both views', LONG, () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.constantFrom(...SUBTOTALS), (document, definition) => {
      for (const ledger of ledgersOf(document)) {
        for (const cut of cutsOf(document)) {
          const of = readings(ledger, cut);
          const paid = cumulative(of, cut.by, definition);
          expect(paid).toHaveLength(ledger.assumptions.horizonYears * 12 + 1);
          expect(paid[0]).toBe(0n);
          expect(paid.at(-1)).toBe(totalOf(of, definition));
        }
      }
    }),
    { seed: SEED, numRuns: 100 },
  );
});
