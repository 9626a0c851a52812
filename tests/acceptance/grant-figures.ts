import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { isoSplit, type IsoGrant } from '#lib/engine/equity/iso-limit.ts';
import { vestedAsOf } from '#lib/engine/equity/vesting/vested.ts';
import { initialGrants } from '#lib/engine/equity/held-grant.ts';
import { vestsOfHolding } from '#lib/engine/equity/delivery.ts';
import { add, multiply, subtract, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { equityByDate } from '#lib/engine/readings/equity-by-date.ts';
import { lineAmount } from '#lib/engine/readings/sums.ts';
import { byExit, each, exitOf, grantOf, priced, refreshOf, valueOf } from '../engine/equity.ts';
import { ledgerFor, streamOf, yearsFor, type Fields } from '../engine/offers.ts';
import {
  datedGrant,
  decimal,
  dollars,
  exerciseCost,
  jobWith,
  oneVest,
  optionAt,
  UNITS,
  worthOf,
  type Vests,
} from './grant-offers.ts';

/*
 * The published figures of equity-examples.json about grants, computed by the engine. Where a print takes a step
 * that Parley does not (tax withheld at a flat rate), the step is taken here, from the engine's figure.
 */

type Figures = Readonly<Record<string, Ratio | string>>;

const appreciationAbove = (basePrice: string): Fields => ({
  kind: 'cash-settled',
  pays: { kind: 'appreciation', basePrice },
});

const amountOf = (price: string, award: Fields, shares: string): Ratio =>
  dollars(oneVest(price, award, shares).amount);

/** Shares vested of an even monthly grant after some months, and what they are worth. */
function vestedAfter(shares: string, months: number, elapsed: PlainDate, price: string) {
  const offer = { ...priced(price), ...grantOf([each('1', months, 1)], { kind: 'shares', shares }) };
  const rows = equityByDate(ledgerFor(offer)).sum;
  const row = rows.find(({ date }) => date === elapsed);
  if (!row) throw new Error(`Nothing vests on ${elapsed}`);
  return { shares: row.liquid.shares, value: dollars(row.liquid.value) };
}

const optionsOf = (vests: readonly (readonly [date: string, shares: string, strike: string])[]) =>
  jobWith(
    '1',
    vests.map(([date, shares, strike], i) => datedGrant(`g${i}`, optionAt(strike), [[date, shares]])),
  );

const isoGrant = (id: string, grantDate: string, value: string, vests: Vests): IsoGrant => ({
  id,
  grantDate: grantDate as PlainDate,
  valueAtGrant: decimal(value),
  vests: vests.map(([date, shares]) => ({ date: date as PlainDate, shares: decimal(shares) })),
});

/** The limit in one calendar year: what fits it, what does not, and which grants the rest is of. */
function splitIn(year: number, grants: readonly IsoGrant[]) {
  const parts = isoSplit(grants).find((one) => one.year === year)?.grants ?? [];
  return {
    iso: parts.map(({ iso }) => iso.value).reduce(add, ZERO),
    nso: parts.map(({ nso }) => nso.value).reduce(add, ZERO),
    over: parts.filter(({ nso }) => nso.shares.n !== 0n).map(({ id }) => id),
  };
}

/** Four yearly vests of 400 turned into shares at 10. Its first vest is in year 2, as the peer's year 0 has none. */
const fourHundred = (terms: Fields = {}): Fields =>
  grantOf([each('1', 4, 12)], valueOf('400', 'down', '10'), { vestingStart: '2027-01-01', ...terms });
const totalsOf = (offer: Fields, horizonYears: number): readonly Ratio[] =>
  yearsFor(offer, { horizonYears }).columns.map(({ sums }) =>
    dollars(lineAmount(sums, 'total-compensation')),
  );
const yearIn = (totals: readonly Ratio[], index: number): Ratio => totals[index] ?? ZERO;
const sharesPerYear = (offer: Fields): Ratio => {
  const shares = streamOf(ledgerFor(offer), 'grant:g').entries.map(({ vest }) => vest?.shares ?? ZERO);
  const [first] = shares;
  if (!first || shares.some(({ n, d }) => n !== first.n || d !== first.d)) throw new Error('Unequal years');
  return first;
};

const SALARY: Fields = { base: { kind: 'annual', rate: '100000' } };

export const GRANT_FIGURES: Readonly<Record<string, () => Figures>> = {
  'nso-exercise': () => {
    // 1,000 × (50 − 10), and 1,000 × 10 to exercise.
    const vest = oneVest('50', optionAt('10'), '1000');
    return { ordinary_income: dollars(vest.amount), exercise_cost: exerciseCost(vest) };
  },
  // What a sale brings above the basis is what appreciation above it pays: 1,000 × (70 − 50).
  'nso-sale': () => ({ capital_gain: amountOf('70', appreciationAbove('50'), '1000') }),
  // 200 × (40 − 10), then 200 × (45 − 40).
  'nso-wenxuecity': () => ({
    w2_income: amountOf('40', optionAt('10'), '200'),
    capital_gain: amountOf('45', appreciationAbove('40'), '200'),
  }),
  'rsu-vest-fraction': () => {
    const { vest, amount } = oneVest('99.99', UNITS, '100.5');
    return {
      exact: multiply(vest?.shares ?? ZERO, vest?.price ?? ZERO),
      income_half_up_cents: dollars(amount),
    };
  },
  // 1,000 × 12 ÷ 48 = 250 × 150 = 37,500; less 27% withheld.
  'rsu-calcsimpler-1000': () => {
    const { shares, value } = vestedAfter('1000', 48, '2027-01-01' as PlainDate, '150');
    const kept = decimal('0.73');
    return { vested: shares, net_shares: multiply(shares, kept), net_value: multiply(value, kept) };
  },
  // 400 × 18 ÷ 36 = 200 × 90 = 18,000; less 30% withheld.
  'rsu-calcsimpler-400': () => {
    const { shares, value } = vestedAfter('400', 36, '2027-07-01' as PlainDate, '90');
    const kept = decimal('0.7');
    return { net_shares: multiply(shares, kept), net_value: multiply(value, kept) };
  },
  // Half a share is held as it is.
  'rsu-tesla-fractional-tax-sale': () => ({
    sold_for_tax: oneVest('352.384', UNITS, '2605.5').vest?.shares ?? ZERO,
  }),
  'iso100k-two-grants': () => {
    const { iso, nso, over } = splitIn(2002, [
      isoGrant('19X1 grant', '2001-01-01', '1', [['2002-01-01', '100000']]),
      isoGrant('19X2 grant', '2002-01-01', '1', [['2002-06-01', '50000']]),
    ]);
    return { iso, nso, nso_grant: over.join() };
  },
  'iso100k-150': () => {
    const { iso, nso } = splitIn(2002, [isoGrant('g', '2001-01-01', '1', [['2002-01-01', '150000']])]);
    return { iso, nso };
  },
  'iso100k-jane': () => {
    // A quarter a year: 25,000 × 0.50 + 50,000 × 1.00 in the years in which both vest.
    const quarters = (shares: string, first: number): Vests =>
      [0, 1, 2, 3].map((i) => [`${first + i}-01-01`, shares] as const);
    const { iso, nso } = splitIn(2004, [
      isoGrant('first', '2001-01-01', '0.50', quarters('25000', 2002)),
      isoGrant('second', '2002-01-01', '1.00', quarters('50000', 2003)),
    ]);
    return { overlap_year_value: add(iso, nso) };
  },
  // 1,000 × 0.55 + 1,500 × 0.50, and 1,500 × 0.55 + 1,000 × 0.50.
  'so-gain-001B': () => ({
    gain: worthOf(
      optionsOf([
        ['2012-01-01', '1000', '0.45'],
        ['2013-01-01', '1500', '0.50'],
      ]),
    ),
  }),
  'so-gain-002B': () => ({
    gain: worthOf(
      optionsOf([
        ['2012-01-01', '1500', '0.45'],
        ['2013-01-01', '1000', '0.50'],
      ]),
    ),
  }),
  'so-perf': () => {
    // The payout factor makes 1,500 units of 1,000.
    const award = { kind: 'performance-shares', payoutFactor: '1.5' };
    const paid = oneVest('1', award, '1000').vest?.shares?.n ?? 0n;
    return {
      gain: amountOf('1', optionAt('0.45'), `${paid}`),
      gain_without_multiplier: amountOf('1', optionAt('0.45'), '1000'),
    };
  },
  // 50 × 0.55 + 100 × 0.50: the 150 that are sold.
  'so-sale-fifo': () => ({
    sale_gain: worthOf(
      optionsOf([
        ['2012-01-01', '50', '0.45'],
        ['2013-01-01', '100', '0.50'],
      ]),
    ),
  }),
  'tc-grant-400-4y': () => {
    const offer = { ...priced('10'), ...fourHundred() };
    return { shares_per_year: sharesPerYear(offer), year_0: yearIn(totalsOf(offer, 5), 0) };
  },
  'tc-salary-and-grant': () => {
    const totals = totalsOf({ ...SALARY, ...priced('10'), ...fourHundred() }, 5);
    return {
      year_0: yearIn(totals, 0),
      year_1: yearIn(totals, 1),
      year_2: yearIn(totals, 2),
      cumulative_after_index_4: totals.reduce(add, ZERO),
    };
  },
  'tc-annual-refresh-steady': () => {
    const totals = totalsOf({ ...priced('10'), ...refreshOf('400') }, 6);
    return { year_0: yearIn(totals, 0), year_4: yearIn(totals, 4), year_5: yearIn(totals, 5) };
  },
  'tc-previous-grant': () => {
    // 40 over four years from 2024; half has vested by 2026.
    const offer: Fields = {
      kind: 'current-job',
      start: '2024-01-01',
      ...priced('10'),
      ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '40' }),
    };
    const [grant] = initialGrants(ledgerFor(offer, { comparisonStart: '2026-01-01' }).context);
    const vests = grant ? vestsOfHolding(grant.holding, grant.quantity) : [];
    if (vestedAsOf(vests, '2026-01-01' as PlainDate).n !== 20n) throw new Error('Half has vested');
    return { shares_per_year: sharesPerYear(offer) };
  },
  'tc-salary-growth': () => {
    const cash: Fields = {
      id: 'cash',
      kind: 'amount',
      category: 'other',
      amount: '10000',
      paid: { kind: 'yearly' },
      certainty: 'guaranteed',
    };
    const base = { kind: 'annual', rate: '100000', yearlyRaise: '0.10' };
    const totals = totalsOf({ base, benefits: [cash] }, 3);
    return { year_0: yearIn(totals, 0), year_1: yearIn(totals, 1), year_2: yearIn(totals, 2) };
  },
  'tc-equity-net': () => {
    // 10 options at 20, at a price of 5: worth nothing to us, since nobody exercises them. The print exercises.
    const entry = oneVest('5', optionAt('20'), '10');
    if (entry.amount !== 0n) throw new Error('An option below its strike is worth nothing');
    return { net: subtract(amountOf('5', UNITS, '10'), exerciseCost(entry)) };
  },
  // A tenth of 1,000,000 shares, of which a quarter is sold, at an exit of 10,000,000.
  'wi-sale-cash': () => {
    const stock = byExit([exitOf('10000000', '1')]);
    const offer = { ...stock, ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '100000' }) };
    const [first] = streamOf(ledgerFor(offer, { illiquidEquity: 'face' }), 'grant:g').entries;
    return { cash: dollars(first?.amount ?? 0n) };
  },
};
