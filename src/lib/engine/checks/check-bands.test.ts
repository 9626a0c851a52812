import { describe, expect, test } from 'vitest';
import { offerDocument } from '#lib/document/schema/offer-document.ts';
import { documentOf, type Fields } from '../../../../tests/engine/offers.ts';
import { checkDocument } from './check-offer.ts';

const facts = {
  id: 'b',
  name: 'Band',
  measures: 'base-wages',
  currency: 'USD',
  source: 'Survey',
  date: '2026-01-01',
};

const findingsOf = (...bands: readonly Fields[]): readonly string[] =>
  checkDocument(
    offerDocument.parse({
      ...documentOf([{ id: 'a' }]),
      bands: bands.map((band) => ({ ...facts, ...band })),
    }),
  ).map(({ severity, path, problem }) => `${severity} ${path.join('.')} ${problem.kind}`);

describe('a pay band', () => {
  test('whose points fall is an error, at the lower point', () => {
    expect(
      findingsOf(
        { kind: 'percentiles', points: { p25: '200', p50: '100', p90: '150' } },
        { kind: 'percentiles', points: { p10: '300', p90: '299.99' } },
        { kind: 'range', min: '100', mid: '90', max: '80' },
        { kind: 'posted-range', min: '2', max: '1' },
      ),
    ).toEqual([
      'error bands.0.points.p25 points-not-rising',
      'error bands.1.points.p10 points-not-rising',
      'error bands.2.min points-not-rising',
      'error bands.2.mid points-not-rising',
      'error bands.3.min points-not-rising',
    ]);
  });

  test('whose points are equal is sound; without any point it is not', () => {
    expect(findingsOf({ kind: 'percentiles', points: { p25: '100', p50: '100' } })).toEqual([]);
    expect(findingsOf({ kind: 'percentiles', points: {} })).toEqual([
      'error bands.0.points band-without-points',
    ]);
  });

  test('that names an offer which is not there is doubtful', () => {
    expect(findingsOf({ kind: 'posted-range', min: '1', max: '2', offers: ['a', 'gone'] })).toEqual([
      'warning bands.0.offers.1 no-such-offer',
    ]);
  });

  test.each([
    ['no source', { source: undefined }],
    ['a blank source', { source: '  ' }],
    ['no date', { date: undefined }],
    ['a date that does not exist', { date: '2026-02-30' }],
    ['a point of zero', { points: { p50: '0' } }],
    ['no name', { name: '' }],
  ])('with %s has not the right form', (_, wrong) => {
    const band = { kind: 'percentiles', points: { p50: '1' }, ...facts, ...wrong };
    expect(offerDocument.safeParse({ ...documentOf([]), bands: [band] }).success).toBe(false);
  });
});

test.each([
  ['occupation', '151252'],
  ['area', 'Austin'],
  ['paidAs', 'ca'],
  ['role', 'Data Scientist'],
  ['level', 'V'],
])('a market with %s "%s" has not the right form', (field, value) => {
  expect(() => documentOf([{ market: { [field]: value } }])).toThrow();
});
