import { describe, expect, test } from 'vitest';
import {
  DECIMAL_PATTERN,
  parseDecimal,
  parseRatio,
  powerOfTen,
  RATIO_PATTERN,
  type DecimalString,
  type RatioString,
} from './decimal-string.ts';

const decimal = (text: string) => parseDecimal(text as DecimalString);

describe('decimal text', () => {
  test('has the exact value that it says', () => {
    expect(decimal('185000')).toEqual({ n: 185000n, d: 1n });
    expect(decimal('0.15')).toEqual({ n: 15n, d: 100n });
    expect(decimal('-0.05')).toEqual({ n: -5n, d: 100n });
    expect(decimal('-0')).toEqual({ n: 0n, d: 1n });
    expect(decimal('12345678901234567890.123456789012345678').n).toBe(
      12345678901234567890123456789012345678n,
    );
  });

  test('may be a ratio where the number does not end', () => {
    expect(parseRatio('1/3' as RatioString)).toEqual({ n: 1n, d: 3n });
    expect(parseRatio('0.25' as RatioString)).toEqual({ n: 25n, d: 100n });
  });

  test('is told from what other programs take for a number', () => {
    const refused = [
      '',
      '1_000',
      '0x10',
      'NaN',
      'Infinity',
      '1e3',
      ' 1',
      '1 ',
      '01',
      '.5',
      '5.',
      '+1',
      '1,5',
      '--1',
    ];
    expect(refused.filter((text) => DECIMAL_PATTERN.test(text))).toEqual([]);
    expect(['0', '-1', '1.50', '0.000000000000000001'].filter((text) => !DECIMAL_PATTERN.test(text))).toEqual(
      [],
    );
    expect(['1/0', '-1/3', '1/3/2', '0x1/3', '1.5/2'].filter((text) => RATIO_PATTERN.test(text))).toEqual([]);
  });

  test('powers of ten are exact beyond the table', () => {
    expect(powerOfTen(0)).toBe(1n);
    expect(powerOfTen(70)).toBe(10n ** 70n);
  });
});
