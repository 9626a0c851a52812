import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { prevailingLevels } from './prevailing-levels.ts';

const decimal = (text: string): DecimalString => text as DecimalString;

describe('prevailing-wage levels', () => {
  test('II and III lie a third and two thirds of the way from I to IV, to the cent', () => {
    // (73.99 − 41.54) ÷ 3 = 10.81666…: II = 52.35666… → 52.36, III = 63.17333… → 63.17.
    const { levels } = prevailingLevels('an hour', decimal('41.54'), decimal('73.99'), 1);
    expect([levels.I.rate, levels.II.rate, levels.III.rate, levels.IV.rate]).toEqual([
      '41.54',
      '52.36',
      '63.17',
      '73.99',
    ]);
    // 2,080 hours: 52.36 × 2080 = 108,908.80.
    expect(levels.II.annual).toBe('108908.80');
    expect(levels.I.annual).toBe('86403.20');
  });

  test('an annual unit is a year already', () => {
    const { levels, unit } = prevailingLevels('a year', decimal('50780'), decimal('72480'), 3);
    // (72,480 − 50,780) ÷ 3 = 7,233.33…
    expect(unit).toBe('a year');
    expect(levels.II).toEqual({ rate: '58013.33', annual: '58013.33' });
    expect(levels.III.rate).toBe('65246.67');
    expect(levels.IV).toEqual({ rate: '72480', annual: '72480' });
  });

  test('adding the third to I and taking it from IV, as the act says, gives the same cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (low, more) => {
        const text = (cents: number): DecimalString =>
          decimal(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`);
        const { levels } = prevailingLevels('an hour', text(low), text(low + more), 1);
        const quotient = Math.round(more / 3);
        const plain = (rate: string): string => (rate.includes('.') ? rate : `${rate}.00`);
        expect(plain(levels.II.rate)).toBe(text(low + quotient));
        expect(plain(levels.III.rate)).toBe(text(low + more - quotient));
      }),
    );
  });
});
