import { describe, expect, test } from 'vitest';
import type { Currency } from './currency.ts';
import { minorDigits } from './currency.ts';
import type { DecimalString } from './decimal-string.ts';
import { decimalOf, inMinorUnits, minorUnits, post } from './money.ts';
import { ratio } from './ratio.ts';

const [usd, jpy, kwd] = ['USD', 'JPY', 'KWD'].map((code) => code as Currency) as [
  Currency,
  Currency,
  Currency,
];
const amount = (text: string, currency: Currency) => post(minorUnits(text as DecimalString, currency));

describe('money', () => {
  test('counts in the minor unit of its currency', () => {
    expect([usd, jpy, kwd].map(minorDigits)).toEqual([2, 0, 3]);
    expect(amount('185000', usd)).toBe(18_500_000n);
    expect(amount('185000', jpy)).toBe(185_000n);
    expect(amount('1.5', kwd)).toBe(1_500n);
  });

  test('is posted half away from zero', () => {
    expect(amount('0.005', usd)).toBe(1n); // half a cent
    expect(amount('0.0049', usd)).toBe(0n);
    expect(amount('-0.005', usd)).toBe(-1n);
    expect(amount('10.5', jpy)).toBe(11n);
    expect(post(inMinorUnits(ratio(1n, 3n), usd))).toBe(33n); // 33.33… cents
  });

  test('has a text with all the digits of its currency', () => {
    expect(decimalOf({ minor: 18_500_000n, currency: usd })).toBe('185000.00');
    expect(decimalOf({ minor: -5n, currency: usd })).toBe('-0.05');
    expect(decimalOf({ minor: 0n, currency: usd })).toBe('0.00');
    expect(decimalOf({ minor: 416_667n, currency: jpy })).toBe('416667');
    expect(decimalOf({ minor: 83n, currency: kwd })).toBe('0.083');
  });
});
