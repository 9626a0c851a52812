import { describe, expect, test } from 'vitest';
import {
  documentOf,
  ledgerOfFirst,
  namedFor,
  yearsFor,
  type Fields,
} from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced, refreshOf, unlisted } from '../../../../tests/engine/equity.ts';
import { decimalOf } from '../money/money.ts';
import { namedAmount } from './named-amount.ts';
import { readings } from './readings.ts';

const paidNow = (amount: string, months = 0): Fields => ({
  id: `m${months}`,
  amount,
  payment: { kind: 'after-months', months },
});

/** 120,000 base, 10% bonus, 20,000 and 10,000 sign-on, 400 shares at 100 over four years, 1,200 stipend. */
const offer: Fields = {
  hoursPerWeek: '40',
  base: { kind: 'annual', rate: '120000' },
  bonuses: [{ id: 'b', target: { kind: 'of-base', percentage: '0.1' }, cycle: { kind: 'employment-year' } }],
  signOn: [paidNow('20000'), paidNow('10000', 12)],
  ...priced('100'),
  ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '400' }),
  benefits: [
    {
      kind: 'amount',
      id: 's',
      category: 'stipend',
      amount: '100',
      paid: { kind: 'monthly' },
      certainty: 'guaranteed',
    },
    { kind: 'leave', id: 'l', days: '25' },
  ],
};
const named = (fields: Fields, reading: Parameters<typeof namedFor>[1], settings: Fields = {}) =>
  namedFor(yearsFor(fields, settings), reading);

describe('named readings', () => {
  test('first year: 120,000 + 12,000 + 20,000 + 10,000 + 1,200', () => {
    expect(named(offer, 'first-year')).toBe('163200.00');
  });

  test('first year is employment year 1 in the calendar view too', () => {
    // From 1 July 2026: twelve months of 10,000, not the six of 2026.
    const late = ledgerOfFirst(
      documentOf([{ start: '2026-07-01', base: { kind: 'annual', rate: '120000' } }]),
    );
    const window = { from: late.context.start, months: 48 };
    expect(namedFor(readings(late, { by: 'calendar-year', window }), 'first-year')).toBe('120000.00');
  });

  test('annualised: the horizon ÷ its years', () => {
    // 4 × (120,000 + 12,000 + 10,000 + 1,200) + 30,000 = 602,800; ÷ 4 = 150,700.
    expect(named(offer, 'annualised')).toBe('150700.00');
    // Over three years 459,600 ÷ 3 = 153,200.
    expect(named(offer, 'annualised', { horizonYears: 3 })).toBe('153200.00');
  });

  test('by a narrower definition leaves out what that leaves out', () => {
    const of = yearsFor(offer);
    const amounts = (['total-cash', 'total-direct-compensation'] as const).map(
      (definition) => namedAmount(of, 'first-year', definition)?.minor,
    );
    // 152,000 and 162,000.
    expect(amounts).toEqual([15_200_000n, 16_200_000n]);
  });

  test('guaranteed: only what is certain', () => {
    // 4 × 120,000 + 30,000 + 4 × 1,200 = 514,800.
    expect(named(offer, 'guaranteed')).toBe('514800.00');
  });

  test('hourly: annualised ÷ (hours a week × (52 − leave weeks))', () => {
    // 25 days are 5 weeks: 150,700 ÷ (40 × 47) = 80.1595….
    expect(named(offer, 'hourly')).toBe('80.16');
  });

  test('hourly takes all leave together, in whatever order it stands', () => {
    // 10 + 15 days: the same five weeks.
    const split = {
      ...offer,
      benefits: [
        { kind: 'leave', id: 'a', days: '10' },
        { kind: 'leave', id: 'b', days: '15' },
      ],
    };
    // Without the stipend: 149,500 ÷ 1,880 = 79.521….
    expect(named(split, 'hourly')).toBe('79.52');
  });

  test('hourly of hourly pay goes by its hours, and by the part-time share of them', () => {
    // 50 × 40 × 52 ÷ (40 × 52) = 50, half-time too.
    const hourly = { kind: 'hourly', rate: '50', hoursPerWeek: '40', weeksPerYear: '52' };
    expect(named({ base: hourly }, 'hourly')).toBe('50.00');
    expect(named({ base: { ...hourly, partTimeShare: '0.5' } }, 'hourly')).toBe('50.00');
  });

  test('hourly is not known without hours, or when all weeks are leave', () => {
    expect(named({ base: { kind: 'annual', rate: '1' } }, 'hourly')).toBe('hours-not-stated');
    expect(named({ hoursPerWeek: '40', benefits: [{ kind: 'leave', id: 'l', days: '260' }] }, 'hourly')).toBe(
      'no-hours-left',
    );
    expect(named({ hoursPerWeek: '0' }, 'hourly')).toBe('no-hours-left');
  });

  test('rent money: guaranteed base less premiums, by the month', () => {
    const premium = { benefits: [{ kind: 'premium', id: 'p', monthly: '200' }] };
    expect(named({ ...offer, ...premium }, 'rent-money')).toBe('9800.00');
    // What an assumed raise adds is not to be relied on.
    const raises = [{ date: '2026-07-01', change: { kind: 'to', rate: '240000' }, certainty: 'assumed' }];
    expect(named({ base: { kind: 'annual', rate: '120000', raises }, ...premium }, 'rent-money')).toBe(
      '9800.00',
    );
    // Six months of 10,000, by six.
    expect(named({ contractEnd: '2026-06-30', base: { kind: 'annual', rate: '120000' } }, 'rent-money')).toBe(
      '10000.00',
    );
    expect(named({}, 'rent-money')).toBe('base-not-stated');
  });
});

