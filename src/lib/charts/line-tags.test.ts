import { expect, test } from 'vitest';
import { spreadApart } from './line-tags.ts';

test('tags that are apart stay where they are', () => {
  expect(spreadApart([10, 50, 90], 12, 0, 100)).toEqual([10, 50, 90]);
});

test('tags that would overlap move down, in their order', () => {
  expect(spreadApart([20, 10, 12], 12, 0, 100)).toEqual([34, 10, 22]);
});

test('tags at the bottom move up', () => {
  expect(spreadApart([98, 99, 100], 12, 0, 100)).toEqual([76, 88, 100]);
});
