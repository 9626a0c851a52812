import { describe, expect, test } from 'vitest';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { ratio } from '#lib/engine/money/ratio.ts';
import { columnLabel } from './column-words.ts';
import { dateText, spanText } from './date-text.ts';
import { countText, digitsOf, numberText } from './decimals.ts';
import { exactMoneyText } from './exact-money.ts';
import { amountText, differenceText, moneyText } from './money.ts';
import { percentText, portionText } from './percent.ts';

const USD = 'USD' as Currency;
const JPY = 'JPY' as Currency;

describe('exact numbers', () => {
  test('are cut off, never rounded', () => {
    expect(digitsOf(ratio(2n, 3n), 2)).toEqual({ text: '0.66', goesOn: true });
    expect(digitsOf(ratio(-5n, 4n), 6)).toEqual({ text: '-1.25', goesOn: false });
    expect(digitsOf(ratio(-1n, 1000n), 2)).toEqual({ text: '0', goesOn: true });
  });
  test('have grouping, a true minus sign and an ellipsis where they go on', () => {
    expect(numberText(ratio(1250n))).toBe('1,250');
    expect(numberText(ratio(-3n, 8n))).toBe('−0.375');
    expect(numberText(ratio(1n, 3n))).toBe('0.333333…');
    expect(numberText(ratio(123456789012345678901234567890n))).toBe(
      '123,456,789,012,345,678,901,234,567,890',
    );
  });
  test('take their noun', () => {
    expect(countText(ratio(1n), 'share')).toBe('1 share');
    expect(countText(ratio(1200n), 'share')).toBe('1,200 shares');
  });
});

describe('shares of a whole', () => {
  test('in percent', () => {
    expect(percentText(ratio(9999n, 10000n))).toBe('99.99%');
    expect(percentText(ratio(1n, 3n))).toBe('33.3333…%');
    expect(percentText(ratio(-5n, 100n))).toBe('−5%');
  });
  test('as a fraction where percent does not end', () => {
    expect(portionText(ratio(5n, 16n))).toBe('31.25%');
    expect(portionText(ratio(10n, 96n))).toBe('5/48');
  });
});

describe('money', () => {
  test('posted', () => {
    expect(moneyText({ minor: 18500000n, currency: USD })).toBe('$185,000.00');
    expect(moneyText({ minor: 1234567n, currency: JPY })).toBe('¥1,234,567');
    expect(amountText({ minor: -123450n, currency: USD })).toBe('−1,234.50');
    expect(differenceText({ minor: 1200000n, currency: USD }, 'whole')).toBe('+$12,000');
  });
  test('before it is posted', () => {
    expect(exactMoneyText(ratio(185000n), USD)).toBe('$185,000.00');
    expect(exactMoneyText(ratio(12345n, 1000n), USD)).toBe('$12.345');
    expect(exactMoneyText(ratio(-185000n, 12n), USD)).toBe('−$15,416.666666…');
    expect(exactMoneyText(ratio(12345n, 1000n), undefined)).toBe('12.345');
    expect(exactMoneyText(ratio(5000n), JPY)).toBe('¥5,000');
  });
});

test('dates and columns', () => {
  const [from, to] = ['2027-01-31', '2028-02-29'] as [PlainDate, PlainDate];
  expect(dateText(from)).toBe('Jan 31, 2027');
  expect(spanText(from, to)).toBe('Jan 31, 2027 – Feb 29, 2028');
  const column = { year: 2027, from, to, isPart: true };
  expect(columnLabel(column, 'calendar-year')).toBe('2027 (part)');
  expect(columnLabel({ ...column, isPart: false }, 'calendar-year')).toBe('2027');
  expect(columnLabel({ ...column, year: 1 }, 'employment-year')).toBe('Year 1');
});
