import { describe, expect, test } from 'vitest';
import {
  amountOf,
  byYear,
  datedAmounts,
  ledgerFor,
  partsOf,
  streamOf,
  yearsFor,
  type Fields,
} from '../../../../tests/engine/offers.ts';

const annual = (rate: string, terms: Fields = {}): Fields => ({ base: { kind: 'annual', rate, ...terms } });
const hourly = (rate: string, terms: Fields = {}): Fields => ({
  base: { kind: 'hourly', rate, hoursPerWeek: '40', weeksPerYear: '52', ...terms },
});
const monthsOf = (offer: Fields, settings: Fields = {}) =>
  streamOf(ledgerFor(offer, settings), 'base').entries;
const amounts = (offer: Fields) => monthsOf(offer).map(amountOf);

describe('base salary', () => {
  test('is a twelfth a month on its last day, and the year is the annual rate', () => {
    // 100,000 ÷ 12 = 8,333.33…: totals 8,333.33, 16,666.67, 25,000.00.
    const stream = streamOf(ledgerFor(annual('100000')), 'base');
    expect(datedAmounts(stream).slice(0, 4)).toEqual([
      ['2026-01-31', '8333.33'],
      ['2026-02-28', '8333.34'],
      ['2026-03-31', '8333.33'],
      ['2026-04-30', '8333.33'],
    ]);
    expect(byYear(yearsFor(annual('100000')), 'base-salary')).toEqual(
      Array.from({ length: 4 }, () => '100000.00'),
    );
  });

  test('from 31 January ends its months the day before each clamped anniversary', () => {
    const dates = monthsOf({ start: '2026-01-31', ...annual('120000') }).map(({ date }) => date);
    expect(dates.slice(0, 3)).toEqual(['2026-02-27', '2026-03-30', '2026-04-29']);
    expect(dates[11]).toBe('2027-01-30');
    expect(dates).toHaveLength(48);
  });

  test('in a currency without or with three decimals is posted in its own minor unit', () => {
    // 5,000,000 ÷ 12 = 416,666.67: totals 416,667, 833,333, 1,250,000 yen.
    const yen = { currency: 'JPY', ...annual('5000000') };
    expect(monthsOf(yen, { reportingCurrency: 'JPY' }).slice(0, 3).map(amountOf)).toEqual([
      '416667',
      '416666',
      '416667',
    ]);
    // 1,000 ÷ 12 = 83.3333: totals 83.333, 166.667, 250.000 dinars.
    const dinars = { currency: 'KWD', ...annual('1000') };
    expect(monthsOf(dinars, { reportingCurrency: 'KWD' }).slice(0, 3).map(amountOf)).toEqual([
      '83.333',
      '83.334',
      '83.333',
    ]);
  });

  test('by the part-time share', () => {
    // 0.6 × 90,000 ÷ 12 = 4,500.
    expect(amounts(annual('90000', { partTimeShare: '0.6' }))[0]).toBe('4500.00');
    // 1/3 × 100,000 = 33,333.33… a year: each year is rounded anew, so none gets the cent that three would make.
    expect(byYear(yearsFor(annual('100000', { partTimeShare: '1/3' })), 'base-salary')).toEqual(
      Array.from({ length: 4 }, () => '33333.33'),
    );
  });
});

describe('hourly pay', () => {
  test('is rate × hours a week × weeks a year ÷ 12 a month', () => {
    // 57.70 × 40 × 52 = 120,016.00; ÷ 12 = 10,001.33…
    expect(amounts(hourly('57.70')).slice(0, 3)).toEqual(['10001.33', '10001.34', '10001.33']);
    expect(byYear(yearsFor(hourly('57.70')), 'base-salary')[0]).toBe('120016.00');
  });

  test('by the part-time share of its hours', () => {
    // 120,016 × 1/3 = 40,005.33…
    expect(byYear(yearsFor(hourly('57.70', { partTimeShare: '1/3' })), 'base-salary')[0]).toBe('40005.33');
  });

  test('rounds a raised rate by the hour, before the hours multiply it', () => {
    // 57.70 × 1.025 = 59.1425 → 59.14; × 2,080 = 123,011.20 (unrounded it would be 123,016.40).
    const raised = hourly('57.70', { yearlyRaise: '0.025' });
    expect(byYear(yearsFor(raised), 'base-salary').slice(0, 2)).toEqual(['120016.00', '123011.20']);
  });
});

