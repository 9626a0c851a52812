import { describe, expect, test } from 'vitest';
import {
  byExit,
  each,
  exitOf,
  grantOf,
  priced,
  refreshOf,
  valueOf,
} from '../../../../tests/engine/equity.ts';
import { at, futuresFor, planFor } from '../../../../tests/engine/futures.ts';
import type { Fields } from '../../../../tests/engine/offers.ts';
import { BLOCK } from './column.ts';
import { PriceFutures } from './price-futures.ts';
import type { SimulationPlan } from './exposure.ts';

/*
 * Means, variances and chances against their closed forms, for fixed seeds, within four standard errors: of a mean
 * √(variance/n), of a variance √((fourth moment − variance²)/n), of a share √(p(1 − p)/n).
 */

const PATHS = 100_000;
const CENTS = 100;
/** One vest of 1,000 shares at 100, after 48 months. */
const oneVest = (volatility: string, terms: Fields = {}): Fields => ({
  ...priced('100', { volatility, ...terms }),
  ...grantOf([each('1', 1, 48)]),
});
const yearly = (volatility: string): Fields => ({
  ...priced('100', { volatility }),
  ...grantOf([each('1', 4, 12)]),
});

/** The deviation of a total from one future to the next. */
const deviation = ({ standardError }: { standardError: number }): number => standardError * Math.sqrt(PATHS);

describe('the mean of the futures', () => {
  test.each([
    ['of shares without growth', yearly('0.3')],
    ['of shares that swing wildly', oneVest('1')],
    ['of shares with growth, which is that of the mean path', oneVest('0.4', { growth: '0.1' })],
    [
      'of shares with prices on dates',
      oneVest('0.4', { datedPrices: [{ date: '2028-01-01', price: '250' }] }),
    ],
    [
      'of a value that becomes shares later',
      { ...priced('100', { volatility: '0.5' }), ...refreshOf('40000') },
    ],
    [
      'of a value converted at the price of the grant date',
      {
        ...priced('100', { volatility: '0.5' }),
        ...grantOf([each('1', 4, 12)], valueOf('100000', 'down'), { grantDate: '2027-01-01' }),
      },
    ],
  ])('%s is the total of the exact engine', (_, fields) => {
    const [offer] = [at(futuresFor([fields]), 0)];
    expect(offer.standardError).toBeGreaterThan(0);
    expect(Math.abs(offer.mean - offer.exact)).toBeLessThan(4 * offer.standardError);
  });

  test('of options is what Black and Scholes make of it, at an interest of the growth, not discounted', () => {
    const option = (growth: string, volatility: string, strike: string): Fields => ({
      ...priced('100', { volatility, growth }),
      ...grantOf([each('1', 1, 48)], undefined, { award: { kind: 'stock-options', type: 'NSO', strike } }),
    });
    // 1,000 × 100 × (2 N(0.4) − 1) = 31,084.35: σ√t = 0.8, so d₁ = 0.4 and d₂ = −0.4.
    const atTheMoney = at(futuresFor([option('0', '0.4', '100')]), 0);
    expect(atTheMoney.exact).toBe(0);
    expect(Math.abs(atTheMoney.mean - 31_084.348322 * CENTS)).toBeLessThan(4 * atTheMoney.standardError);
    // F = 100 × 1.1⁴ = 146.41, K = 120, σ√t = 1: 1,000 × (F N(d₁) − K N(d₂)) = 65,133.50; at the mean price 26,410.
    const grown = at(futuresFor([option('0.1', '0.5', '120')]), 0);
    expect(grown.exact).toBe(26_410 * CENTS);
    expect(Math.abs(grown.mean - 65_133.499061 * CENTS)).toBeLessThan(4 * grown.standardError);
  });

  test('of exits is their mean, and each comes about as often as its probability says', () => {
    const fields = {
      ...byExit([exitOf('40000000', '0.1'), exitOf('10000000', '0.3'), exitOf('0', '0.6')]),
      ...grantOf([each('1', 1, 48)]),
    };
    const [offer] = [at(futuresFor([fields], { illiquidEquity: 'face' }), 0)];
    // 1,000 × (0.1 × 40 + 0.3 × 10) = 7,000. Variance: 0.1 × 40,000² + 0.3 × 10,000² − 7,000² = 11,888.2².
    expect(offer.exact).toBe(7_000 * CENTS);
    expect(Math.abs(offer.mean - offer.exact)).toBeLessThan(4 * offer.standardError);
    expect(Math.abs(deviation(offer) / CENTS - Math.sqrt(141e6))).toBeLessThan(100);
    expect([offer.low, offer.median, offer.high]).toEqual([0, 0, 4_000_000]);
  });
});

