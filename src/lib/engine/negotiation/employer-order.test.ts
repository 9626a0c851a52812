import { expect, test } from 'vitest';
import { documentOf } from '../../../../tests/engine/offers.ts';
import { employerOrder, leversWithoutPlace } from './employer-order.ts';

test('every lever has a place in the usual order', () => {
  expect(leversWithoutPlace()).toEqual([]);
});

test('the levers that the person names come first, in their order; the rest follow as usual', () => {
  const document = { ...documentOf([{}]), negotiation: { employerOrder: ['base', 'sign-on'] as const } };
  const order = employerOrder(document);
  expect(order.slice(0, 3).map(({ lever, isMoved }) => [lever, isMoved])).toEqual([
    ['base', true],
    ['sign-on', true],
    ['grant-value', false],
  ]);
});
