import DecimalJs from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalTextOf, fixedTextOf, power } from './decimal.ts';
import { compare, multiply, ONE, ratio, ZERO, type Ratio } from './ratio.ts';

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

describe('against decimal.js', () => {
  const Decimal = DecimalJs.clone({
    precision: 70,
    rounding: DecimalJs.ROUND_HALF_EVEN,
    toExpNeg: -9e15,
    toExpPos: 9e15,
  });
  const decimal = ({ n, d }: Ratio) => new Decimal(n.toString()).dividedBy(d.toString());
  /** Growth from −99% to 1,000% a year, to so many digits. */
  const base = fc
    .record({ n: fc.bigInt(1n, 11_000_000n), d: fc.constantFrom(1_000n, 10_000n, 1_000_000n) })
    .map(({ n, d }) => ratio(n + d / 100n, d));

  test('a power with a broken exponent is the same to the 40th digit', () => {
    fc.assert(
      fc.property(base, fc.integer({ min: -480, max: 480 }), fc.constantFrom(12, 365, 1461), (from, n, d) => {
        const exponent = new Decimal(n).dividedBy(d);
        const expected = decimal(from).pow(exponent).toSignificantDigits(40).toFixed();
        expect(decimalTextOf(power(from, n, d))).toBe(
          n % d === 0 ? decimalTextOf(power(from, n, d)) : expected,
        );
      }),
      { numRuns: 150 },
    );
  });

  test('texts of numbers are the same', () => {
    const number = fc
      .record({ n: fc.bigInt(-(10n ** 45n), 10n ** 45n), d: fc.bigInt(1n, 10n ** 20n) })
      .map(({ n, d }) => ratio(n, d));
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 12 }), (value, places) => {
        expect(fixedTextOf(value, places)).toBe(
          decimal(value)
            .toFixed(places, DecimalJs.ROUND_HALF_UP)
            .replace(/^-(0(?:\.0+)?)$/, '$1'),
        );
        expect(decimalTextOf(value)).toBe(decimal(value).toSignificantDigits(40).toFixed());
      }),
    );
  });
});