test('the variance of shares is that of geometric Brownian motion', () => {
  // Var = 25,000² × Σ over all pairs of years (exp(σ² × the earlier) − 1)
  //     = 625,000,000 × (7 (e^0.09 − 1) + 5 (e^0.18 − 1) + 3 (e^0.27 − 1) + (e^0.36 − 1)) = 43,362.78².
  const offer = at(futuresFor([yearly('0.3')]), 0);
  // The deviation of a sum of lognormals this narrow is known to about 1.3 times that of a normal one, σ/√(2n).
  const error = (1.5 * 43_362.783354) / Math.sqrt(2 * PATHS);
  expect(Math.abs(deviation(offer) / CENTS - 43_362.783354)).toBeLessThan(4 * error);
});

test('the band holds the shares of a lognormal number', () => {
  // ln(S/100) has the mean −0.18 and the deviation 0.6: the 5% quantile is 100 e^(−0.18 − 1.644854 × 0.6) = 31.1298,
  // the median 100 e^−0.18 = 83.5270, the 95% quantile 224.1209. Their errors: √(q(1 − q)/n) ÷ the density there.
  const offer = at(futuresFor([oneVest('0.3')]), 0);
  const z = 1.6448536269514722;
  for (const [found, share, expected, away] of [
    [offer.low, 0.05, 31.1298, -z],
    [offer.median, 0.5, 83.527, 0],
    [offer.high, 0.95, 224.1209, z],
  ] as const) {
    const density = Math.exp((-away * away) / 2) / Math.sqrt(2 * Math.PI) / (0.6 * expected);
    const error = Math.sqrt((share * (1 - share)) / PATHS) / density;
    expect(Math.abs(found / (1000 * CENTS) - expected)).toBeLessThan(4 * error);
  }
});

/** The factors of two offers at month 48, in so many futures. */
function pairOfFactors(plan: SimulationPlan): readonly (readonly [number, number])[] {
  const prices = new PriceFutures(plan);
  const pairs: [number, number][] = [];
  while (pairs.length < plan.paths) {
    const count = Math.min(BLOCK, plan.paths - pairs.length);
    prices.draw(count);
    const [a, b] = [0, 1].map((place) => prices.factors(at(plan.offers, place), 48));
    for (let i = 0; i < count; i += 1) pairs.push([a?.[i] ?? 0, b?.[i] ?? 0]);
  }
  return pairs;
}

describe('two companies', () => {
  const named = (company: string, volatility: string): Fields => ({ company, ...oneVest(volatility) });

  test.each([0, 0.3, 0.5, 1])('move together by the correlation %d', (correlation) => {
    const plan = planFor([named('A', '0.3'), named('B', '0.3')], {}, { correlation });
    // Of the factors a and b: E[(a − 1)(b − 1)] = exp(ρ σ² t) − 1, σ² t = 0.36; of the logarithms, the correlation is ρ.
    const products = pairOfFactors(plan).map(([a, b]) => (a - 1) * (b - 1));
    const mean = products.reduce((sum, product) => sum + product, 0) / PATHS;
    const spread = products.reduce((sum, product) => sum + (product - mean) ** 2, 0) / PATHS;
    expect(Math.abs(mean - (Math.exp(correlation * 0.36) - 1))).toBeLessThan(4 * Math.sqrt(spread / PATHS));
    const logs = pairOfFactors({ ...plan }).map(
      ([a, b]) => [Math.log(a) + 0.18, Math.log(b) + 0.18] as const,
    );
    const together = logs.reduce((sum, [a, b]) => sum + a * b, 0) / PATHS / 0.36;
    expect(Math.abs(together - correlation)).toBeLessThan(4 * Math.sqrt((1 + correlation ** 2) / PATHS));
  });

  test('beat each other as often as two lognormal numbers do', () => {
    // P(A > B) = N((σ_B² − σ_A²) t/2 ÷ √((σ_A² + σ_B² − 2ρσ_Aσ_B) t)) = N(0.32 ÷ 1) = 0.6255158, with σ 0.3 and 0.5,
    // ρ 0.3 and t 4.
    const [calm, wild] = futuresFor([named('Calm', '0.3'), named('Wild', '0.5')], {}, { correlation: 0.3 });
    const share = (calm?.ahead[1] ?? 0) / PATHS;
    const expected = 0.6255158347;
    expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / PATHS));
    expect((calm?.ahead[1] ?? 0) + (wild?.ahead[0] ?? 0)).toBe(PATHS);
    expect([calm?.best, wild?.best]).toEqual([calm?.ahead[1], wild?.ahead[0]]);
  });

  test('of one name have one future: the same grant comes to the same in each', () => {
    const [first, second] = futuresFor([named('A', '0.4'), named(' a', '0.4')], {}, { paths: 1000 });
    expect(second).toEqual({ ...first, id: 'o2' });
    expect([first?.ahead, first?.best]).toEqual([[0, 0], 500]);
  });
});
