import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('edit distance', () => {
  test.each([
    ['engineer', 'engineer', 0],
    ['enginer', 'engineer', 1],
    ['lerning', 'learning', 1],
    ['softwaer', 'software', 1],
    ['plumer', 'plumber', 1],
    ['scinetits', 'scientist', 2],
    ['nurse', 'purser', 2],
    ['nurse', 'welder', 3],
  ])('from %s to %s is %i, counted up to 2', (a, b, slips) => {
    expect(editDistance(a, b, 2)).toBe(slips);
  });

  test('is the same both ways, and 0 only for the same word', () => {
    const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 8)).toBe(editDistance(b, a, 8));
        expect(editDistance(a, b, 8) === 0).toBe(a === b);
      }),
    );
  });
});
