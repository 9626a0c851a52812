import { byExit, each, exitOf, grantOf, priced, refreshOf, unlisted, valueOf } from '../../engine/equity.ts';
import { yearsFor, type Fields } from '../../engine/offers.ts';
import { quantityOf, initialHoldings } from '#lib/engine/equity/holding.ts';
import { pricePathOf } from '#lib/engine/equity/price-path.ts';
import { numberText } from '#lib/format/decimals.ts';
import { afterwards, date, entriesOf, entryAt, inYear, money, posted, shares } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

/** How many shares the first grant of an offer has. */
function sharesGranted(offer: Fields): string {
  const { context } = yearsFor(offer).ledger;
  const [holding] = initialHoldings(context);
  if (!holding) throw new Error('No grant');
  return numberText(quantityOf(holding, pricePathOf(context), context.offer.currency).units);
}

const ofShares = (count: string): Fields => ({ kind: 'shares', shares: count });
const yearly = (count: number): readonly Fields[] => [each('1', count, 12)];
const vests = (offer: Fields) => entriesOf(offer, 'grant:g');

/** Section 4: what a grant is worth. */
export const EQUITY: Examples = {
  'conversion-rule': () => [
    ...['up', 'down'].map((rounding) =>
      sharesGranted({ ...priced('40'), ...grantOf(yearly(4), valueOf('100000', rounding, '33')) }),
    ),
    sharesGranted({
      ...priced('100', { growth: '0.21' }),
      ...grantOf(yearly(4), valueOf('110000', 'down'), { grantDate: '2026-07-01' }),
    }),
    sharesGranted({
      ...priced('100', { growth: '0.21' }),
      ...grantOf(
        yearly(4),
        {
          kind: 'value',
          value: '110000',
          conversion: { rounding: 'down', priceOf: { kind: 'date', date: '2027-01-01' } },
        },
        { grantDate: '2026-07-01' },
      ),
    }),
  ],
  'cash-award': () => {
    const size = { kind: 'cash', value: '10000' };
    const waits = { ...unlisted(), ...grantOf(yearly(3), size, { liquidityEvent: {} }) };
    const { vest } = entryAt(entriesOf(waits, 'grant:g', {}), 1);
    return [
      ...vests(grantOf(yearly(3), size)).map(posted),
      money(vest?.illiquid?.face ?? 0n),
      money(vest?.illiquid?.discounted ?? 0n),
      ...['excluded', 'discounted', 'face'].map((illiquidEquity) =>
        posted(entryAt(entriesOf(waits, 'grant:g', { illiquidEquity }), 1)),
      ),
    ];
  },
  'price-path': () => [
    posted(
      entryAt(
        vests({ ...priced('100', { growth: '0.1' }), ...grantOf([each('1', 1, 6)], ofShares('100')) }),
        1,
      ),
    ),
  ],
  'yearly-steps': () => {
    const grant = grantOf(yearly(2), ofShares('200'));
    const grown = (growthSteps: string) =>
      entriesOf({ ...priced('100', { growth: '0.1' }), ...grant }, 'grant:g', { growthSteps }).map(posted);
    const datedPrices = [
      { date: '2026-12-01', price: '90' },
      { date: '2027-06-01', price: '120' },
    ];
    return [
      ...grown('year-start'),
      ...grown('year-end'),
      ...vests({ ...priced('100', { datedPrices }), ...grant }).map(posted),
    ];
  },
  'value-at-vest': () => [
    posted(entryAt(vests({ ...priced('123.455'), ...grantOf(yearly(1), ofShares('83')) }), 1)),
  ],
  options: () => {
    const at = (price: string) =>
      entryAt(
        vests({
          ...priced(price),
          ...grantOf(yearly(4), undefined, { award: { kind: 'stock-options', type: 'ISO', strike: '10' } }),
        }),
        1,
      );
    return [posted(at('12')), money(at('12').vest?.exerciseCost ?? 0n), posted(at('8'))];
  },
  expiry: () => {
    const award = { kind: 'stock-options', type: 'NSO', strike: '10', expiry: '2028-01-01' };
    const [first, second, third] = vests({ ...priced('12'), ...grantOf(yearly(4), undefined, { award }) });
    if (!first || !second || !third || posted(first) !== posted(second))
      throw new Error('Not two equal vests');
    return [posted(first), posted(third)];
  },
  'performance-shares': () => {
    const award = { kind: 'performance-shares', payoutFactor: '1.25' };
    const offer = { ...priced('1'), ...grantOf(yearly(4), ofShares('1001'), { award }) };
    return [sharesGranted(offer), ...vests(offer).map(shares)];
  },
  'profits-interests': () => {
    const award = { kind: 'profits-interests', units: 'profits-participation', threshold: '4' };
    return [posted(entryAt(vests({ ...priced('10'), ...grantOf(yearly(4), undefined, { award }) }), 1))];
  },
  'cash-settled': () => {
    const first = (stock: Fields, pays: Fields) => {
      const award = { kind: 'cash-settled', pays };
      return entryAt(vests({ ...stock, ...grantOf(yearly(4), undefined, { award }) }), 1);
    };
    const full = { kind: 'full-price' };
    const paid = first(unlisted(), full);
    if (paid.parts[0]?.certainty !== 'conditional') throw new Error('Not conditional');
    return [
      posted(paid),
      posted(first(unlisted(), { kind: 'appreciation', basePrice: '8' })),
      posted(first(byExit([exitOf('10000000', '1')]), full)),
    ];
  },
  'by-exit': () => {
    const stock = byExit([exitOf('20000000', '0.5'), exitOf('5000000', '0.5')], {
      liquidationPreference: '10000000',
      dilution: ['0.2'],
    });
    const award = { kind: 'stock-options', type: 'NSO', strike: '4' };
    const { vest } = entryAt(vests({ ...stock, ...grantOf(yearly(4), undefined, { award }) }), 1);
    return [money(vest?.illiquid?.face ?? 0n)];
  },
  private: () => {
    const first = (settings: Fields, stock: Fields = {}) =>
      entryAt(entriesOf({ ...unlisted(stock), ...grantOf(yearly(4)) }, 'grant:g', settings), 1);
    const { vest } = first({});
    const preferred = first({}, { valuation: 'preferred-price' });
    return [
      money(vest?.illiquid?.face ?? 0n),
      money(vest?.illiquid?.discounted ?? 0n),
      ...['excluded', 'discounted', 'face'].map((illiquidEquity) => posted(first({ illiquidEquity }))),
      money(preferred.vest?.illiquid?.face ?? 0n),
    ];
  },
  'double-trigger': () => {
    const grant = (event: Fields) => ({
      ...unlisted(),
      ...grantOf(yearly(4), ofShares('400'), { liquidityEvent: event }),
    });
    const [first, second] = vests(grant({ date: '2027-06-01' }));
    if (!first || !second || posted(first) !== posted(second)) throw new Error('Not two equal vests');
    return [date(first), date(second), posted(first), posted(entryAt(vests(grant({})), 1))];
  },
};

