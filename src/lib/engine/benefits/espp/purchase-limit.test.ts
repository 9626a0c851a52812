import { expect, test } from 'vitest';
import { compare, whole, type Ratio } from '../../money/ratio.ts';
import { purchaseLimit } from './purchase-limit.ts';

const is = (found: Ratio, dollars: number): boolean => compare(found, whole(dollars)) === 0;

test('a year has 25,000, less what has been bought in it', () => {
  const limit = purchaseLimit();
  limit.use(2026, 2026, whole(10_000));
  expect(is(limit.left(2026, 2026), 15_000)).toBe(true);
  expect(is(limit.left(2027, 2027), 25_000)).toBe(true);
});

test('an offering over years has the sum of them, and uses the earliest first', () => {
  const limit = purchaseLimit();
  expect(is(limit.left(2026, 2027), 50_000)).toBe(true);
  limit.use(2026, 2027, whole(30_000));
  // 25,000 of 2026 and 5,000 of 2027.
  expect(is(limit.left(2027, 2027), 20_000)).toBe(true);
  expect(is(limit.left(2026, 2028), 45_000)).toBe(true);
});
