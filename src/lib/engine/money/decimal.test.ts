import { describe, expect, test } from 'vitest';
import { decimalTextOf, fixedTextOf, power } from './decimal.ts';
import { compare, multiply, ONE, ratio, ZERO } from './ratio.ts';

describe('a decimal power', () => {
  const growth = ratio(11n, 10n);

  test('with a whole exponent is exact, in both directions', () => {
    // 1.1² = 1.21; 1.1^−1 = 10/11; 24/12 is whole too.
    expect(compare(power(growth, 2, 1), ratio(121n, 100n))).toBe(0);
    expect(compare(power(growth, 24, 12), ratio(121n, 100n))).toBe(0);
    expect(compare(power(growth, -1, 1), ratio(10n, 11n))).toBe(0);
    expect(power(growth, 0, 12)).toEqual(ONE);
    expect(power(ratio(3n, 3n), 5, 12)).toEqual(ONE);
  });

  test('with a fractional exponent has 40 significant digits', () => {
    // √1.1, 1.1^(1/12) and 1.07^(7/12), by Python's decimal module with 90 digits.
    expect(decimalTextOf(power(growth, 6, 12))).toBe('1.048808848170151546991453513679937598475');
    expect(decimalTextOf(power(growth, 1, 12))).toBe('1.007974140428903741066031844223230333183');
    expect(decimalTextOf(power(ratio(107n, 100n), 7, 12))).toBe('1.040256736745460131710220234877638856425');
  });

  test('of half a year, twice, is the year to 39 digits', () => {
    const half = power(growth, 6, 12);
    expect(fixedTextOf(multiply(half, half), 38)).toBe(`1.1${'0'.repeat(37)}`);
  });
});

test('the text of a ratio ends where the number ends, else after 40 digits', () => {
  expect(decimalTextOf(ratio(1n, 8n))).toBe('0.125');
  expect(decimalTextOf(ratio(1n, 3n))).toBe(`0.${'3'.repeat(40)}`);
  expect(decimalTextOf(ratio(10n ** 30n, 1n))).toBe(`1${'0'.repeat(30)}`);
});

test('text to so many places is rounded half away from zero', () => {
  expect(fixedTextOf(ratio(5n, 1000n), 2)).toBe('0.01');
  expect(fixedTextOf(ratio(-5n, 1000n), 2)).toBe('-0.01');
  expect(fixedTextOf(ratio(2n, 3n), 4)).toBe('0.6667');
  expect(fixedTextOf(ZERO, 2)).toBe('0.00');
});
