import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Currency } from '#lib/engine/money/currency.ts';
import { parseRatio, type DecimalString, type RatioString } from '#lib/engine/money/decimal-string.ts';
import { compare } from '#lib/engine/money/ratio.ts';
import { moneyEntryText, numberEntryText, shareEntryText } from './entry-text.ts';
import { enterFraction } from './portion-entry.ts';
import { enterCount, enterShare } from './value-entry.ts';

describe('a share of the whole', () => {
  it.each([
    ['25%', '0.25'],
    ['25', '0.25'],
    ['8.33 %', '0.0833'],
    ['1/3', '1/3'],
    [' 5 / 48 ', '5/48'],
    ['100%', '1'],
    ['0', '0'],
  ])('"%s" is %s', (text, value) => {
    expect(enterFraction(text)).toEqual({ isOk: true, value });
  });

  it.each(['101', '4/3', '1/0', '-1/3', '1/3/3', 'a third', '', '1/9999999999'])(
    'does not take "%s"',
    (text) => {
      expect(enterFraction(text)).toEqual({
        isOk: false,
        problem: 'a share of the whole, such as 25% or 1/3',
      });
    },
  );
});

describe('a share', () => {
  it('does not take more digits than a document can hold', () => {
    expect(enterShare('9'.repeat(24)).isOk).toBe(false);
  });
});

describe('the text that is put into a field', () => {
  it('has every digit, and commas in threes', () => {
    expect(numberEntryText('1234567.000000000001' as DecimalString)).toBe('1,234,567.000000000001');
    expect(shareEntryText('0.08333333' as DecimalString)).toBe('8.333333%');
    expect(shareEntryText('2/6' as RatioString)).toBe('1/3');
    expect(shareEntryText('-0.1' as DecimalString)).toBe('-10%');
  });

  it('has whole cents where an amount has any', () => {
    const inDollars = (amount: string) => moneyEntryText(amount as DecimalString, 'USD' as Currency);
    expect(['185000', '187.5', '14.205'].map(inDollars)).toEqual(['185,000', '187.50', '14.205']);
  });

  it('is read back as the same number', () => {
    const decimal = fc
      .tuple(fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 999_999n))
      .map(([whole, places]) => `${whole}.${places.toString().padStart(6, '0')}` as DecimalString);
    fc.assert(
      fc.property(decimal, (value) => {
        const number = enterCount(numberEntryText(value), 'shares');
        const share = enterShare(shareEntryText(value));
        expect(number.isOk && compare(parseRatio(number.value), parseRatio(value))).toBe(0);
        expect(share.isOk && compare(parseRatio(share.value), parseRatio(value))).toBe(0);
      }),
    );
  });

  it('of a fraction is read back as the same share', () => {
    const fraction = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
      .map(([a, b]) => `${Math.min(a, b)}/${Math.max(a, b)}` as RatioString);
    fc.assert(
      fc.property(fraction, (value) => {
        const read = enterFraction(shareEntryText(value));
        expect(read.isOk && compare(parseRatio(read.value), parseRatio(value))).toBe(0);
      }),
    );
  });
});