describe('raises', () => {
  const raise = (
    certainty: string,
    change: Fields = { kind: 'to', rate: '132000' },
    date = '2026-03-16',
  ) => ({
    raises: [{ date, change, certainty }],
  });

  test('inside a month: each rate by its calendar days', () => {
    // March: 15 days at 10,000 a month and 16 at 11,000: (150,000 + 176,000) ÷ 31 = 10,516.129, which brings
    // the total to 30,516.129 → 30,516.13; April adds 11,000.
    expect(amounts(annual('120000', raise('contracted'))).slice(1, 5)).toEqual([
      '10000.00',
      '10516.13',
      '11000.00',
      '11000.00',
    ]);
    // The year: 2 × 10,000 + 10,516.129 + 9 × 11,000 = 129,516.13.
    expect(byYear(yearsFor(annual('120000', raise('contracted'))), 'base-salary')[0]).toBe('129516.13');
  });

  test('contracted are guaranteed, assumed discretionary above the rate without them', () => {
    const [contracted, assumed] = ['contracted', 'assumed'].map(
      (certainty) => monthsOf(annual('120000', raise(certainty)))[2],
    );
    expect(contracted && partsOf(contracted)).toEqual({ guaranteed: '10516.13' });
    // Without the raise the total to March is 30,000.00: 10,000.00 guaranteed, the rest 516.13.
    expect(assumed && partsOf(assumed)).toEqual({ guaranteed: '10000.00', discretionary: '516.13' });
  });

  test('by a share of the rate before, contracted and assumed each on its own line of rates', () => {
    const both = annual('120000', {
      raises: [
        { date: '2026-07-01', change: { kind: 'by', percentage: '0.1' }, certainty: 'contracted' },
        { date: '2027-01-01', change: { kind: 'by', percentage: '0.05' }, certainty: 'assumed' },
        { date: '2027-07-01', change: { kind: 'by', percentage: '0.1' }, certainty: 'contracted' },
      ],
    });
    const [, july, january, laterJuly] = [0, 6, 12, 18].map((i) => monthsOf(both)[i]);
    // 120,000 × 1.1 = 132,000: 11,000 a month, all guaranteed.
    expect(july && partsOf(july)).toEqual({ guaranteed: '11000.00' });
    // 132,000 × 1.05 = 138,600: 11,550 a month, of which 550 assumed.
    expect(january && partsOf(january)).toEqual({ guaranteed: '11000.00', discretionary: '550.00' });
    // 138,600 × 1.1 = 152,460 is 12,705 a month; contracted alone 132,000 × 1.1 = 145,200 is 12,100.
    expect(laterJuly && partsOf(laterJuly)).toEqual({ guaranteed: '12100.00', discretionary: '605.00' });
  });

  test('at each anniversary, on the rate as it was rounded when it started', () => {
    // 100,001 × 1.033 = 103,301.033 → 103,301.03; × 1.033 = 106,709.96399 → 106,709.96 (not 106,709.97).
    expect(byYear(yearsFor(annual('100001', { yearlyRaise: '0.033' })), 'base-salary').slice(0, 3)).toEqual([
      '100001.00',
      '103301.03',
      '106709.96',
    ]);
  });

  test('a cut that is assumed leaves the guaranteed rate, and what is missing is discretionary', () => {
    const cut = annual('120000', { yearlyRaise: '-0.1' });
    const [first] = monthsOf(cut).slice(12);
    // 120,000 × 0.9 = 108,000: 9,000 a month against 10,000 guaranteed.
    expect(first && partsOf(first)).toEqual({ guaranteed: '10000.00', discretionary: '-1000.00' });
  });

  test('before the first day have already happened', () => {
    expect(
      amounts(annual('120000', raise('contracted', { kind: 'to', rate: '132000' }, '2025-06-01')))[0],
    ).toBe('11000.00');
  });
});

describe('an employment that ends', () => {
  test('inside a month is paid by calendar days, on the last day, and nothing after it', () => {
    // January and February whole; March 10 of 31 days: 100,000 ÷ 31 = 3,225.806 → total 23,225.81.
    const entries = datedAmounts(
      streamOf(ledgerFor({ contractEnd: '2026-03-10', ...annual('120000') }), 'base'),
    );
    expect(entries).toEqual([
      ['2026-01-31', '10000.00'],
      ['2026-02-28', '10000.00'],
      ['2026-03-10', '3225.81'],
    ]);
  });

  test('after a raise in the same month', () => {
    // 5 days at 10,000 and 5 at 11,000: 105,000 ÷ 31 = 3,387.097.
    const raises = [{ date: '2026-03-06', change: { kind: 'to', rate: '132000' }, certainty: 'contracted' }];
    expect(amounts({ contractEnd: '2026-03-10', ...annual('120000', { raises }) })[2]).toBe('3387.10');
  });

  test('on the last day of a month is a whole month', () => {
    expect(amounts({ contractEnd: '2026-02-28', ...annual('120000') })).toEqual(['10000.00', '10000.00']);
  });

  test('on the first day of a year has one day in that year', () => {
    // 10,000 ÷ 31 = 322.58 for 1 January 2027, in year 2.
    const offer = { contractEnd: '2027-01-01', ...annual('120000') };
    expect(byYear(yearsFor(offer), 'base-salary')).toEqual(['120000.00', '322.58', '0.00', '0.00']);
  });
});
