import { describe, expect, test } from 'vitest';
import { commonFactor } from './common-factor.ts';

describe('the greatest common factor', () => {
  test('of short numbers, whatever their sign', () => {
    expect(commonFactor(-12n, 18n)).toBe(6n);
    expect(commonFactor(7n, 1n)).toBe(1n);
    expect(commonFactor(0n, 10n)).toBe(10n);
  });

  test('with a long power of ten counts twos and fives', () => {
    const long = 10n ** 42n;
    // 7 × 2^3 × 5^2 and 10^42 share 2^3 × 5^2 = 200.
    expect(commonFactor(7n * 200n, long)).toBe(200n);
    expect(commonFactor(-7n * 200n, long)).toBe(200n);
    expect(commonFactor(3n ** 80n, long)).toBe(1n);
    expect(commonFactor(0n, long)).toBe(long);
  });

  test('finds more twos or fives than it looks for at first', () => {
    const long = 10n ** 60n;
    expect(commonFactor(3n * 2n ** 50n, long)).toBe(2n ** 50n);
    expect(commonFactor(3n * 5n ** 40n, long)).toBe(5n ** 40n);
    expect(commonFactor(3n * 10n ** 70n, long)).toBe(long);
  });

  test('with any other long number goes by Euclid', () => {
    const [a, b] = [3n ** 50n * 7n, 3n ** 48n * 11n];
    expect(commonFactor(a, b)).toBe(3n ** 48n);
  });
});
