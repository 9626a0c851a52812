import { expect, test } from 'vitest';
import { changesSince } from './changes-since.ts';

test('nothing has changed while the text would be made the same', () => {
  expect(changesSince('I ask for $205,000.', 'I ask for $205,000.')).toEqual({ kind: 'none' });
});

test('other figures in the same sentences are told one by one, each once', () => {
  const before = 'I ask for $205,000 by Nov 23, 2026. At $205,000 I sign; it is 15% of −€1,200.50.';
  const after = 'I ask for $210,000 by Dec 1, 2026. At $210,000 I sign; it is 15% of −€1,300.';
  expect(changesSince(before, after)).toEqual({
    kind: 'figures',
    changes: [
      { before: '$205,000', after: '$210,000' },
      { before: 'Nov 23, 2026', after: 'Dec 1, 2026' },
      { before: '−€1,200.50', after: '−€1,300' },
    ],
  });
});

test('other sentences are said to be other sentences', () => {
  expect(changesSince('I ask for $205,000.', 'I ask for $205,000. Thank you.')).toEqual({ kind: 'wording' });
  expect(changesSince('A grant of 1,200 shares.', 'A grant of shares.')).toEqual({ kind: 'wording' });
});
