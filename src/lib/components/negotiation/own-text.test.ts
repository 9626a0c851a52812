import { expect, test } from 'vitest';
import { applyChange, type Change } from '#lib/document/change.ts';
import type { Offer } from '#lib/document/types.ts';
import { documentOf, offerAt } from '../../../../tests/engine/offers.ts';
import { acceptFigures, forgetOwnText, shownText, writeOwnText } from './own-text.ts';

const FIRST = 'I would like $215,000.';
const NOW = 'I would like $225,000.';

/** An offer after changes, one after the other. */
function after(...steps: readonly ((offer: Offer) => readonly Change[])[]): Offer {
  const document = steps.reduce(
    (made, step) => step(offerAt(made, 0).offer).reduce((one, change) => applyChange(one, change), made),
    documentOf([{}]),
  );
  return offerAt(document, 0).offer;
}

const write = (written: string, made: string) => (offer: Offer) =>
  writeOwnText(offer, 'counter-offer', written, made);

test('without own words the text is the one that was made', () => {
  expect(shownText(after(), 'counter-offer', FIRST)).toEqual({
    text: FIRST,
    isOwn: false,
    changes: { kind: 'none' },
  });
});

test('own words stay when figures change, and every later keystroke is held against the first text', () => {
  const offer = after(write('Give me $215,000', FIRST), write('Give me $215,000!', NOW));
  expect(shownText(offer, 'counter-offer', FIRST)).toMatchObject({
    text: 'Give me $215,000!',
    isOwn: true,
    changes: { kind: 'none' },
  });
  expect(shownText(offer, 'counter-offer', NOW).changes).toEqual({
    kind: 'figures',
    changes: [{ before: '$215,000', after: '$225,000' }],
  });
  // Another text is none of its business.
  expect(shownText(offer, 'questions', NOW).isOwn).toBe(false);
});

test('what was seen is no news any more; what is forgotten is made anew and leaves nothing behind', () => {
  const seen = after(write('Mine', FIRST), (offer) => acceptFigures(offer, 'counter-offer', NOW));
  expect(shownText(seen, 'counter-offer', NOW)).toEqual({
    text: 'Mine',
    isOwn: true,
    changes: { kind: 'none' },
  });
  expect(acceptFigures(after(), 'counter-offer', NOW)).toEqual([]);
  const forgotten = after(write('Mine', FIRST), (offer) => forgetOwnText(offer, 'counter-offer'));
  expect(shownText(forgotten, 'counter-offer', NOW)).toMatchObject({ text: NOW, isOwn: false });
});
