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

const yearly = { kind: 'employment-year' };
const ofBase = { kind: 'of-base', percentage: '0.15' };
const plan = (terms: Fields): Fields => ({
  base: { kind: 'annual', rate: '120000' },
  bonuses: [{ id: 'b', target: ofBase, cycle: yearly, ...terms }],
});
const bonusesOf = (offer: Fields) => streamOf(ledgerFor(offer), 'bonus:b');
const dated = (offer: Fields) => datedAmounts(bonusesOf(offer));
const firstParts = (offer: Fields) => bonusesOf(offer).entries.slice(0, 1).map(partsOf);

describe('a bonus by the employment year', () => {
  test('is a share of base, paid the day before each anniversary', () => {
    // 15% of 120,000 = 18,000.
    expect(dated(plan({}))).toEqual([
      ['2026-12-31', '18000.00'],
      ['2027-12-31', '18000.00'],
      ['2028-12-31', '18000.00'],
      ['2029-12-31', '18000.00'],
    ]);
    expect(firstParts(plan({}))).toEqual([{ discretionary: '18000.00' }]);
  });

  test('from 31 January is paid on 30 January', () => {
    expect(dated({ start: '2026-01-31', ...plan({}) }).map(([date]) => date)).toEqual([
      '2027-01-30',
      '2028-01-30',
      '2029-01-30',
      '2030-01-30',
    ]);
  });

  test('or an amount, × both factors, rounded once', () => {
    // 10,000 × 1.25 × 1.5 = 18,750; 120,000 × 0.15 × 1.1 × 0.9 = 17,820.
    const amount = {
      target: { kind: 'amount', annual: '10000' },
      companyFactor: '1.25',
      personalFactor: '1.5',
    };
    expect(dated(plan(amount))[0]?.[1]).toBe('18750.00');
    expect(dated(plan({ companyFactor: '1.1', personalFactor: '0.9' }))[0]?.[1]).toBe('17820.00');
    // 100,000.04 × 0.125 = 12,500.005 → 12,500.01, away from zero.
    const tie = {
      base: { kind: 'annual', rate: '100000.04' },
      bonuses: [{ id: 'b', target: { kind: 'of-base', percentage: '0.125' }, cycle: yearly }],
    };
    expect(dated(tie)[0]?.[1]).toBe('12500.01');
  });

  test('is measured on the base in force on the day it is paid', () => {
    const raisedOn = (date: string): Fields => ({
      ...plan({}),
      base: {
        kind: 'annual',
        rate: '120000',
        raises: [{ date, change: { kind: 'to', rate: '132000' }, certainty: 'assumed' }],
      },
    });
    // 15% of 132,000 = 19,800.
    expect(dated(raisedOn('2026-12-31'))[0]?.[1]).toBe('19800.00');
    expect(
      dated(raisedOn('2027-01-01'))
        .slice(0, 2)
        .map(([, amount]) => amount),
    ).toEqual(['18000.00', '19800.00']);
  });

  test('is measured on part-time and hourly pay as they come to in a year', () => {
    // 15% of 0.5 × 120,000 = 9,000; 15% of 57.70 × 40 × 52 = 18,002.40.
    expect(
      dated({ ...plan({}), base: { kind: 'annual', rate: '120000', partTimeShare: '1/2' } })[0]?.[1],
    ).toBe('9000.00');
    expect(
      dated({
        ...plan({}),
        base: { kind: 'hourly', rate: '57.70', hoursPerWeek: '40', weeksPerYear: '52' },
      })[0]?.[1],
    ).toBe('18002.40');
  });

  test('is paid to those employed on the day', () => {
    expect(dated({ contractEnd: '2026-12-31', ...plan({}) })).toEqual([['2026-12-31', '18000.00']]);
    expect(dated({ contractEnd: '2026-12-30', ...plan({}) })).toEqual([]);
  });

  test('counts in the year that it closes', () => {
    expect(byYear(yearsFor(plan({})), 'bonus')).toEqual(['18000.00', '18000.00', '18000.00', '18000.00']);
  });
});

