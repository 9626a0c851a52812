import { expect, test } from 'vitest';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Target } from '#lib/document/types.ts';
import { documentOf, offerAt, type Fields } from '../../../../tests/engine/offers.ts';
import { otherOffers, targetKinds, turnedPoint, turnedTarget } from './target-turning.ts';

const TODAY = '2026-11-21' as PlainDate;
const JOB: Fields = { kind: 'current-job', start: '2024-01-01' };

test('only targets that something is entered for can be chosen', () => {
  const kindsOf = (...others: readonly Fields[]) => {
    const document = documentOf([{}, ...others]);
    return targetKinds(document, offerAt(document, 0).offer);
  };
  expect(kindsOf()).toEqual(['amount']);
  expect(kindsOf({})).toEqual(['offer', 'amount']);
  expect(kindsOf(JOB)).toEqual(['offer', 'make-whole', 'amount']);
});

test('the first choice is a new offer that is shown, before the current job and before a hidden one', () => {
  const turned = (...others: readonly Fields[]) => {
    const document = documentOf([{}, ...others]);
    return turnedTarget('offer', undefined, document, offerAt(document, 0).offer, TODAY);
  };
  expect(turned(JOB, { hidden: true }, {})).toEqual({ kind: 'offer', offer: 'o4', reading: 'horizon' });
  expect(turned({ hidden: true }, JOB)).toMatchObject({ offer: 'o3' });
  expect(turned({ hidden: true })).toMatchObject({ offer: 'o2' });
});

test('the reading goes along where the other target has it', () => {
  const document = documentOf([{}, JOB]);
  const { offer } = offerAt(document, 0);
  const turn = (kind: Target['kind'], from?: Target) => turnedTarget(kind, from, document, offer, TODAY);
  const amount = { kind: 'amount', reading: 'guaranteed', amount: '1' } as Target;
  expect(turn('offer', amount)).toMatchObject({ reading: 'guaranteed' });
  // Two offers are not held against each other by base alone.
  expect(turn('offer', { ...amount, reading: 'base' } as Target)).toMatchObject({ reading: 'horizon' });
  expect(turn('amount', turn('offer', amount))).toEqual({ ...amount, amount: '0' });
  expect(turn('make-whole')).toEqual({ kind: 'make-whole', lastDay: '2026-01-01', within: '12-months' });
  expect(otherOffers(document, offer).map(({ id }) => id)).toEqual(['o2']);
  expect(turnedPoint('percentile')).toEqual({ kind: 'percentile', percentile: 50 });
});
