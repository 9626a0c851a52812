import { describe, expect, test } from 'vitest';
import { decimalText, parseFigure } from './figure.ts';

describe('a published figure', () => {
  test('is a value, at least a value, or missing for a reason; never zero for missing', () => {
    expect(parseFigure('135980')).toEqual({ kind: 'value', value: '135980' });
    expect(parseFigure('239200+')).toEqual({ kind: 'at least', value: '239200' });
    expect(parseFigure('')).toEqual({ kind: 'missing', reason: 'not published' });
    expect(parseFigure('?')).toEqual({ kind: 'missing', reason: 'not in our copy' });
  });

  test.each(['-1', '1,000', '1e5', ' 1', '0x10', '01', '+', '?+', 'NaN'])('is not "%s"', (text) => {
    expect(() => parseFigure(text)).toThrow(`is not a figure`);
  });

  test('keeps its digits as they were printed', () => {
    expect(decimalText('38.10')).toBe('38.10');
  });
});
