import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import { add, compare, multiply, whole, type Ratio } from '#lib/engine/money/ratio.ts';
import { roundHalfAway } from '#lib/engine/money/rounding.ts';
import { ledgerFor, streamOf, type Fields } from '../engine/offers.ts';
import { NOT_EXPRESSIBLE_EQUITY } from './not-expressible.ts';
import { meets, readPrinted } from './printed.ts';
import {
  exactly,
  firstPurchase,
  planOf,
  purchaseLedger,
  purchasesIn,
  type PurchaseFigures,
} from './purchase-plans.ts';

/*
 * Share purchase plans and retirement matches of other people, with their sources, in equity-examples.json and
 * equity-worked-examples.json. Each goes the whole way: schema, ledger, and for a purchase its shares and prices.
 */

interface Example {
  readonly id: string;
  readonly kind?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly published_outputs?: unknown;
  readonly outputs?: Readonly<Record<string, string>>;
}

function examplesOf(file: string): readonly Example[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return (JSON.parse(text) as { examples: readonly Example[] }).examples;
}

const EXAMPLES = examplesOf('./equity-examples.json');
const ofKind = (kind: string) => EXAMPLES.filter((example) => example.kind === kind);

function text(inputs: Example['inputs'], name: string): string | undefined {
  const value = inputs[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

const notExpressible = (id: string): readonly string[] | 'all' =>
  NOT_EXPRESSIBLE_EQUITY.find((entry) => entry.id === id)?.figures ?? [];

/** Every printed output of a case, each equal to the figure of its name or listed as not expressible. */
function expectAll({ id, outputs = {} }: Example, figures: Readonly<Record<string, Ratio>>): void {
  const listed = notExpressible(id);
  const met = Object.entries(outputs)
    .filter(([name]) => !listed.includes(name))
    .map(([name, printed]) => [name, figures[name] && compare(figures[name], exactly(printed)) === 0]);
  expect(met.length).toBeGreaterThan(0);
  expect(met).toEqual(met.map(([name]) => [name, true]));
}

describe('espp', () => {
  const figuresOf = (bought: PurchaseFigures, contribution: string): Readonly<Record<string, Ratio>> => ({
    contribution: exactly(contribution),
    purchase_price: bought.purchasePrice,
    shares: bought.shares,
    cost: bought.cost,
    market_value: bought.marketValue,
    discount_value_at_purchase: bought.gain,
    discount_value: bought.gain,
    profit: bought.gain,
  });

  test.each(ofKind('espp'))('$id', (example) => {
    const { inputs } = example;
    const offering = text(inputs, 'fmv_offering') ?? text(inputs, 'fmv_start') ?? text(inputs, 'fmv') ?? '';
    const onPurchase = text(inputs, 'fmv_purchase') ?? text(inputs, 'fmv_end') ?? offering;
    // What is put in: as given; 12 paychecks of it; what the given shares cost; or, of a price alone, anything.
    const paychecks = Number(text(inputs, 'paychecks') ?? '1') * Number(text(inputs, 'payroll') ?? '0');
    const contribution =
      text(inputs, 'contribution') ??
      (paychecks > 0 ? String(paychecks) : undefined) ??
      example.outputs?.['cost']?.replace(/\.00$/, '') ??
      '8500';
    const ledger = purchaseLedger({
      discount: text(inputs, 'discount') ?? '',
      lookback: inputs['lookback'] === true,
      offering,
      onPurchase,
      contribution,
    });
    expectAll(example, figuresOf(firstPurchase(ledger), contribution));
  });
});

describe('espp_25k', () => {
  const at = (terms: Fields, rest: Fields): Ledger =>
    ledgerFor({
      stock: { kind: 'public', price: '10', asOf: '2010-01-01' },
      benefits: [planOf({ qualification: 'section-423', discount: '0', lookback: true, ...terms })],
      ...rest,
    });

  test('espp-25k-basic', () => {
    const example = ofKind('espp_25k').find(({ id }) => id === 'espp-25k-basic');
    if (!example) throw new Error('There is no such case');
    // Half a year of 20,000 buys 1,000 shares at 10; then pay would buy far more than the limit leaves.
    const raises = [{ date: '2026-07-01', change: { kind: 'to', rate: '900000' }, certainty: 'contracted' }];
    const ledger = at({ purchaseEveryMonths: 6 }, { base: { kind: 'annual', rate: '20000', raises } });
    const [june, december] = purchasesIn(ledger).map(({ shares }) => whole(shares));
    if (!june || !december) throw new Error('There are two purchases a year');
    expectAll(example, {
      purchased_jun_30: june,
      max_shares_dec_31: december,
      max_shares_year: add(june, december),
    });
  });

  test('espp-25k-two-year-offering', () => {
    const example = ofKind('espp_25k').find(({ id }) => id === 'espp-25k-two-year-offering');
    if (!example) throw new Error('There is no such case');
    const ledger = at(
      { purchaseEveryMonths: 12, purchasesPerOffering: 2 },
      { start: '2010-09-01', base: { kind: 'annual', rate: '10000' } },
    );
    const [first, second] = purchasesIn(ledger);
    if (!first?.limitLeft || !second?.limitLeft) throw new Error('Both purchases have a limit');
    expect([first.purchase, second.purchase]).toEqual(example.inputs['purchase_dates']);
    const used = multiply(whole(first.shares), first.offeringPrice);
    expectAll(example, {
      first_purchase_limit_fmv: first.limitLeft,
      second_purchase_cumulative_limit_fmv: add(second.limitLeft, used),
    });
  });

  test('has no case without a test', () => {
    expect(ofKind('espp_25k').map(({ id }) => id)).toEqual(['espp-25k-basic', 'espp-25k-two-year-offering']);
  });
});

interface MatchedOffer {
  readonly salary: string;
  readonly contribution: string;
  readonly tiers: readonly Fields[];
  readonly terms?: Fields;
  readonly paid?: 'per-paycheck' | 'true-up';
  readonly start?: string;
}

/** One year of an offer with a match, which is the employee's at once. */
function matched({ salary, contribution, tiers, terms = {}, paid = 'per-paycheck', start }: MatchedOffer) {
  const plan = {
    kind: 'retirement-plan',
    id: 'plan',
    payPeriods: 12,
    eligiblePay: 'base',
    contribution,
    match: { tiers, paid, vesting: { kind: 'immediate' } },
    ...terms,
  };
  const base = { kind: 'annual', rate: salary };
  const ledger = ledgerFor({ base, benefits: [plan], ...(start ? { start } : {}) }, { horizonYears: 1 });
  const { entries } = streamOf(ledger, 'benefit:plan:match');
  return { entries, total: entries.reduce((sum, { amount }) => sum + amount, 0n) };
}

describe('match', () => {
  /** "100% of first 3% + 50% of next 2%": each tier ends where the ones before it and its own share end. */
  function tiersOf(formula: string): readonly Fields[] {
    let end = 0;
    return [...formula.matchAll(/(\d+)% of (?:first|next) (\d+)%/g)].map(([, rate, share]) => {
      end += Number(share);
      return { rate: String(Number(rate) / 100), upTo: `0.${String(end).padStart(2, '0')}` };
    });
  }

  test.each(ofKind('match'))('$id', (example) => {
    const { inputs } = example;
    const { total } = matched({
      salary: text(inputs, 'wages') ?? '',
      contribution: text(inputs, 'deferral') ?? '',
      tiers: tiersOf(text(inputs, 'formula') ?? ''),
    });
    expectAll(example, { match: { n: total, d: 100n } });
  });
});

describe('worked examples', () => {
  const WORKED = examplesOf('./equity-worked-examples.json');
  function printsOf(id: string): unknown {
    const found = WORKED.find((example) => example.id === id);
    if (!found) throw new Error(`There is no case ${id}`);
    return found.published_outputs;
  }

  const inHundredths = ({ n, d }: Ratio): bigint => roundHalfAway(n * 100n, d);
  const isPrinted = (exact: Ratio, print: string): boolean =>
    meets(inHundredths(exact), readPrinted(print, 1n));
  const bought = (offering: string, onPurchase: string, discount = '0.15'): PurchaseFigures =>
    firstPurchase(purchaseLedger({ discount, lookback: true, offering, onPurchase, contribution: '9000' }));

  /** A rate as printed in percent, rounded to its digits or cut off after them. */
  function isPercent({ n, d }: Ratio, print: string, way: 'rounded' | 'cut off'): boolean {
    const digits = /^(\d+)(?:\.(\d+))?%$/.exec(print);
    if (!digits) throw new Error(`No percentage in "${print}"`);
    const scale = 100n * 10n ** BigInt(digits[2]?.length ?? 0);
    const shown = way === 'rounded' ? roundHalfAway(n * scale, d) : (n * scale) / d;
    return shown === BigInt(`${digits[1] ?? ''}${digits[2] ?? ''}`);
  }

  test('mystockoptions-espp', () => {
    interface Print {
      readonly purchase_price: string;
      readonly spread: string;
      readonly gain: string;
    }
    const { cases } = printsOf('mystockoptions-espp') as { cases: readonly Print[] };
    const ours = [
      bought('10', '20'),
      bought('10', '8'),
      bought('10', '12', '0.10'),
      bought('10', '8', '0.10'),
    ];
    expect(cases).toHaveLength(ours.length);
    cases.forEach(({ purchase_price, spread, gain }, i) => {
      const own = ours[i];
      if (!own) throw new Error('A case is missing');
      // "80 cents" is $0.80.
      const dollars = spread.replace(/^(\d+) cents$/, '$0.$1');
      expect([isPrinted(own.purchasePrice, purchase_price), isPrinted(own.spread, dollars)]).toEqual([
        true,
        true,
      ]);
      expect(isPercent(own.rateOfGain, gain, 'cut off')).toBe(true);
    });
  });

  test('traviscj-espp-adbe', () => {
    const prints = printsOf('traviscj-espp-adbe') as Record<
      'flat' | 'fall' | 'rise',
      { purchase: string; gain: string }
    >;
    const prices = { flat: '224.27', fall: '200', rise: '250' } as const;
    for (const name of ['flat', 'fall', 'rise'] as const) {
      const own = bought('224.27', prices[name]);
      expect(isPrinted(own.purchasePrice, prints[name].purchase)).toBe(true);
      expect(isPrinted(own.spread, prints[name].gain)).toBe(true);
    }
  });

  test('espp-1765', () => {
    const { purchase, gain } = printsOf('espp-1765') as { purchase: string; gain: string };
    const own = bought('10', '10');
    expect(isPrinted(own.purchasePrice, purchase.replace(/^([\d.]+) USD$/, '$$$1'))).toBe(true);
    expect(isPercent(own.rateOfGain, gain, 'rounded')).toBe(true);
  });

  test('m3fawner-espp-pto-hourly: the print is not 15/85 of 50,000, which is computed', () => {
    const print =
      (printsOf('m3fawner-espp-pto-hourly') as Record<string, string>)['espp_worst_outcome'] ?? '';
    // At 1.00 a share: 50,000 ÷ 0.85 = 58,823.5 → 58,823 shares × 0.15 = 8,823.45; 15/85 of 50,000 is 8,823.53.
    const example = {
      discount: '0.15',
      lookback: true,
      offering: '1',
      onPurchase: '1',
      contribution: '50000',
    };
    const { gain } = firstPurchase(purchaseLedger(example));
    expect(gain).toEqual({ n: 882_345n, d: 100n });
    expect(isPrinted(gain, print)).toBe(false);
    expect(notExpressible('m3fawner-espp-pto-hourly')).toEqual(['401k_worth_up_to']);
  });

  test('mainstreet-trueup', () => {
    const prints = printsOf('mainstreet-trueup') as Record<string, string>;
    // The limit of 2023 was 22,500: that of 2025, 23,500, less 1,000 put in elsewhere.
    const offer = {
      salary: '150000',
      contribution: '0.2',
      tiers: [{ rate: '1', upTo: '0.04' }],
      start: '2025-01-01',
      terms: { alreadyDeferred: '1000' },
    };
    const [paychecks, whole12] = [matched(offer), matched({ ...offer, paid: 'true-up' })];
    expect(isPrinted({ n: whole12.total, d: 100n }, prints['full_match'] ?? '')).toBe(true);
    expect(`${paychecks.entries.length} months`).toBe(prints['months_to_max']);
    expect(isPrinted({ n: whole12.total - paychecks.total, d: 100n }, prints['missed'] ?? '')).toBe(true);
  });

  test('fool-match', () => {
    const prints = printsOf('fool-match') as Record<string, string>;
    const terms = { payPeriods: 24 };
    const tiers = [{ rate: '1', upTo: '0.04' }];
    const { entries, total } = matched({ salary: '80000', contribution: '0.04', tiers, terms });
    expect(entries).toHaveLength(24);
    expect(isPrinted({ n: total, d: 100n }, prints['full_match'] ?? '')).toBe(true);
    expect(isPrinted({ n: entries[0]?.amount ?? 0n, d: 100n }, prints['match_per_period'] ?? '')).toBe(true);
    // All of the pay of a period, matched: 80,000 ÷ 24.
    const all = [{ rate: '1', upTo: '1' }];
    const pay = matched({ salary: '80000', contribution: '1', tiers: all, terms }).entries[0];
    expect(isPrinted({ n: pay?.amount ?? 0n, d: 100n }, prints['per_period_pay'] ?? '')).toBe(true);
  });
});
