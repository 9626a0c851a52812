import { describe, expect, test } from 'vitest';
import type { Currency } from '#lib/engine/money/currency.ts';
import { ratio, whole } from '#lib/engine/money/ratio.ts';
import {
  countOf,
  cumulativeTerm,
  differenceOf,
  input,
  largerOf,
  moneyTerm,
  named,
  nothing,
  oneTerm,
  postedTerm,
  productOf,
  quotientOf,
  sumOf,
} from '#lib/engine/ledger/terms.ts';
import type { Term } from '#lib/engine/ledger/working.ts';
import { formulaLine, formulaLines, formulaOf } from './term-text.ts';

const USD = 'USD' as Currency;
const EUR = 'EUR' as Currency;
const line = (term: Term): string => formulaLine(formulaOf(term, { currency: USD }));
const dollars = (amount: number): Term =>
  moneyTerm('annual-rate', whole(amount * 100), USD, ['base', 'rate']);
const months = (count: number): Term => countOf('months-counted', count, 'months');
const twelfths = (count: number): Term =>
  productOf(quotientOf(dollars(185000), countOf('months-of-year', 12, 'months')), months(count));

describe('a working as a line', () => {
  test('cumulative rounding takes off what was posted before', () => {
    expect(line(cumulativeTerm(twelfths(5), twelfths(4), USD))).toBe(
      'round($185,000.00 ÷ 12 × 5) − round($185,000.00 ÷ 12 × 4) = $15,416.66',
    );
  });
  test('a first entry takes nothing off', () => {
    expect(line(cumulativeTerm(twelfths(1), nothing, USD))).toBe('round($185,000.00 ÷ 12 × 1) = $15,416.67');
  });
  test('an amount that stands for itself is not rounded in words, nor repeated', () => {
    expect(line(postedTerm(dollars(50000), USD))).toBe('$50,000.00');
  });
  test('brackets stand where they are needed and nowhere else', () => {
    const days = quotientOf(countOf('days-counted', 17, 'days'), countOf('days-in-month', 31, 'days'));
    expect(line(productOf(sumOf(dollars(1), dollars(2)), days))).toBe(
      '($1.00 + $2.00) × (17 ÷ 31) = $1.645161…',
    );
    expect(line(differenceOf(dollars(9), differenceOf(dollars(3), dollars(1))))).toBe(
      '$9.00 − ($3.00 − $1.00) = $7.00',
    );
    expect(line(quotientOf(dollars(9), productOf(months(3), months(2))))).toBe('$9.00 ÷ (3 × 2) = $1.50');
  });
  test('equal terms are counted', () => {
    expect(line(sumOf(dollars(5), dollars(5), dollars(5)))).toBe('3 × $5.00 = $15.00');
    expect(line(sumOf(twelfths(1), twelfths(1)))).toBe('2 × ($185,000.00 ÷ 12 × 1) = $30,833.333333…');
  });
  test('a long sum is cut in the middle', () => {
    const terms = Array.from({ length: 20 }, (_, i) => dollars(i + 1));
    expect(line(sumOf(...terms))).toBe('$1.00 + $2.00 + … (17 more) + $20.00 = $210.00');
  });
  test('growth, the larger of two, and shares rounded down', () => {
    const price = input('price-today', whole(100), 'price');
    const growth: Term = {
      kind: 'power',
      base: sumOf(oneTerm, input('growth', ratio(8n, 100n), 'rate')),
      numerator: 12,
      denominator: 12,
    };
    expect(line(productOf(price, growth))).toBe('$100.00 × (1 + 8%)^1 = $108.00');
    expect(line(productOf(price, { ...growth, numerator: -6 }))).toMatch(
      /^\$100\.00 × \(1 \+ 8%\)\^\(−6 ÷ 12\) = /,
    );
    expect(line(largerOf(differenceOf(price, dollars(120)), dollars(0)))).toBe(
      'larger of($100.00 − $120.00, $0.00) = $0.00',
    );
    const portion = input('vested-portion', ratio(1n, 48n), 'portion');
    const shares: Term = {
      kind: 'round',
      term: productOf(input('grant-shares', whole(1000), 'shares'), portion),
      places: 0,
      mode: 'down',
    };
    expect(formulaLine(formulaOf(shares, { currency: USD }, 'shares'))).toBe('round down(1,000 × 1/48) = 20');
  });
  test('what an exchange rate multiplies is in its own currency, or without a sign', () => {
    const converted = productOf(dollars(100), input('exchange-rate', ratio(11n, 10n), 'exchange-rate'));
    expect(formulaLine(formulaOf(converted, { currency: USD, convertedFrom: EUR }))).toBe(
      '€100.00 × 1.1 = $110.00',
    );
    expect(line(converted)).toBe('100 × 1.1 = $110.00');
  });
});

test('named part results stand under the line, inputs beside it', () => {
  const shares = named('vested-shares', 'shares', differenceOf(months(30), months(10)));
  const formula = formulaOf(
    postedTerm(productOf(shares, input('price-today', whole(12), 'price', ['stock', 'price'])), USD),
    { currency: USD },
  );
  expect(formulaLines(formula)).toEqual(['round(20 × $12.00) = $240.00', '  Shares that vest: 30 − 10 = 20']);
  expect(formula.inputs).toEqual([
    { label: "Today's share price", text: '$12.00', path: ['stock', 'price'] },
  ]);
});
