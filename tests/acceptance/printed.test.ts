import { expect, test } from 'vitest';
import { meets, readPrinted } from './printed.ts';

const met = (exact: bigint, print: string | number, scale = 1n): boolean =>
  meets(exact, readPrinted(print, scale));

test('a print is met when the amount rounds to it at its last printed digit', () => {
  expect(met(17_549_999n, '$175k')).toBe(true); // 175,499.99 → 175 thousand
  expect(met(17_550_000n, '$175k')).toBe(false); // 175,500.00 → 176 thousand
  expect(met(17_450_000n, '$175k')).toBe(true); // 174,500.00 → 175 thousand
  expect(met(17_449_999n, '$175k')).toBe(false); // 174,499.99 → 174 thousand
  expect(met(2_235_049n, '$22,350')).toBe(true); // 22,350.49 → 22,350
  expect(met(2_235_050n, '$22,350')).toBe(false); // 22,350.50 → 22,351
  expect(met(-1_050n, '11')).toBe(false);
});

test('a number without a unit is in the unit of its table', () => {
  expect(met(16_000_000n, 160, 1000n)).toBe(true); // 160,000.00
  expect(met(16_000_000n, 160)).toBe(false); // 160.00 is meant
  expect(met(12_300_000n, '123,000')).toBe(true);
});

test('of a sum printed with its parts, the result is read', () => {
  expect(met(5_000_000n, '25 + 10 + 15 = 50K')).toBe(true);
  expect(met(10_000_000n, '$400K over 4 years = $100K/year')).toBe(true);
});

test('"about" is met within one unit of the last digit that is not 0', () => {
  expect(met(837_000n, 'about $8,300')).toBe(true); // 8,370 was cut to 8,300
  expect(met(840_000n, 'about $8,300')).toBe(false); // 100 away
  expect(met(346_154n, 'about $3,450')).toBe(false); // 3,461.54 is 11.54 away; one unit is 10
  expect(met(12_001_600n, 'roughly equivalent to $120,000')).toBe(true); // 16 away; one unit is 10,000
  expect(met(653_846n, '~$6,500 difference')).toBe(true);
});

test('what holds no amount is refused', () => {
  expect(() => readPrinted('a little bit more', 1n)).toThrow('No amount');
});
