import { describe, expect, test } from 'vitest';
import {
  datedAmounts,
  streamOf,
  workedAmount,
  yearsFor,
  type Fields,
} from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced, refreshOf, unlisted } from '../../../../tests/engine/equity.ts';
import type { Term } from '../ledger/working.ts';
import { explain } from './explain.ts';
import { amountAt } from './place.ts';

const entryOf = (fields: Fields, stream: string, k = 1, settings: Fields = {}) => {
  const of = yearsFor(fields, settings);
  const entry = streamOf(of.ledger, stream).entries[k - 1];
  if (!entry) throw new Error(`No entry ${k}`);
  const explained = explain(of, { kind: 'entry', entry });
  if (!explained.isKnown) throw new Error('An entry always has a working');
  return { of, entry, ...explained.explanation };
};

/** The names of the inputs of a working, in the order in which they stand. */
function inputsOf(term: Term): readonly string[] {
  switch (term.kind) {
    case 'input':
      return [term.name];
    case 'named':
    case 'round':
      return inputsOf(term.term);
    case 'power':
      return inputsOf(term.base);
    case 'difference':
      return [...inputsOf(term.from), ...inputsOf(term.less)];
    case 'quotient':
      return [...inputsOf(term.of), ...inputsOf(term.by)];
    case 'sum':
    case 'product':
    case 'larger':
    case 'smaller':
      return term.terms.flatMap(inputsOf);
  }
}

const base = { base: { kind: 'annual', rate: '100000' } };

describe('the working of an entry', () => {
  test('names its rule, its inputs and its day', () => {
    const { rule, term, date, of, entry } = entryOf(base, 'base', 2);
    expect([rule, date]).toEqual(['base-salary.month', '2026-02-28']);
    // round(100,000 ÷ 12 × 2) − round(100,000 ÷ 12 × 1) = 16,666.67 − 8,333.33 = 8,333.34.
    expect(inputsOf(term)).toEqual([
      'annual-rate',
      'months-of-year',
      'months-counted',
      'annual-rate',
      'months-of-year',
      'months-counted',
    ]);
    expect(workedAmount(of.ledger, entry)).toBe('833334/100');
  });

  test('notes the facts that decided it', () => {
    const raises = [{ date: '2026-01-16', change: { kind: 'to', rate: '120000' }, certainty: 'contracted' }];
    expect(entryOf({ base: { kind: 'annual', rate: '100000', raises } }, 'base').notes).toEqual([
      'raise-within-month',
    ]);
    expect(entryOf({ contractEnd: '2026-01-10', ...base }, 'base').notes).toEqual(['part-month']);
    const guarantees = [{ year: 1, minimum: { kind: 'amount', amount: '20000' } }];
    const bonuses = [
      {
        id: 'b',
        target: { kind: 'of-base', percentage: '0.1' },
        guarantees,
        cycle: { kind: 'employment-year' },
      },
    ];
    expect(entryOf({ ...base, bonuses }, 'bonus:b').notes).toEqual(['guarantee-larger']);
    expect(entryOf({ ...base, bonuses }, 'bonus:b', 2).notes).toEqual([]);
    const early = grantOf([each('1', 12, 1)], undefined, { vestingStart: '2025-07-01' });
    expect(entryOf({ ...priced('1'), ...early }, 'grant:g').notes).toEqual(['landed-on-grant-date']);
    expect(
      entryOf(
        { ...priced('1'), ...refreshOf('400', { evidence: 'hearsay', countInTotal: false }) },
        'refresh:r:1',
      ).notes,
    ).toEqual(['not-in-writing', 'left-out-of-total']);
  });

  test('says how far what cannot be sold counts', () => {
    const offer = { ...unlisted(), ...grantOf([each('1', 4, 12)]) };
    const notesBy = (illiquidEquity: string) => entryOf(offer, 'grant:g', 1, { illiquidEquity }).notes;
    expect(['excluded', 'discounted', 'face'].map(notesBy)).toEqual([
      ['illiquid-not-counted'],
      ['illiquid-discounted'],
      ['illiquid-face'],
    ]);
    const waiting = { ...priced('1'), ...grantOf([each('1', 4, 12)], undefined, { liquidityEvent: {} }) };
    expect(entryOf(waiting, 'grant:g').notes).toEqual(['waits-for-liquidity-event', 'illiquid-not-counted']);
  });

  test('starts from what can vest: whole shares, whole cents', () => {
    const statements = [each('0.997', 1, 12), each('0.003', 1, 12)];
    // Of 100.5 shares 100 vest: 99.7 → 99 of them first, where 100.5 × 0.997 would be 100.
    const shares = entryOf(
      { ...priced('1'), ...grantOf(statements, { kind: 'shares', shares: '100.5' }) },
      'grant:g',
    );
    expect(workedAmount(shares.of.ledger, shares.entry)).toBe('9900/100');
    // 100.005 is rounded to 100.01 first: 0.997 of it is 99.7099… → 99.70, and 100.01 − 99.70 = 0.31 is left.
    const cash = entryOf(grantOf(statements, { kind: 'cash', value: '100.005' }), 'grant:g', 2);
    expect(workedAmount(cash.of.ledger, cash.entry)).toBe('31/100');
  });

  test('shows its conversion apart, with the day of the rate', () => {
    const exchangeRates = [{ currency: 'EUR', date: '2025-12-01', rate: '1.1' }];
    const { conversion, amount } = entryOf(
      { currency: 'EUR', base: { kind: 'annual', rate: '60000' } },
      'base',
      1,
      { exchangeRates },
    );
    expect(amount).toEqual({ minor: 500_000n, currency: 'EUR' });
    expect(conversion && [conversion.amount, conversion.rateDate]).toEqual([
      { minor: 550_000n, currency: 'USD' },
      '2025-12-01',
    ]);
    expect(entryOf(base, 'base').conversion).toBeUndefined();
  });
});

