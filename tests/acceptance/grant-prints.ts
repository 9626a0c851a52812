import { expect } from 'vitest';
import { evaluate } from '#lib/engine/ledger/evaluate.ts';
import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import { initialGrants } from '#lib/engine/equity/held-grant.ts';
import { ALLOCATION_TYPES } from '#lib/document/schema/equity.ts';
import { add, compare, multiply, whole, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { floor, roundHalfAway } from '#lib/engine/money/rounding.ts';
import { exitScenarios } from '#lib/engine/readings/exit-scenarios.ts';
import { impliedGrowth } from '#lib/engine/readings/implied-growth.ts';
import { lineAmount } from '#lib/engine/readings/sums.ts';
import { byExit, each, exitOf, grantOf, priced, refreshOf, valueOf } from '../engine/equity.ts';
import { ledgerFor, streamOf, yearsFor, type Fields } from '../engine/offers.ts';
import { decimal, dollars, exerciseCost, oneVest, optionAt } from './grant-offers.ts';
import { meets, readPrinted } from './printed.ts';

/*
 * The published figures of equity-worked-examples.json about grants, at their printed precision; where a print
 * contradicts itself, the right figure, and that the print is not it.
 */

type Prints = Readonly<Record<string, unknown>>;

const text = (print: unknown): string => {
  if (typeof print !== 'string' && typeof print !== 'number') throw new Error('Not a figure');
  return String(print);
};
const list = (print: unknown): readonly string[] => (print as readonly unknown[]).map(text);

/** Whether an exact number of whole units is what is printed. */
const isPrinted = ({ n, d }: Ratio, print: unknown): boolean =>
  meets(roundHalfAway(n * 100n, d), readPrinted(text(print), 1n));

/** The numbers in a sentence. */
const numbersIn = (print: unknown): readonly string[] =>
  [...text(print).matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number.replaceAll(',', ''));

const sharesIn = (ledger: Ledger): readonly string[] =>
  ledger.streams.flatMap(({ entries }) => entries.map(({ vest }) => `${vest?.shares?.n}`));

export const GRANT_PRINTS: Readonly<Record<string, (prints: Prints) => void>> = {
  'hn-30690436-4yr-vs-1yr': (prints) => {
    const stock = priced('10', { datedPrices: [{ date: '2027-01-01', price: '20' }] });
    const fourYears = ledgerFor({ ...stock, ...grantOf([each('1', 1, 48)], valueOf('100000', 'down')) });
    const [vest] = streamOf(fourYears, 'grant:g').entries;
    expect([...sharesIn(fourYears), `${vest?.vest?.price?.n}`]).toEqual(
      numbersIn(prints['four_year_shares']).slice(0, 2),
    );
    const oneYear = ledgerFor({
      ...stock,
      ...refreshOf('25000', {
        firstGrantDate: '2026-01-01',
        times: 4,
        vesting: { kind: 'statements', statements: [each('1', 1, 12)] },
      }),
    });
    expect(sharesIn(oneYear)).toEqual(numbersIn(prints['one_year_shares']));
    // 2,500 + 3 × 1,250 = 6,250; the summary prints 6,125.
    const sum = sharesIn(oneYear).reduce((all, shares) => all + BigInt(shares), 0n);
    expect(sum).toBe(6250n);
    expect(numbersIn(prints['summary'])).not.toContain(`${sum}`);
  },

  'netflix-option-hn-31239577': (prints) => {
    // 20 paid for an option at 100: it is worth 20 at 120, and 40 at 140.
    const options = { award: optionAt('100') };
    const ledger = ledgerFor({ ...priced('100'), ...grantOf([each('1', 1, 12)], undefined, options) });
    const risen = (worth: string): Ratio | undefined =>
      impliedGrowth(ledger, streamOf(ledger, 'grant:g'), multiply(decimal(worth), whole(1000)));
    const percents = [prints['break_even'], prints['doubled']].map((print) => numbersIn(print)[0]);
    expect(percents).toEqual(['20', '40']);
    expect([risen('20'), risen('40')].map((growth) => growth && floor(multiply(growth, whole(100))))).toEqual(
      [20n, 40n],
    );
  },

  'netflix-option-reddit-2019': (prints) => {
    const [at300, at400] = ['300', '400'].map((price) => oneVest(price, optionAt('100'), '500').amount);
    expect(isPrinted(dollars(at300 ?? 0n), prints['value_1'])).toBe(true);
    expect(
      isPrinted(
        dollars((at400 ?? 0n) - (at300 ?? 0n)),
        numbersIn(prints['value_change_to_price_2']).map((n) => `${n}k`)[0],
      ),
    ).toBe(true);
  },

  'blind-linkedin-share-conversion': (prints) => {
    // 100,000 ÷ 105.01 = 952.2902…, before it is rounded to whole shares.
    const ledger = ledgerFor({
      ...priced('1'),
      ...grantOf([each('1', 4, 12)], valueOf('100000', 'nearest', '105.01')),
    });
    const [grant] = initialGrants(ledger.context);
    const term = grant?.quantity.term;
    if (term?.kind !== 'round') throw new Error('A value is rounded to whole shares');
    expect(isPrinted(evaluate(term.term), prints['shares'])).toBe(true);
    expect(grant?.quantity.units).toEqual(whole(952));
  },

  'nailyourjob-amazon-david': (prints) => {
    // The table of share prices is lost; the prints give them back: (229,363.58 − 221,000) ÷ 27.5 = 304.13, …
    const prices = ['304.13', '421.78', '659.59', '924.99'];
    const years = yearsFor({
      start: '2013-04-01',
      base: { kind: 'annual', rate: '150000' },
      signOn: [0, 12].map((months, i) => ({
        id: `s${i}`,
        amount: '71000',
        payment: { kind: 'after-months', months },
      })),
      stock: {
        kind: 'public',
        price: '304.13',
        asOf: '2013-04-01',
        datedPrices: prices.map((price, i) => ({ date: `${2014 + i}-04-01`, price })),
      },
      ...grantOf(
        ['0.05', '0.15', '0.4', '0.4'].map((share) => each(share, 1, 12)),
        { kind: 'shares', shares: '550' },
        { allocation: 'FRACTIONAL' },
      ),
    });
    const totals = years.columns.map(({ sums }) => lineAmount(sums, 'total-compensation'));
    expect(totals.map((total, i) => isPrinted(dollars(total), prints[`year_${i + 1}`]))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const growth = totals.slice(1).map((total, i) => {
      const before = totals[i] ?? 1n;
      return `${roundHalfAway((total - before) * 1000n, before)}`.replace(/(\d)$/, '.$1%');
    });
    expect(growth).toEqual(list(prints['growth']));
    // 550 × 924.99 = 508,744.50: the print cuts the half dollar off.
    const held = oneVest('924.99', { kind: 'restricted-stock-units' }, '550').amount;
    expect(held).toBe(50_874_450n);
    expect(held / 100n).toBe(BigInt(numbersIn(prints['if_all_held_to_end_year4'])[0] ?? ''));
  },

  'entering-startupland-table-8-2': (prints) => {
    const chances = ['0.5', '0.25', '0.15', '0.1'];
    const stock = byExit(
      ['0', '10000000', '50000000', '100000000'].map((value, i) => exitOf(value, chances[i] ?? '0')),
      { fullyDilutedShares: '100000' },
    );
    const options = { award: optionAt('5') };
    const reading = exitScenarios(
      ledgerFor({ ...stock, ...grantOf([each('1', 4, 12)], undefined, options) }),
    );
    if (typeof reading === 'string') throw new Error(reading);
    expect(compare(reading.ownership.today, decimal('0.01'))).toBe(0);
    const { scenarios } = reading;
    const areAll = (figures: readonly Ratio[], print: unknown): void => {
      expect(list(print).map((one, i) => isPrinted(figures[i] ?? ZERO, one))).toEqual(
        list(print).map(() => true),
      );
    };
    areAll(
      scenarios.map(({ price }) => price),
      prints['value_per_share'],
    );
    const net = scenarios.map(({ whole: value }) => dollars(value));
    areAll(net, prints['net_value']);
    const weighted = net.map((value, i) => multiply(value, decimal(chances[i] ?? '0')));
    areAll(weighted, prints['expected_value']);
    // 23,750 + 74,250 + 99,500 = 197,500; printed as 27,025.
    const sum = dollars(reading.expected.whole);
    expect([sum, weighted.reduce(add, ZERO)].map((value) => isPrinted(value, '$197,500'))).toEqual([
      true,
      true,
    ]);
    expect(isPrinted(sum, prints['sum'])).toBe(false);
  },

  'ltse-options': (prints) => {
    const vest = oneVest('100', optionAt('2'), '10000');
    expect(isPrinted(exerciseCost(vest), prints['exercise_cost'])).toBe(true);
    expect(isPrinted(dollars(vest.amount), prints['upside_before_taxes'])).toBe(true);
  },

  'redfish-options': (prints) => {
    expect(
      isPrinted(dollars(oneVest('20', optionAt('2'), '1').amount), prints['gross_profit_per_share']),
    ).toBe(true);
  },

  'ocf-allocation-18-shares': (prints) => {
    const size = { kind: 'shares', shares: '18' };
    const vestsBy = (allocation: string): Fields => {
      const ledger = ledgerFor({ ...priced('1'), ...grantOf([each('1', 4, 12)], size, { allocation }) });
      return {
        allocation,
        areSame: streamOf(ledger, 'grant:g').entries.map(({ vest }, i) =>
          isPrinted(vest?.shares ?? ZERO, list(prints[allocation])[i]),
        ),
      };
    };
    expect(ALLOCATION_TYPES.map(vestsBy)).toEqual(
      ALLOCATION_TYPES.map((allocation) => ({ allocation, areSame: [true, true, true, true] })),
    );
    expect(Object.keys(prints).sort()).toEqual([...ALLOCATION_TYPES].sort());
  },
};
