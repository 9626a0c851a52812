import { describe, expect, test } from 'vitest';
import { documentOf, offerAt, type Fields } from '../../../../tests/engine/offers.ts';
import { checkOffer } from './check-offer.ts';

const findingsOf = (benefit: Fields, rest: Fields = {}) => {
  const { offer, assumptions } = offerAt(
    documentOf([{ base: { kind: 'annual', rate: '200000' }, benefits: [benefit], ...rest }]),
    0,
  );
  return checkOffer(offer, assumptions).findings.map(({ severity, path, problem }) => ({
    severity,
    path: path.join('.'),
    kind: problem.kind,
  }));
};

const plan = (terms: Fields = {}): Fields => ({
  kind: 'retirement-plan',
  id: 'p',
  payPeriods: 24,
  eligiblePay: 'base',
  contribution: '0.06',
  ...terms,
});
const match = (terms: Fields = {}): Fields => ({
  tiers: [{ rate: '1', upTo: '0.04' }],
  paid: 'per-paycheck',
  vesting: { kind: 'immediate' },
  ...terms,
});
const graded = (steps: readonly Fields[]): Fields =>
  plan({ match: match({ vesting: { kind: 'graded', steps } }) });

describe('a retirement plan', () => {
  test('in order has no finding', () => {
    expect(findingsOf(plan({ match: match() }))).toEqual([]);
    const steps = [
      { months: 12, portion: '0.5' },
      { months: 24, portion: '1' },
    ];
    expect(findingsOf(graded(steps))).toEqual([]);
  });

  test('needs a base', () => {
    expect(findingsOf(plan(), { base: undefined })).toEqual([
      { severity: 'error', path: 'benefits.0.contribution', kind: 'needs-base' },
    ]);
  });

  test('with a contribution above the limit is doubtful, at the limit it is not', () => {
    // 12.25% of 200,000 is 24,500, the limit of 2026.
    expect(findingsOf(plan({ contribution: '0.1225' }))).toEqual([]);
    const above = [
      { severity: 'warning', path: 'benefits.0.contribution', kind: 'contribution-above-limit' },
    ];
    expect(findingsOf(plan({ contribution: '0.1226' }))).toEqual(above);
    // 8,000 more from 50 on: 32,500 is 16.25%. What was put in elsewhere takes from it.
    expect(findingsOf(plan({ contribution: '0.1625', catchUp: 'from-50' }))).toEqual([]);
    expect(findingsOf(plan({ contribution: '0.1225', alreadyDeferred: '1' }))).toEqual(above);
  });

  test('with a match needs a contribution', () => {
    expect(findingsOf(plan({ contribution: '0', match: match() }))).toEqual([
      { severity: 'warning', path: 'benefits.0.contribution', kind: 'match-without-contribution' },
    ]);
    expect(findingsOf(plan({ contribution: '0', nonElective: '0.03' }))).toEqual([]);
  });

  test('has tiers that rise', () => {
    const tiers = [
      { rate: '1', upTo: '0.03' },
      { rate: '0.5', upTo: '0.03' },
    ];
    expect(findingsOf(plan({ match: match({ tiers }) }))).toEqual([
      { severity: 'error', path: 'benefits.0.match.tiers.1.upTo', kind: 'tiers-not-increasing' },
    ]);
    const none = [{ rate: '1', upTo: '0' }];
    expect(findingsOf(plan({ match: match({ tiers: none }) }))[0]?.kind).toBe('tiers-not-increasing');
  });

  test('has vesting steps that rise to the whole', () => {
    const at = 'benefits.0.match.vesting.steps';
    expect(
      findingsOf(
        graded([
          { months: 24, portion: '0.5' },
          { months: 12, portion: '1' },
        ]),
      ),
    ).toEqual([{ severity: 'error', path: `${at}.1`, kind: 'vesting-steps-not-increasing' }]);
    expect(
      findingsOf(
        graded([
          { months: 12, portion: '0.5' },
          { months: 24, portion: '0.5' },
        ]),
      ),
    ).toEqual([
      { severity: 'error', path: `${at}.1`, kind: 'vesting-steps-not-increasing' },
      { severity: 'error', path: at, kind: 'vesting-steps-not-whole' },
    ]);
    expect(findingsOf(graded([]))[0]?.kind).toBe('vesting-steps-not-whole');
  });
});

describe('HSA money', () => {
  const account = (amount: string, terms: Fields = {}): Fields => ({
    kind: 'hsa',
    id: 'h',
    amount,
    paid: 'monthly',
    coverage: 'self-only',
    ...terms,
  });

  test('above the limit of its coverage is doubtful', () => {
    const above = [{ severity: 'warning', path: 'benefits.0.amount', kind: 'hsa-above-limit' }];
    expect(findingsOf(account('4400'))).toEqual([]);
    expect(findingsOf(account('4400.01'))).toEqual(above);
    expect(findingsOf(account('8750', { coverage: 'family' }))).toEqual([]);
    expect(findingsOf(account('8751', { coverage: 'family' }))).toEqual(above);
    expect(findingsOf(account('5400', { catchUp: true }))).toEqual([]);
    // The limit of the year in which it begins: 4,300 in 2025.
    expect(findingsOf(account('4400'), { start: '2025-06-01' })).toEqual(above);
  });
});

describe('a share purchase plan', () => {
  const espp: Fields = {
    kind: 'espp',
    id: 'e',
    qualification: 'none',
    discount: '0.15',
    lookback: true,
    contribution: '0.1',
    purchaseEveryMonths: 6,
  };
  const stock = { kind: 'public', price: '50', asOf: '2026-01-01' };

  test('needs a base and a price of listed shares', () => {
    expect(findingsOf(espp, { stock })).toEqual([]);
    const unpriced = [{ severity: 'error', path: 'benefits.0', kind: 'espp-without-price' }];
    expect(findingsOf(espp)).toEqual(unpriced);
    expect(findingsOf(espp, { stock: { ...stock, price: '0' } })).toEqual(unpriced);
    expect(findingsOf(espp, { stock, base: undefined })).toEqual([
      { severity: 'error', path: 'benefits.0.contribution', kind: 'needs-base' },
    ]);
  });
});