describe('present value', () => {
  const later = { signOn: [paidNow('10000', 12)] };

  test('without a discount is the total', () => {
    expect(named(offer, 'present-value')).toBe('602800.00');
  });

  test('discounts each entry by the days from the comparison start ÷ 365.25', () => {
    // 10,000 ÷ 1.05^(365/365.25) = 9,524.1275….
    expect(named(later, 'present-value', { discountRate: '0.05' })).toBe('9524.13');
    // 48 months later are 1,461 days, four years exactly: 10,000 ÷ 1.05⁴ = 8,227.0247….
    expect(
      named({ signOn: [paidNow('10000', 48)] }, 'present-value', { discountRate: '0.05', horizonYears: 5 }),
    ).toBe('8227.02');
    // On the first day nothing is taken off.
    expect(named({ signOn: [paidNow('10000')] }, 'present-value', { discountRate: '0.05' })).toBe('10000.00');
  });

  test('of a later start is discounted from the comparison start, not its own', () => {
    const document = documentOf(
      [{ start: '2027-01-01', signOn: [paidNow('10000')] }, { start: '2026-01-01' }],
      { discountRate: '0.05' },
    );
    const amount = namedAmount(
      readings(ledgerOfFirst(document), { by: 'employment-year' }),
      'present-value',
      'total-compensation',
    );
    expect(amount && decimalOf(amount)).toBe('9524.13');
  });

  test('is summed exactly and rounded once', () => {
    // Two halves of a cent: 0.005 would round up twice; 0.01 ÷ 2 at 100% a year, 1,461 days on, is 0.01 ÷ 16 each.
    const cents = { signOn: Array.from({ length: 8 }, (_, i) => ({ ...paidNow('0.01', 48), id: `c${i}` })) };
    // 8 × 0.01 ÷ 2⁴ = 0.005 → 0.01; one by one each would round to 0.00.
    expect(named(cents, 'present-value', { discountRate: '1', horizonYears: 5 })).toBe('0.01');
  });
});

describe('standard TC', () => {
  test('is base, target bonus, grants ÷ vesting years and sign-ons ÷ 4, without refreshers and benefits', () => {
    // 120,000 + 12,000 + 40,000 ÷ 4 + 30,000 ÷ 4 = 149,500.
    expect(named(offer, 'standard')).toBe('149500.00');
    expect(named({ ...offer, ...refreshOf('40000') }, 'standard')).toBe('149500.00');
    expect(named(offer, 'standard', { horizonYears: 1 })).toBe('149500.00');
  });

  test('takes target bonus and commission, without factors or attainment', () => {
    const target = {
      target: { kind: 'amount', annual: '10000' },
      companyFactor: '2',
      cycle: { kind: 'employment-year' },
    };
    const commission = {
      kind: 'commission',
      id: 'c',
      target: { kind: 'on-target-earnings', annual: '200000' },
      attainment: '0.5',
      paid: 'quarterly',
    };
    // 120,000 + (200,000 − 120,000) + 10,000.
    expect(
      named(
        {
          base: { kind: 'annual', rate: '120000' },
          bonuses: [{ id: 'b', ...target }],
          variablePay: [commission],
        },
        'standard',
      ),
    ).toBe('210000.00');
  });

  test('takes a grant at today’s price over the years in which it vests', () => {
    // 1,000 × 100 ÷ 5 = 20,000, whatever the growth; a fifty-month schedule: 100,000 ÷ (50/12) = 24,000.
    expect(named({ ...priced('100', { growth: '0.3' }), ...grantOf([each('1', 5, 12)]) }, 'standard')).toBe(
      '20000.00',
    );
    expect(named({ ...priced('100'), ...grantOf([each('1', 50, 1)]) }, 'standard')).toBe('24000.00');
    expect(named(grantOf([each('1', 2, 12)], { kind: 'cash', value: '5000' }), 'standard')).toBe('2500.00');
  });

  test('takes options at price less strike, and a private price undiscounted', () => {
    const options = { award: { kind: 'stock-options', type: 'ISO', strike: '60' } };
    // 1,000 × (100 − 60) ÷ 4 = 10,000; 1,000 × 10 ÷ 4 = 2,500.
    expect(named({ ...priced('100'), ...grantOf([each('1', 4, 12)], undefined, options) }, 'standard')).toBe(
      '10000.00',
    );
    expect(named({ ...unlisted(), ...grantOf([each('1', 4, 12)]) }, 'standard')).toBe('2500.00');
  });

  test('converts at the rate of the first day', () => {
    const exchangeRates = [
      { currency: 'EUR', date: '2026-01-01', rate: '1.1' },
      { currency: 'EUR', date: '2026-02-01', rate: '1.5' },
    ];
    expect(
      named({ currency: 'EUR', base: { kind: 'annual', rate: '100000' } }, 'standard', { exchangeRates }),
    ).toBe('110000.00');
  });
});
