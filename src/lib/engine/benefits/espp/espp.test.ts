import { describe, expect, test } from 'vitest';
import {
  byYear,
  datedAmounts,
  ledgerFor,
  partsOf,
  streamOf,
  yearsFor,
  type Fields,
} from '../../../../../tests/engine/offers.ts';

const plan = (terms: Fields = {}): Fields => ({
  kind: 'espp',
  id: 'e',
  qualification: 'section-423',
  discount: '0.15',
  lookback: true,
  contribution: '0.1',
  purchaseEveryMonths: 6,
  ...terms,
});

const stock = (rest: Fields = {}): Fields => ({ kind: 'public', price: '50', asOf: '2026-01-01', ...rest });

const offer = (terms: Fields = {}, rest: Fields = {}): Fields => ({
  base: { kind: 'annual', rate: '85000' },
  stock: stock(),
  benefits: [plan(terms)],
  ...rest,
});

const line = (fields: Fields, settings: Fields = {}) => streamOf(ledgerFor(fields, settings), 'benefit:e');
const dated = (fields: Fields, settings: Fields = {}) => datedAmounts(line(fields, settings));
const notesOf = (fields: Fields, k: number) => line(fields).working(k).notes;

describe('a purchase', () => {
  test('at a flat price gains d ÷ (1 − d) of what is put in', () => {
    // 10% of 42,500 = 4,250 at 42.50 are 100 shares; 100 × 7.50 = 750 = 4,250 × 15 ÷ 85. On the last day of each six months.
    expect(dated(offer()).slice(0, 2)).toEqual([
      ['2026-06-30', '750.00'],
      ['2026-12-31', '750.00'],
    ]);
    expect(byYear(yearsFor(offer()), 'espp')).toEqual(['1500.00', '1500.00', '1500.00', '1500.00']);
  });

  test('hangs on the market', () => {
    const entry = line(offer()).entries[0];
    expect(entry && partsOf(entry)).toEqual({ market: '750.00' });
  });

  test('buys whole shares; the rest is paid back, and is not in the next purchase', () => {
    // 86,000: 4,300 ÷ 42.50 = 101.18 → 101 × 7.50 = 757.50, every time.
    const fields = offer({}, { base: { kind: 'annual', rate: '86000' } });
    expect(dated(fields).map(([, amount]) => amount)).toEqual(Array.from({ length: 8 }, () => '757.50'));
    expect(notesOf(fields, 1)).toEqual(['leftover-paid-back']);
    expect(notesOf(offer(), 1)).toEqual([]);
  });

  test('with a lookback costs the lower price less the discount', () => {
    // 50 at the start, 60 on the day: 42.50 a share, 100 shares × 17.50. Then 60 to 40: 34 a share, 125 × 6.
    const datedPrices = [
      { date: '2026-06-01', price: '60' },
      { date: '2026-12-01', price: '40' },
    ];
    const rising = { stock: stock({ datedPrices }) };
    expect(dated(offer({}, rising)).slice(0, 2)).toEqual([
      ['2026-06-30', '1750.00'],
      ['2026-12-31', '750.00'],
    ]);
    // Without: 51 a share, 4,250 ÷ 51 = 83.33 → 83 × 9 = 747; then 34 a share, the same 125 × 6.
    expect(dated(offer({ lookback: false }, rising)).slice(0, 2)).toEqual([
      ['2026-06-30', '747.00'],
      ['2026-12-31', '750.00'],
    ]);
  });

  test('counts raises by their days', () => {
    // Three months at 85,000 and three at 102,000: 46,750 × 10% = 4,675 ÷ 42.50 = 110 × 7.50 = 825.
    const base = {
      kind: 'annual',
      rate: '85000',
      raises: [{ date: '2026-04-01', change: { kind: 'to', rate: '102000' }, certainty: 'contracted' }],
    };
    expect(dated(offer({}, { base }))[0]).toEqual(['2026-06-30', '825.00']);
  });

  test('after the last day of work is paid back', () => {
    expect(dated(offer({}, { contractEnd: '2026-12-30' }))).toEqual([['2026-06-30', '750.00']]);
  });

  test('turns pay into the currency of the shares on the day', () => {
    // 4,250 euros at 1.20 are 5,100 dollars ÷ 42.50 = 120 × 7.50 = 900 dollars.
    const fields = offer({}, { currency: 'EUR', stock: stock({ currency: 'USD' }) });
    const exchangeRates = [
      { currency: 'EUR', date: '2026-01-01', rate: '1' },
      { currency: 'EUR', date: '2026-06-30', rate: '1.20' },
    ];
    expect(dated(fields, { exchangeRates })[0]).toEqual(['2026-06-30', '900.00']);
    // Reported in euros, a dollar at 0.80: 4,250 ÷ 0.80 = 5,312.50 dollars ÷ 42.50 = 125 × 7.50 = 937.50 dollars.
    const dollars = [{ currency: 'USD', date: '2026-01-01', rate: '0.80' }];
    const inEuros = { reportingCurrency: 'EUR', exchangeRates: dollars };
    expect(dated(fields, inEuros)[0]).toEqual(['2026-06-30', '937.50']);
    expect(line(fields, inEuros).entries[0]?.reported).toBe(75000n);
  });

  test('at a price of 0 buys nothing', () => {
    const datedPrices = [{ date: '2026-06-01', price: '0' }];
    expect(dated(offer({}, { stock: stock({ datedPrices }) }))).toEqual([]);
  });
});

