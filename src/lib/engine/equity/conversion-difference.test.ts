import { describe, expect, test } from 'vitest';
import { decimalOf } from '#lib/engine/money/money.ts';
import { numberText } from '#lib/format/decimals.ts';
import { ledgerFor, streamOf, type Fields } from '../../../../tests/engine/offers.ts';
import { byExit, each, exitOf, grantOf, priced } from '../../../../tests/engine/equity.ts';
import type { Conversion } from '#lib/document/types.ts';
import { conversionDifference, otherRoundings } from './conversion-difference.ts';
import { initialHoldings } from './holding.ts';

const yearly = [each('1', 4, 12)];
const value = (amount: string, conversion: Fields): Fields => ({ kind: 'value', value: amount, conversion });

const offerOf = (size: Fields, stock: Fields = priced('50'), terms: Fields = {}): Fields => ({
  ...stock,
  ...grantOf(yearly, size, terms),
});

function differenceOf(offer: Fields, others?: (own: Conversion) => readonly Conversion[]) {
  const { context } = ledgerFor(offer);
  const [holding] = initialHoldings(context);
  if (!holding) throw new Error('The offer has a grant');
  return conversionDifference(context, holding, others);
}

const unitsOf = (offer: Fields): string =>
  numberText(
    streamOf(ledgerFor(offer), 'grant:g').entries.reduce(
      (sum, { vest }) => ({ n: sum.n + (vest?.shares?.n ?? 0n), d: 1n }),
      { n: 0n, d: 1n },
    ),
  );

describe('a value becomes shares', () => {
  const dated = priced('50', {
    datedPrices: [
      { date: '2026-01-01', price: '40' },
      { date: '2026-03-01', price: '64' },
    ],
  });

  test('by an agreed price', () => {
    // 100,000 ÷ 52.50 = 1,904.76…
    expect(unitsOf(offerOf(value('100000', { price: '52.5', rounding: 'down' })))).toBe('1,904');
    expect(unitsOf(offerOf(value('100000', { price: '52.5', rounding: 'up' })))).toBe('1,905');
  });

  test('by the price on the grant date, or on another date', () => {
    // 100,000 ÷ 40 = 2,500; ÷ 64 = 1,562.5, the nearest is 1,563.
    expect(unitsOf(offerOf(value('100000', { rounding: 'nearest' }), dated))).toBe('2,500');
    const later = { rounding: 'nearest', priceOf: { kind: 'date', date: '2026-03-15' } };
    expect(unitsOf(offerOf(value('100000', later), dated))).toBe('1,563');
  });

  test('by a mean of trading days, as it is typed', () => {
    // 100,000 ÷ 48.26 = 2,072.10…
    const mean = { price: '48.26', rounding: 'up', priceOf: { kind: 'mean-of-trading-days', days: 20 } };
    expect(unitsOf(offerOf(value('100000', mean)))).toBe('2,073');
    const stream = streamOf(ledgerFor(offerOf(value('100000', mean))), 'grant:g');
    expect(
      JSON.stringify(stream.working(1).term, (_, part: unknown) =>
        typeof part === 'bigint' ? String(part) : part,
      ),
    ).toContain('mean-price');
  });
});

describe('the difference between conversions', () => {
  test('is in shares, and in money at the price of today', () => {
    // 100,000 ÷ 52.50: down 1,904 (95,200 at 50), up 1,905 (95,250), nearest 1,905.
    const found = differenceOf(offerOf(value('100000', { price: '52.5', rounding: 'down' })));
    expect(found && [numberText(found.own.units), decimalOf(found.own.worth)]).toEqual(['1,904', '95200.00']);
    // At today's 50.00, which is the price on the grant date too: 2,000, 96 more, × 50 = 4,800.
    expect(
      found?.others.map(({ conversion, price, moreUnits, moreWorth }) => [
        conversion.rounding,
        numberText(price),
        numberText(moreUnits),
        decimalOf(moreWorth),
      ]),
    ).toEqual([
      ['down', '50', '96', '4800.00'],
      ['up', '52.5', '1', '50.00'],
      ['nearest', '52.5', '1', '50.00'],
    ]);
  });

  test('may be asked of any other rule', () => {
    // By the mean of 40: 2,500 shares, 596 more; × 50 = 29,800 more.
    const mean = (own: Conversion): readonly Conversion[] => [
      {
        ...own,
        price: '40' as NonNullable<Conversion['price']>,
        priceOf: { kind: 'mean-of-trading-days', days: 10 },
      },
    ];
    const found = differenceOf(offerOf(value('100000', { price: '52.5', rounding: 'down' })), mean);
    expect(
      found?.others.map(({ rule, moreUnits, moreWorth }) => [
        rule.kind,
        numberText(moreUnits),
        decimalOf(moreWorth),
      ]),
    ).toEqual([['mean-of-trading-days', '596', '29800.00']]);
  });

  test('is of what options are above their strike, and of performance shares as paid out', () => {
    // One more option at 50 − 30 = 20. 1,904 and 1,905 × 1.5 = 2,856 and 2,857.5 → 2,857: one more, at 50.
    const size = value('100000', { price: '52.5', rounding: 'down' });
    const options = { award: { kind: 'stock-options', type: 'NSO', strike: '30' } };
    const performance = { award: { kind: 'performance-shares', payoutFactor: '1.5' } };
    const worth = (terms: Fields) =>
      differenceOf(offerOf(size, undefined, terms), otherRoundings)?.others.map(({ moreWorth }) =>
        decimalOf(moreWorth),
      );
    expect(worth(options)).toEqual(['20.00', '20.00']);
    expect(worth(performance)).toEqual(['50.00', '50.00']);
  });

  test('is not to be had without a value or without a price', () => {
    expect(differenceOf(offerOf({ kind: 'shares', shares: '10' }))).toBeUndefined();
    const exits = byExit([exitOf('1000000', '1')]);
    const unpriced = (own: Conversion): readonly Conversion[] =>
      otherRoundings(own).map(({ rounding }) => ({ rounding }));
    const found = differenceOf(offerOf(value('100', { price: '2', rounding: 'down' }), exits), unpriced);
    expect(found?.others).toEqual([]);
  });
});
