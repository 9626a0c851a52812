import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  isZero,
  max,
  min,
  multiply,
  ONE,
  ratio,
  reduced,
  subtract,
  whole,
  ZERO,
} from './ratio.ts';

const same = (a: Parameters<typeof compare>[0], b: Parameters<typeof compare>[0]): boolean =>
  compare(a, b) === 0;

describe('ratios', () => {
  test('are exact under the four operations', () => {
    // 1/3 + 1/6 = 1/2; 1/3 − 1/2 = −1/6; 2/3 × 3/4 = 1/2; 2/3 ÷ −4/5 = −10/12 = −5/6.
    expect(same(add(ratio(1n, 3n), ratio(1n, 6n)), ratio(1n, 2n))).toBe(true);
    expect(same(subtract(ratio(1n, 3n), ratio(1n, 2n)), ratio(-1n, 6n))).toBe(true);
    expect(same(multiply(ratio(2n, 3n), ratio(3n, 4n)), ratio(1n, 2n))).toBe(true);
    expect(same(divide(ratio(2n, 3n), ratio(-4n, 5n)), ratio(-5n, 6n))).toBe(true);
  });

  test('keep a positive denominator', () => {
    expect(ratio(1n, -2n)).toEqual({ n: -1n, d: 2n });
    expect(divide(ONE, ratio(-1n, 3n)).d > 0n).toBe(true);
  });

  test('refuse the denominator 0 and division by zero', () => {
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
  });

  test('compare without rounding, where floating point cannot tell them apart', () => {
    // 10^30 ÷ (10^30 + 1) is below 1 by less than any double can show.
    const nearlyOne = ratio(10n ** 30n, 10n ** 30n + 1n);
    expect(compare(nearlyOne, ONE)).toBe(-1);
    expect(max(nearlyOne, ONE)).toBe(ONE);
    expect(min(nearlyOne, ONE)).toBe(nearlyOne);
    expect(compare(ratio(2n, 4n), ratio(1n, 2n))).toBe(0);
  });

  test('come in lowest terms when asked', () => {
    expect(reduced(ratio(-6n, 4n))).toEqual({ n: -3n, d: 2n });
    expect(reduced(ratio(0n, 7n))).toEqual({ n: 0n, d: 1n });
    expect(isZero(ratio(0n, 7n))).toBe(true);
  });

  test('stay exact over a long chain, whose terms are reduced on the way', () => {
    // 1/1 + 1/2 + … + 1/200, and all taken away again, is 0.
    let sum = ZERO;
    for (let i = 1; i <= 200; i += 1) sum = add(sum, ratio(1n, BigInt(i)));
    for (let i = 200; i >= 1; i -= 1) sum = subtract(sum, ratio(1n, BigInt(i)));
    expect(isZero(sum)).toBe(true);
    expect(whole(3)).toEqual({ n: 3n, d: 1n });
  });
});
