import type { Fields } from './offers.ts';

/** Equity fields for tests. */

/** One vesting statement: a portion of the grant in so many occurrences, so many months apart. */
export const each = (portion: string, occurrences: number, period: number, terms: Fields = {}): Fields => ({
  portion,
  occurrences,
  period,
  periodType: 'MONTHS',
  ...terms,
});

/** The stock of a listed company at a price as of 2026-01-01. */
export const priced = (price: string, terms: Fields = {}): Fields => ({
  stock: { kind: 'public', price, asOf: '2026-01-01', ...terms },
});

/** The stock of a private company, at 10 a share by its 409A valuation and 25 preferred, discounted by 30%. */
export const unlisted = (terms: Fields = {}): Fields => ({
  stock: {
    kind: 'private',
    fairMarketValue: '10',
    preferredPrice: '25',
    valuation: 'fair-market-value',
    asOf: '2026-01-01',
    liquidityDiscount: '0.3',
    ...terms,
  },
});

/** An exit scenario: what the company is worth then, and how likely that is. On 2029-06-30 unless said. */
export const exitOf = (value: string, probability: string, terms: Fields = {}): Fields => ({
  value,
  probability,
  date: '2029-06-30',
  ...terms,
});

/** The stock of a private company that is valued by its exits, "x1", "x2", …; of 1,000,000 shares unless said. */
export const byExit = (scenarios: readonly Fields[], terms: Fields = {}): Fields => ({
  stock: {
    kind: 'private',
    valuation: 'exit',
    asOf: '2026-01-01',
    fullyDilutedShares: '1000000',
    exitScenarios: scenarios.map((scenario, i) => ({ id: `x${i + 1}`, ...scenario })),
    ...terms,
  },
});

/** An offer with one grant, "g", of restricted stock units: 1,000 shares unless another size is said. */
export const grantOf = (
  statements: readonly Fields[],
  size: Fields = { kind: 'shares', shares: '1000' },
  terms: Fields = {},
): Fields => ({
  grants: [
    {
      id: 'g',
      award: { kind: 'restricted-stock-units' },
      size,
      vesting: { kind: 'statements', statements },
      ...terms,
    },
  ],
});

/** A value turned into shares, at a stated price or that of the grant date. */
export const valueOf = (value: string, rounding: string, price?: string): Fields => ({
  kind: 'value',
  value,
  conversion: { rounding, ...(price === undefined ? {} : { price }) },
});

/** An offer with one plan of refresh grants, "r", of the same value every year from 2027 on, in four yearly parts. */
export const refreshOf = (value: string, terms: Fields = {}): Fields => ({
  refreshGrants: [
    {
      id: 'r',
      award: { kind: 'restricted-stock-units' },
      size: valueOf(value, 'down'),
      firstGrantDate: '2027-01-01',
      everyMonths: 12,
      evidence: 'written',
      vesting: { kind: 'statements', statements: [each('1', 4, 12)] },
      ...terms,
    },
  ],
});