/** Section 4: when a grant vests. */
export const VESTING: Examples = {
  statements: () => {
    const grant = grantOf([each('0.05', 1, 12), each('0.15', 1, 12), each('0.8', 4, 6)]);
    const [first, second, third, ...rest] = vests({ ...priced('1'), ...grant });
    if (!first || !second || !third || rest.some((entry) => shares(entry) !== shares(third)))
      throw new Error('Not four equal parts');
    return [
      ...[first, second].flatMap((entry) => [shares(entry), date(entry)]),
      shares(third),
      ...[third, ...rest].map(date),
    ];
  },
  cliff: () => {
    const cliff = { length: 12, periodType: 'MONTHS', portion: '1/4' };
    const [first, ...rest] = vests({ ...priced('1'), ...grantOf([each('1', 48, 1, { cliff })]) });
    return first ? [shares(first), date(first), ...rest.slice(0, 3).map(shares)] : [];
  },
  'grant-date': () =>
    vests({
      ...priced('1'),
      ...grantOf(yearly(4), ofShares('400'), { vestingStart: '2025-01-01', grantDate: '2026-03-01' }),
    })
      .slice(0, 2)
      .map(date),
  'fixed-days': () => {
    const fixedVestDays = [2, 5, 8, 11].map((month) => ({ month, day: 15 }));
    const offer = {
      start: '2026-04-10',
      ...priced('1'),
      ...grantOf([each('1', 16, 3)], undefined, { fixedVestDays }),
    };
    return [date(entryAt(vests(offer), 1))];
  },
  event: () => {
    const events = [{ name: 'launch', date: '2028-06-01' }];
    const anchored = (anchor: string) => {
      const later = each('0.6', 1, 12, { event: { name: 'launch', anchor } });
      return vests({ ...priced('1'), ...grantOf([each('0.4', 1, 12), later], undefined, { events }) });
    };
    return [
      ...anchored('start').flatMap((entry) => [shares(entry), date(entry)]),
      date(entryAt(anchored('event'), 2)),
    ];
  },
  refresh: () => {
    const of = yearsFor({ ...priced('100'), ...refreshOf('40000') });
    return [...[1, 2, 3, 4].map((k) => inYear(of, k)), afterwards(of)];
  },
};
