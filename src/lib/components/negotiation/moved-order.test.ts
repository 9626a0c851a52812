import { expect, test } from 'vitest';
import { movedOrder } from './moved-order.ts';

const ORDER = ['sign-on', 'base', 'level'] as const;

test('a member changes places with its neighbour', () => {
  expect(movedOrder(ORDER, 'base', -1)).toEqual(['base', 'sign-on', 'level']);
  expect(movedOrder(ORDER, 'base', 1)).toEqual(['sign-on', 'level', 'base']);
});

test('at an end, and for a stranger, the order stays the same', () => {
  expect(movedOrder(ORDER, 'sign-on', -1)).toBe(ORDER);
  expect(movedOrder(ORDER, 'level', 1)).toBe(ORDER);
  expect(movedOrder<string>(ORDER, 'relocation', 1)).toBe(ORDER);
});
