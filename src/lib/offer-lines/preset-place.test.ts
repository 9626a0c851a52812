import { expect, test } from 'vitest';
import { applyChange, type Change } from '#lib/document/change.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import { each, grantOf } from '../../../tests/engine/equity.ts';
import { documentOf } from '../../../tests/engine/offers.ts';
import { inside, namedPlace, type Place } from './place.ts';
import { schedulePart, type Scheduled } from './preset-place.ts';

const preset = {
  company: 'Acme',
  name: 'yearly',
  source: 'a forum',
  statedOn: '2025',
  confidence: 'low',
  isEdited: false,
};

function grantIn(document: OfferDocument): Place<Scheduled> {
  const [offer] = document.offers;
  return namedPlace(['offers', '#o1', 'grants', '#g'], offer?.grants?.[0]);
}

/** Whether a grant from a preset says that its schedule was edited, after some changes. */
function isEditedAfter(changesOf: (grant: Place<Scheduled>) => readonly Change[]): boolean | undefined {
  const document = documentOf([grantOf([each('1', 4, 12)], undefined, { preset })]);
  return grantIn(changesOf(grantIn(document)).reduce(applyChange, document)).value?.preset?.isEdited;
}

test('a schedule from a preset says that it was edited, whichever part of it is changed', () => {
  const edits: readonly ((grant: Place<Scheduled>) => readonly Change[])[] = [
    (grant) => schedulePart(grant, inside(grant, 'vesting')).set({ kind: 'statements', statements: [] }),
    (grant) => schedulePart(grant, inside(grant, 'fixedVestDays')).set([{ month: 2, day: 15 }]),
    (grant) => schedulePart(grant, inside(grant, 'allocation')).set('CUMULATIVE_ROUNDING'),
    (grant) => schedulePart(grant, inside(grant, 'dayOfMonth')).set('15'),
    (grant) => inside(schedulePart(grant, inside(grant, 'vesting')), 'statements').set([]),
  ];
  expect(edits.map(isEditedAfter)).toEqual([true, true, true, true, true]);
  // What no preset says anything about leaves it as it is.
  expect(isEditedAfter((grant) => inside(grant, 'label').set('Hire grant'))).toBe(false);
});
