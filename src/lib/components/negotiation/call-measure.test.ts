import { expect, test } from 'vitest';
import type { Currency } from '#lib/engine/money/currency.ts';
import { documentOf, offerAt, type Fields } from '../../../../tests/engine/offers.ts';
import { leverUnits, measureChoices, measureKey, measureUnit, turnedMeasure } from './call-measure.ts';

const USD = 'USD' as Currency;

const unitsOf = (fields: Fields) => {
  const document = documentOf([fields]);
  return leverUnits(document, offerAt(document, 0).offer);
};

test('a measure is the word that it stands for, and back', () => {
  for (const measure of [
    { kind: 'lever', lever: 'sign-on' },
    { kind: 'reading', reading: 'first-year' },
  ] as const)
    expect(turnedMeasure(measureKey(measure))).toEqual(measure);
});

test('a call can be about what the offer has a figure for, counted in its own unit', () => {
  const units = unitsOf({ base: { kind: 'hourly', rate: '50', hoursPerWeek: '40', weeksPerYear: '52' } });
  expect(measureUnit(units, { kind: 'lever', lever: 'base' }, USD)).toMatchObject({
    kind: 'money',
    currency: 'USD',
    per: 'hour',
  });
  expect(measureUnit(units, { kind: 'lever', lever: 'grant-shares' }, USD)).toBeUndefined();
  expect(measureUnit(units, { kind: 'reading', reading: 'horizon' }, USD)).toMatchObject({ per: 'once' });
  const values = measureChoices(units).map(({ value }) => value);
  expect(values).toContain('lever:base');
  expect(values).toContain('reading:horizon');
  expect(values).not.toContain('lever:grant-shares');
});

test('an offer with an error has no levers to talk about, only readings', () => {
  const units = unitsOf({ start: '2026-01-01', grants: [WITHOUT_PRICE] });
  expect(units.size).toBe(0);
  expect(measureChoices(units).every(({ value }) => value.startsWith('reading:'))).toBe(true);
});

/** Units of stock, while the offer states no price. */
const WITHOUT_PRICE: Fields = {
  id: 'g',
  award: { kind: 'restricted-stock-units' },
  size: { kind: 'shares', shares: '100' },
  vesting: {
    kind: 'statements',
    statements: [{ portion: '0.9', occurrences: 1, period: 12, periodType: 'MONTHS' }],
  },
};