describe('offerings', () => {
  test('are joined with the first that begins on or after the first day of work', () => {
    // Offerings on 1 May and 1 November; from 15 June work, from 1 November in the plan: 30 April.
    const fields = offer({ offeringStart: '2020-05-01' }, { start: '2026-06-15' });
    expect(
      dated(fields)
        .slice(0, 2)
        .map(([date]) => date),
    ).toEqual(['2027-04-30', '2027-10-31']);
    const later = offer({ offeringStart: '2027-05-01' }, { start: '2026-11-01' });
    expect(dated(later)[0]?.[0]).toBe('2027-04-30');
  });

  test('with several purchases keep the price of their first day', () => {
    // Two years from 50; the price is 100 from 1 March 2026: 100 shares × (100 − 42.50) four times; then a new
    // offering at 100: 4,250 ÷ 85 = 50 × 15.
    const fields = offer(
      { purchasesPerOffering: 4, qualification: 'none' },
      { stock: stock({ datedPrices: [{ date: '2026-03-01', price: '100' }] }) },
    );
    expect(dated(fields).map(([, amount]) => amount)).toEqual([
      ...Array.from({ length: 4 }, () => '5750.00'),
      ...Array.from({ length: 4 }, () => '750.00'),
    ]);
  });

  test('of a job held today go on; pay since before the comparison buys its first shares', () => {
    const fields = offer({}, { kind: 'current-job', start: '2024-01-01' });
    expect(dated(fields, { comparisonStart: '2026-04-01' })[0]).toEqual(['2026-06-30', '750.00']);
  });

  test('grow with the price path', () => {
    // Without lookback any growth leaves the same share: 4,250 × 15 ÷ 85 but for part shares. At 21% the price on
    // 31 December 2026 is 50 × 1.21^(11/12), above 59.5; 84 shares at less than 50.75 and no more: gain below 750.
    const fields = offer({ lookback: false }, { stock: stock({ growth: '0.21' }) });
    const [, second] = line(fields).entries;
    expect(second && second.amount > 74000n && second.amount < 75000n).toBe(true);
  });
});

describe('the yearly limit of 25,000', () => {
  const rich = { base: { kind: 'annual', rate: '400000' } };

  test('holds at the price on the first day of the offering, over both offerings of a year', () => {
    // 20,000 ÷ 42.50 = 470 shares, 23,500 at 50; 1,500 are left: 30 shares. 470 × 7.50 = 3,525; 30 × 7.50 = 225.
    const fields = offer({}, rich);
    expect(dated(fields).slice(0, 3)).toEqual([
      ['2026-06-30', '3525.00'],
      ['2026-12-31', '225.00'],
      ['2027-06-30', '3525.00'],
    ]);
    expect(notesOf(fields, 2)).toEqual(['purchase-limit-reached', 'leftover-paid-back']);
  });

  test('accrues for each calendar year of an offering, and is not carried into another', () => {
    // From 1 March and 1 September: 20,000 ÷ 42.50 = 470 shares, 23,500 at 50, of 2026. The offering over the turn
    // of the year has 1,500 of 2026 and 25,000 of 2027: 470 again, which leaves 26,500 − 23,500 = 3,000 of 2027:
    // 60 shares × 7.50 = 450. The next has nothing of 2027 and 25,000 of 2028.
    const fields = offer({ offeringStart: '2026-09-01' }, rich);
    expect(dated(fields).slice(0, 4)).toEqual([
      ['2026-08-31', '3525.00'],
      ['2027-02-28', '3525.00'],
      ['2027-08-31', '450.00'],
      ['2028-02-29', '3525.00'],
    ]);
  });

  test('does not hold for a plan outside section 423, nor for shares in another currency', () => {
    const second = (fields: Fields, settings: Fields = {}) => dated(fields, settings)[1];
    expect(second(offer({ qualification: 'none' }, rich))).toEqual(['2026-12-31', '3525.00']);
    const euros = offer({}, { ...rich, currency: 'EUR' });
    expect(second(euros, { reportingCurrency: 'EUR' })).toEqual(['2026-12-31', '3525.00']);
  });
});