describe('a guarantee', () => {
  const guarantee = (minimum: Fields, terms: Fields = {}): Fields => ({
    guarantees: [{ year: 1, minimum, ...terms }],
  });

  test('is a minimum for its year: the larger counts, the excess is discretionary', () => {
    expect(firstParts(plan(guarantee({ kind: 'amount', amount: '20000' })))).toEqual([
      { guaranteed: '20000.00' },
    ]);
    expect(firstParts(plan(guarantee({ kind: 'amount', amount: '10000' })))).toEqual([
      { guaranteed: '10000.00', discretionary: '8000.00' },
    ]);
    expect(dated(plan(guarantee({ kind: 'amount', amount: '20000' })))[1]?.[1]).toBe('18000.00');
  });

  test('may be a portion of target, before factors', () => {
    // Half of 18,000 = 9,000; paid 18,000 × 0.4 = 7,200, so 9,000 counts.
    const half = guarantee({ kind: 'portion-of-target', portion: '0.5' });
    expect(firstParts(plan({ ...half, companyFactor: '0.4' }))).toEqual([{ guaranteed: '9000.00' }]);
  });
});

describe('a bonus by the performance year', () => {
  const cycle = (terms: Fields = {}): Fields => ({
    cycle: { kind: 'performance-year', beginsIn: 1, payoutMonth: 3, basis: 'rate-at-end', ...terms },
  });
  const midYear = { start: '2026-07-01' };

  test('goes by the days employed in it, and is paid at the end of the payout month', () => {
    // 1 July to 31 December is 184 of 365 days: 18,000 × 184 ÷ 365 = 9,073.97; then whole years (2028 has 366).
    expect(dated({ ...midYear, ...plan(cycle()) }).slice(0, 3)).toEqual([
      ['2027-03-31', '9073.97'],
      ['2028-03-31', '18000.00'],
      ['2029-03-31', '18000.00'],
    ]);
  });

  test('of an amount goes by days too', () => {
    // 10,000 × 184 ÷ 365 = 5,041.10.
    const amount = { target: { kind: 'amount', annual: '10000' } };
    expect(dated({ ...midYear, ...plan({ ...cycle(), ...amount }) })[0]).toEqual(['2027-03-31', '5041.10']);
  });

  test('may be a fiscal year', () => {
    // October to September, paid in November: 1 July to 30 September is 92 of 365 days: 4,536.99.
    expect(dated({ ...midYear, ...plan(cycle({ beginsIn: 10, payoutMonth: 11 })) }).slice(0, 2)).toEqual([
      ['2026-11-30', '4536.99'],
      ['2027-11-30', '18000.00'],
    ]);
  });

  test('may be paid in the month in which it ends, or in a leap February', () => {
    expect(dated({ ...midYear, ...plan(cycle({ payoutMonth: 12 })) })[0]).toEqual(['2026-12-31', '9073.97']);
    expect(
      dated({ ...midYear, ...plan(cycle({ payoutMonth: 2 })) })
        .map(([date]) => date)
        .slice(0, 2),
    ).toEqual(['2027-02-28', '2028-02-29']);
  });

  test('is measured on the base in force on its last day, not on the day it is paid', () => {
    const raises = [
      { date: '2026-12-31', change: { kind: 'to', rate: '132000' }, certainty: 'assumed' },
      { date: '2027-02-01', change: { kind: 'to', rate: '200000' }, certainty: 'assumed' },
    ];
    // 132,000 × 0.15 × 184 ÷ 365 = 9,981.37.
    expect(
      dated({ ...midYear, ...plan(cycle()), base: { kind: 'annual', rate: '120000', raises } })[0]?.[1],
    ).toBe('9981.37');
  });

  test('or on what was earned in it', () => {
    // From 16 July: five months to 15 December, then 16 of the 31 days to 15 January:
    // 50,000 + 10,000 × 16 ÷ 31 = 55,161.29; 15% = 8,274.19. Then 120,000 a year: 18,000.
    const earned = plan(cycle({ basis: 'eligible-earnings' }));
    expect(
      dated({ start: '2026-07-16', ...earned })
        .slice(0, 2)
        .map(([, amount]) => amount),
    ).toEqual(['8274.19', '18000.00']);
  });

  test('on what was earned takes raises as they fell', () => {
    // Half of 2026 at 10,000 a month, October to December at 11,000: 3 × 10,000 + 3 × 11,000 = 63,000; 15% = 9,450.
    const raises = [{ date: '2026-10-01', change: { kind: 'to', rate: '132000' }, certainty: 'contracted' }];
    const earned = {
      ...plan(cycle({ basis: 'eligible-earnings' })),
      base: { kind: 'annual', rate: '120000', raises },
    };
    expect(dated({ ...midYear, ...earned })[0]?.[1]).toBe('9450.00');
  });

  test('leaves out who was hired too late for it', () => {
    const hireBy = { hireBy: { month: 10, day: 1 } };
    // 1 October to 31 December is 92 of 365 days.
    expect(dated({ start: '2026-10-01', ...plan(cycle(hireBy)) })[0]).toEqual(['2027-03-31', '4536.99']);
    expect(dated({ start: '2026-10-02', ...plan(cycle(hireBy)) })[0]).toEqual(['2028-03-31', '18000.00']);
  });

  test('is paid to those still employed', () => {
    expect(dated({ ...midYear, contractEnd: '2027-03-30', ...plan(cycle()) })).toEqual([]);
    expect(dated({ ...midYear, contractEnd: '2027-03-31', ...plan(cycle()) })).toHaveLength(1);
  });

  test('that ends inside the horizon but is paid later counts after the horizon', () => {
    const of = yearsFor(plan(cycle()), { horizonYears: 1 });
    expect(byYear(of, 'bonus')).toEqual(['0.00']);
    expect(of.afterHorizon.byComponent.bonus).toBe(1_800_000n);
  });

  describe('with a guarantee for the first', () => {
    const first = (minimum: Fields, terms: Fields = {}): Fields => ({
      guarantees: [{ year: 1, minimum, ...terms }],
    });
    const whole = { kind: 'portion-of-target', portion: '1' };
    const paid = (terms: Fields, start = '2026-07-01') => {
      const [entry] = bonusesOf({ start, ...plan(terms) }).entries;
      return entry && [entry.date, amountOf(entry), partsOf(entry)];
    };

    test('unprorated unless set', () => {
      expect(paid({ ...cycle(), ...first(whole) })).toEqual([
        '2027-03-31',
        '18000.00',
        { guaranteed: '18000.00' },
      ]);
      expect(paid({ ...cycle(), ...first(whole, { prorated: true }) })).toEqual([
        '2027-03-31',
        '9073.97',
        { guaranteed: '9073.97' },
      ]);
      const amount = { kind: 'amount', amount: '10000' };
      // 10,000 × 184 ÷ 365 = 5,041.10 of the 9,073.97.
      expect(paid({ ...cycle(), ...first(amount, { prorated: true }) })).toEqual([
        '2027-03-31',
        '9073.97',
        { guaranteed: '5041.10', discretionary: '4032.87' },
      ]);
    });

    test('unprorated means a whole year, and prorated by days, also where the plan goes by earnings', () => {
      const earned = cycle({ basis: 'eligible-earnings' });
      // Target on a whole year 15% of 120,000 = 18,000; on the half earned, 60,000: 9,000.
      expect(paid({ ...earned, ...first(whole) })).toEqual([
        '2027-03-31',
        '18000.00',
        { guaranteed: '18000.00' },
      ]);
      expect(paid({ ...earned, ...first(whole, { prorated: true }) })).toEqual([
        '2027-03-31',
        '9000.00',
        { guaranteed: '9000.00' },
      ]);
      // 10,000 × 184 ÷ 365 = 5,041.10.
      const amount = { kind: 'amount', amount: '10000' };
      expect(paid({ ...earned, ...first(amount, { prorated: true }) })?.[2]).toEqual({
        guaranteed: '5041.10',
        discretionary: '3958.90',
      });
    });

    test('is owed even to those hired too late for the bonus itself', () => {
      const late = cycle({ hireBy: { month: 10, day: 1 } });
      expect(paid({ ...late, ...first({ kind: 'amount', amount: '5000' }) }, '2026-11-01')).toEqual([
        '2027-03-31',
        '5000.00',
        { guaranteed: '5000.00' },
      ]);
    });
  });
});
