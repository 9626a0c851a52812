import { describe, expect, test } from 'vitest';
import { documentOf, offerAt, overall, yearsFor, type Fields } from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced, refreshOf, valueOf } from '../../../../tests/engine/equity.ts';
import { dropInto, refreshYears } from './refresh.ts';

const base = { base: { kind: 'annual', rate: '100000' } };
const yearly = [each('1', 4, 12)];
const plan = (id: string, evidence: string, terms: Fields = {}): Fields => ({
  id,
  award: { kind: 'restricted-stock-units' },
  size: valueOf('20000', 'down'),
  firstGrantDate: '2027-01-01',
  everyMonths: 12,
  evidence,
  vesting: { kind: 'statements', statements: yearly },
  ...terms,
});

const yearsOf = (offer: Fields) => {
  const { offer: first, assumptions } = offerAt(documentOf([offer]), 0);
  return refreshYears(first, assumptions, 'total-compensation');
};

describe('totals with and without refresh grants', () => {
  // Base 100,000; 1,000 shares at 50 over four years: 12,500 a year to year 4. Refresh grants of 20,000 from 2027 on:
  // 400 shares, 100 a year, 5,000; the first vests in year 2, a further one every year, four at a time from year 5 on.
  const offer = { ...base, ...priced('50'), ...grantOf(yearly), ...refreshOf('20000') };

  test('show the drop of year 5, and how far refresh grants fill it', () => {
    const years = yearsOf(offer);
    expect(years.map(({ without }) => without)).toEqual([
      ...Array.from({ length: 4 }, () => 11_250_000n),
      ...Array.from({ length: 6 }, () => 10_000_000n),
    ]);
    expect(years.map(({ added }) => added.written)).toEqual(
      [0n, 5000n, 10_000n, 15_000n, 20_000n, 20_000n, 20_000n, 20_000n, 20_000n, 20_000n].map(
        (n) => n * 100n,
      ),
    );
    // 112,500 − 100,000 = 12,500 less; with refresh grants 127,500 − 120,000 = 7,500 less.
    const drop = dropInto(years, 5);
    expect([drop?.without, drop?.withTier.written]).toEqual([1_250_000n, 750_000n]);
    expect([dropInto(years, 1), dropInto(years, 11)]).toEqual([undefined, undefined]);
  });

  test('are those of every horizon up to 10 years', () => {
    const years = yearsOf(offer);
    for (const horizonYears of [1, 4, 7, 10]) {
      const [withAll, without] = [offer, { ...offer, refreshGrants: [] }].map((one) =>
        overall(yearsFor(one, { horizonYears }), 'total-compensation'),
      );
      const { soFar } = years[horizonYears - 1] ?? {};
      expect([soFar?.withTier.none, soFar?.without].map((minor) => `${(minor ?? 0n) / 100n}.00`)).toEqual([
        withAll,
        without,
      ]);
    }
  });

  test('take in the tiers one after the other, also plans that are kept out of the totals', () => {
    const plans = [
      plan('a', 'hearsay', { times: 1, countInTotal: false }),
      plan('b', 'written', { times: 1 }),
      plan('c', 'none', { times: 1 }),
    ];
    // Year 2: 112,500, then 5,000 for each plan.
    const [, second] = yearsOf({ ...offer, refreshGrants: plans });
    expect(second?.withTier).toEqual({
      written: 11_750_000n,
      'said-by-recruiter': 11_750_000n,
      hearsay: 12_250_000n,
      none: 12_750_000n,
    });
  });
});
