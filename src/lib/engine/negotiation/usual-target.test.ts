import { expect, test } from 'vitest';
import { documentOf, offerAt, type Fields } from '../../../../tests/engine/offers.ts';
import { comparer } from '../comparison/comparison.ts';
import { usualTarget } from './usual-target.ts';

const base = (rate: string): Fields => ({ base: { kind: 'annual', rate } });
const job = (rate: string): Fields => ({ ...base(rate), kind: 'current-job', start: '2024-01-01' });

function usualOf(...offers: readonly Fields[]) {
  const document = documentOf(offers);
  return usualTarget(comparer()(document), offerAt(document, 0).offer);
}

test('the new offer that pays most is matched where it pays more', () => {
  expect(usualOf(base('100000'), base('110000'), base('120000'))).toEqual({
    kind: 'offer',
    offer: 'o3',
    reading: 'horizon',
  });
});

test('a new offer that pays more comes before being made whole', () => {
  expect(usualOf(base('100000'), base('110000'), job('90000'))).toMatchObject({ kind: 'offer', offer: 'o2' });
});

test('who is ahead and has a job is to be made whole from the day of the start', () => {
  expect(usualOf(base('120000'), base('110000'), job('200000'))).toEqual({
    kind: 'make-whole',
    lastDay: '2026-01-01',
    within: '12-months',
  });
  // A job that pays more is not matched: present pay is no employer's business.
  expect(usualOf(base('120000'), job('200000'))).toMatchObject({ kind: 'make-whole' });
});

test('who is ahead without a job has reached the next best; alone there is nothing to reach', () => {
  expect(usualOf(base('120000'), base('110000'))).toMatchObject({ kind: 'offer', offer: 'o2' });
  expect(usualOf(base('120000'), base('120000'))).toMatchObject({ kind: 'offer', offer: 'o2' });
  expect(usualOf(base('120000'))).toBeUndefined();
});
