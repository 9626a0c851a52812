import { describe, expect, test } from 'vitest';
import {
  byExit,
  each,
  exitOf,
  grantOf,
  priced,
  refreshOf,
  unlisted,
  valueOf,
} from '../../../../tests/engine/equity.ts';
import { at, planFor, totalAt } from '../../../../tests/engine/futures.ts';
import { documentOf, overall, yearsFor, type Fields } from '../../../../tests/engine/offers.ts';
import { comparer } from '../comparison/comparison.ts';
import { simulationPlan } from './plan.ts';

const four = [each('1', 4, 12)];
const option = (strike: string): Fields => ({ award: { kind: 'stock-options', type: 'NSO', strike } });
const offerOf = (fields: Fields, settings: Fields = {}) => at(planFor([fields], settings).offers, 0);
/** The exact engine's total in minor units. */
const exactTotal = (fields: Fields, settings: Fields = {}): number =>
  Math.round(Number(overall(yearsFor(fields, settings), 'total-compensation')) * 100);
const espp = (terms: Fields = {}): Fields => ({
  base: { kind: 'annual', rate: '120000' },
  benefits: [
    {
      kind: 'espp',
      id: 'e',
      qualification: 'none',
      discount: '0.15',
      lookback: true,
      contribution: '0.1',
      purchaseEveryMonths: 6,
      ...terms,
    },
  ],
});

describe('what an offer pays when its price moves is what the exact engine says of the moved price', () => {
  test('of shares: 1,000 at 100, and at 150', () => {
    expect(totalAt(offerOf({ ...priced('100'), ...grantOf(four) }), () => 1.5)).toBe(15_000_000);
  });

  test('of options below and above their strike: 1,000 at 100, at 80 and at 150, struck at 90', () => {
    const offer = offerOf({ ...priced('100'), ...grantOf(four, undefined, option('90')) });
    // 1,000 × (100 − 90) = 10,000; nothing; 1,000 × (150 − 90) = 60,000.
    expect([1, 0.8, 1.5].map((factor) => totalAt(offer, () => factor))).toEqual([1_000_000, 0, 6_000_000]);
  });

  test('of partnership units above their threshold, and of cash-settled appreciation', () => {
    const awards = [
      { kind: 'profits-interests', units: 'partnership', threshold: '60' },
      { kind: 'cash-settled', pays: { kind: 'appreciation', basePrice: '60' } },
    ];
    for (const award of awards) {
      const offer = offerOf({ ...priced('100'), ...grantOf(four, undefined, { award }) });
      expect([0.5, 1.5].map((factor) => totalAt(offer, () => factor))).toEqual([0, 9_000_000]);
    }
  });

  test('of an option that has expired: nothing', () => {
    const award = { kind: 'stock-options', type: 'ISO', strike: '10', expiry: '2028-06-30' };
    const offer = offerOf({ ...priced('100'), ...grantOf(four, undefined, { award }) });
    // Only the vests of 2027 and 2028: 2 × 250 × (200 − 10).
    expect(totalAt(offer, () => 2)).toBe(9_500_000);
  });

  test('with growth, with yearly steps and with dated prices, over the price of the exact engine', () => {
    const cases: readonly (readonly [Fields, Fields])[] = [
      [{ growth: '0.08' }, {}],
      [{ growth: '0.08' }, { growthSteps: 'year-end' }],
      [{ datedPrices: [{ date: '2027-06-30', price: '130' }] }, {}],
    ];
    for (const [stock, settings] of cases) {
      const fields = { ...priced('100', stock), ...grantOf(four) };
      const total = totalAt(offerOf(fields, settings), () => 1.5);
      expect(Math.abs(total - 1.5 * exactTotal(fields, settings))).toBeLessThanOrEqual(4);
    }
  });

  test('of a grant whose value becomes shares at a later price: only what the price moves after that counts', () => {
    const fields = {
      ...priced('100'),
      ...grantOf(four, valueOf('100000', 'down'), { grantDate: '2026-07-01', vestingStart: '2026-07-01' }),
    };
    const offer = offerOf(fields);
    // 1,000 shares at 100. Three of the four vests are inside the horizon, 750 shares; priced 1.2 at the grant in
    // month 6 and 1.5 afterwards, 75,000 becomes 75,000 × 1.5 ÷ 1.2 = 93,750.
    expect(totalAt(offer, (step) => (step <= 6 ? 1.2 : 1.5))).toBe(9_375_000);
  });

  test('of refresh grants, each converted at its own grant', () => {
    const offer = offerOf({ ...priced('100'), ...refreshOf('40000', { times: 1 }) });
    // 400 shares granted on 2027-01-01 (step 12), 100 a year; the vests of 2028, 2029 and 2030 are inside.
    expect(totalAt(offer, (step) => (step === 12 ? 0.5 : 1))).toBe(6_000_000);
  });

  test('with a price of a later day: nothing has moved before it', () => {
    const offer = offerOf({ ...priced('100', { asOf: '2028-01-01' }), ...grantOf(four) });
    // The vests of 2027 and of 2028 are at the price of 2028-01-01; those of 2029 and 2030 move: 2 × 25,000 × 2.
    expect(totalAt(offer, () => 2)).toBe(5_000_000 + 10_000_000);
  });

  test.each([
    ['with a lookback', espp()],
    ['without one', espp({ lookback: false })],
    [
      'within the yearly limit',
      espp({ qualification: 'section-423', contribution: '0.3', purchasesPerOffering: 4 }),
    ],
  ])('of a share purchase plan %s', (_, plan) => {
    // The first offering begins at the known price; from its last day on the price is 160, or 70.
    for (const moved of [1.6, 0.7]) {
      const dated = [{ date: '2026-01-02', price: String(100 * moved) }];
      const total = totalAt(offerOf({ ...priced('100'), ...plan }), () => moved);
      expect(
        Math.abs(total - exactTotal({ ...priced('100', { datedPrices: dated }), ...plan })),
      ).toBeLessThanOrEqual(4);
    }
  });

  test('in another currency, at the rate of the day', () => {
    const settings = { exchangeRates: [{ currency: 'EUR', date: '2026-01-01', rate: '1.25' }] };
    const offer = offerOf({ ...priced('100', { currency: 'EUR' }), ...grantOf(four) }, settings);
    // 1,000 × €100 × 1.25 × 2.
    expect(totalAt(offer, () => 2)).toBe(25_000_000);
  });
});

