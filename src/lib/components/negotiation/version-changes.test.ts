import { expect, test } from 'vitest';
import { applyChange, type Change } from '#lib/document/change.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Offer } from '#lib/document/types.ts';
import { documentOf, offerAt } from '../../../../tests/engine/offers.ts';
import { forgetVersion, keepVersion } from './version-changes.ts';

const DAY = '2026-11-21' as PlainDate;
const START = documentOf([{ base: { kind: 'annual', rate: '100000' } }]);

function after(...steps: readonly ((offer: Offer) => readonly Change[])[]): Offer {
  const document = steps.reduce(
    (made, step) => step(offerAt(made, 0).offer).reduce((one, change) => applyChange(one, change), made),
    START,
  );
  return offerAt(document, 0).offer;
}

const keep = (id: string) => (offer: Offer) => keepVersion(offer, { id, name: id, date: DAY });

test('a version keeps the terms as they are, not the versions before it', () => {
  const offer = after(keep('first'), keep('second'));
  expect(offer.versions?.map(({ id, date }) => [id, date])).toEqual([
    ['first', DAY],
    ['second', DAY],
  ]);
  for (const { terms } of offer.versions ?? []) {
    expect(terms).toMatchObject({ base: { kind: 'annual', rate: '100000' } });
    expect(terms).not.toHaveProperty('versions');
  }
});

test('forgetting the last one leaves the offer as it was', () => {
  const one = after(keep('first'), keep('second'), (offer) => forgetVersion(offer, 'first'));
  expect(one.versions?.map(({ id }) => id)).toEqual(['second']);
  expect(after(keep('first'), (offer) => forgetVersion(offer, 'first'))).toEqual(offerAt(START, 0).offer);
});