describe('the working of a sum', () => {
  test('lists its entries, which can be asked in turn', () => {
    const of = yearsFor({
      ...base,
      bonuses: [{ id: 'b', target: { kind: 'amount', annual: '5000' }, cycle: { kind: 'employment-year' } }],
    });
    const explained = explain(of, { kind: 'line', line: 'total-cash', place: 0 });
    if (!explained.isKnown) throw new Error('A line always has a working');
    const { amount, entries } = explained.explanation;
    expect(amount.minor).toBe(10_500_000n);
    expect(amountAt(of, 'total-cash', 0)).toBe(10_500_000n);
    expect(entries).toHaveLength(13);
    expect(entries.map(({ date }) => date)).toEqual([...entries.map(({ date }) => date)].sort());
    expect(datedAmounts(streamOf(of.ledger, 'bonus:b'))[0]).toEqual([entries.at(-1)?.date, '5000.00']);
  });

  test('a column that is not there is refused', () => {
    expect(() => amountAt(yearsFor(base), 'total-cash', 4)).toThrow(RangeError);
  });

  test('a reading that cannot be given says why', () => {
    expect(explain(yearsFor(base), { kind: 'named', reading: 'hourly', definition: 'total-cash' })).toEqual({
      isKnown: false,
      why: 'hours-not-stated',
    });
  });
});

describe('the working of a difference', () => {
  test('is one total less the other: 4 × 100,000 less 4 × 90,000', () => {
    const [of, from] = [yearsFor(base), yearsFor({ base: { kind: 'annual', rate: '90000' } })];
    const explained = explain(of, { kind: 'difference', line: 'total-cash', place: 'horizon', from });
    if (!explained.isKnown) throw new Error('A difference always has a working');
    const { amount, term, rule } = explained.explanation;
    expect([amount.minor, rule]).toEqual([4000000n, 'reading.difference']);
    expect(inputsOf(term)).toEqual(['own-amount', 'compared-amount']);
  });
});