describe('what cannot be sold', () => {
  test('moves as far as the settings count it', () => {
    const fields = { ...unlisted(), ...grantOf(four) };
    const counted = (illiquidEquity: string): number => totalAt(offerOf(fields, { illiquidEquity }), () => 2);
    // 1,000 × 10 × 2, less 30%; in full; not at all.
    expect(['discounted', 'face', 'excluded'].map(counted)).toEqual([1_400_000, 2_000_000, 0]);
    expect(offerOf(fields).certain).toBe('not-counted');
  });

  test('of a company valued by exits, takes the worth of the exit that comes about', () => {
    const fields = {
      ...byExit([exitOf('40000000', '0.25'), exitOf('10000000', '0.75')]),
      ...grantOf(four, undefined, option('15')),
    };
    const offer = offerOf(fields, { illiquidEquity: 'face' });
    // A share gets 40 or 10, an option struck at 15 is worth 25 or nothing: 1,000 × 25, 0, and in the mean 6,250.
    expect([0, 1, 2].map((exit) => totalAt(offer, () => 9, exit))).toEqual([2_500_000, 0, 0]);
    expect(offer.exact.at(-1)).toBe(625_000);
  });
});

describe('nothing is left to chance', () => {
  test('without shares, with shares that do not count, and at a volatility of 0', () => {
    const certain = (fields: Fields): string | undefined => offerOf(fields).certain;
    expect(certain({ base: { kind: 'annual', rate: '100000' } })).toBe('no-shares');
    expect(certain(priced('100'))).toBe('no-shares');
    expect(certain({ ...priced('100'), ...grantOf(four, { kind: 'cash', value: '1000' }) })).toBe(
      'no-shares',
    );
    expect(certain({ ...priced('100', { volatility: '0' }), ...grantOf(four) })).toBe('no-volatility');
    expect(certain({ ...priced('100'), ...grantOf(four) })).toBeUndefined();
  });

  test('where the total leaves equity out', () => {
    expect(offerOf({ ...priced('100'), ...grantOf(four) }, { totalDefinition: 'total-cash' }).certain).toBe(
      'no-shares',
    );
  });

  test('where a line does not count', () => {
    expect(offerOf({ ...priced('100'), ...refreshOf('40000', { countInTotal: false }) }).certain).toBe(
      'no-shares',
    );
  });
});

describe('the plan', () => {
  const shares = { ...priced('100'), ...grantOf(four) };

  test('takes what is typed, else what is stated as assumed', () => {
    const typed = documentOf([{ ...shares, ...priced('100', { volatility: '0.45' }) }]);
    const simulation = { correlation: '1/4', paths: 500, seed: 42 } as unknown as NonNullable<
      typeof typed.simulation
    >;
    const of = (document: typeof typed) => simulationPlan(document, comparer()(document));
    const { seed, paths, correlation, offers } = of({ ...typed, simulation });
    expect([seed, paths, correlation, at(offers, 0).volatility]).toEqual([42, 500, 0.25, 0.45]);
    const assumed = of(documentOf([shares, { ...unlisted(), ...grantOf(four) }], { illiquidEquity: 'face' }));
    expect([assumed.seed, assumed.paths, assumed.correlation]).toEqual([1, 20_000, 0.3]);
    expect(assumed.offers.map(({ volatility }) => volatility)).toEqual([0.3, 1]);
  });

  test('holds offers of one company together, however its name is written', () => {
    const names = ['Northwind', ' northwind ', 'NORTH  WIND', '', ''].map((company) => ({
      ...shares,
      company,
    }));
    const keys = planFor(names).offers.map(({ company }) => company);
    expect(keys).toEqual([
      'company northwind',
      'company northwind',
      'company north wind',
      'offer o4',
      'offer o5',
    ]);
  });

  test('leaves out offers that cannot be computed', () => {
    expect(planFor([shares, grantOf(four), shares]).offers.map(({ id }) => id)).toEqual(['o1', 'o3']);
  });
});
