import { describe, expect, test } from 'vitest';
import { checkOffer } from './check-offer.ts';
import { assumptionsOf } from '../ledger/assumptions.ts';
import { documentOf } from '../../../../tests/engine/offers.ts';

const findingsOf = (terms: Readonly<Record<string, unknown>>): readonly string[] => {
  const document = documentOf([terms], {
    exchangeRates: [{ currency: 'EUR', date: '2026-01-01', rate: '1.1' }],
  });
  const [offer] = document.offers;
  if (!offer) throw new Error('The document has an offer');
  return checkOffer(offer, assumptionsOf(document)).findings.map(
    ({ path, problem }) => `${path.join('.')} ${problem.kind}`,
  );
};

const base = { kind: 'annual', rate: '100000' };
const bonus = { id: 'b', target: { kind: 'of-base', percentage: '0.1' }, cycle: { kind: 'employment-year' } };

describe('pay that is measured on the base', () => {
  test('is not paid in another currency: 10% of 100,000 USD is not 10,000 EUR', () => {
    expect(findingsOf({ base, bonuses: [{ ...bonus, currency: 'EUR' }] })).toEqual([
      'bonuses.0.currency not-in-currency-of-base',
    ]);
    expect(findingsOf({ base, bonuses: [{ ...bonus, currency: 'USD' }] })).toEqual([]);
  });

  test('holds for leave and on-target earnings too', () => {
    const commission = {
      kind: 'commission',
      id: 'c',
      currency: 'EUR',
      target: { kind: 'on-target-earnings', annual: '150000' },
      paid: 'monthly',
    };
    expect(findingsOf({ base, variablePay: [commission] })).toEqual([
      'variablePay.0.currency not-in-currency-of-base',
    ]);
    expect(findingsOf({ base, benefits: [{ kind: 'leave', id: 'l', days: '25', currency: 'EUR' }] })).toEqual(
      ['benefits.0.currency not-in-currency-of-base'],
    );
  });

  test('on-target earnings are compared in the currency of the base', () => {
    const target = {
      kind: 'commission',
      id: 'c',
      paid: 'monthly',
      target: { kind: 'on-target-earnings', annual: '90000' },
    };
    expect(findingsOf({ base: { ...base, currency: 'EUR' }, variablePay: [target] })).toEqual([
      'variablePay.0.target.annual target-below-base',
    ]);
  });

  test('needs hours that are not 0', () => {
    const overtime = {
      kind: 'hours',
      id: 'h',
      work: 'overtime',
      hoursPerWeek: '4',
      weeksPerYear: '50',
      pay: { kind: 'multiple-of-base', multiple: '1.5' },
    };
    expect(findingsOf({ base, hoursPerWeek: '0', variablePay: [overtime] })).toEqual([
      'variablePay.0.pay needs-hours',
    ]);
  });
});

test('dollars that vest on given dates add up to the award', () => {
  const grant = {
    id: 'g',
    award: { kind: 'restricted-stock-units' },
    size: { kind: 'cash', value: '1000' },
    vesting: { kind: 'dated', vests: [{ date: '2027-01-01', shares: '600' }] },
  };
  expect(findingsOf({ grants: [grant] })).toEqual(['grants.0.vesting.vests vests-not-whole']);
});
