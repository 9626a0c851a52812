import { describe, expect, test } from 'vitest';
import { evaluate } from '../../ledger/evaluate.ts';
import { amountOf, datedAmounts, overall, yearsFor } from '../../../../../tests/engine/offers.ts';
import {
  byCalendarYear,
  dated,
  match,
  matchLine,
  notesOf,
  offer,
  plan,
} from '../../../../../tests/engine/plans.ts';

describe('a match per paycheck', () => {
  test('is its tiers on the pay of the period', () => {
    // 10,000 a month; of 6% own, 100% of the first 3% and 50% of the next 2%: 300 + 100 = 400.
    const tiers = [
      { rate: '1', upTo: '0.03' },
      { rate: '0.5', upTo: '0.05' },
    ];
    expect(dated(offer({ match: match({ tiers }) })).slice(0, 2)).toEqual([
      ['2026-01-31', '400.00'],
      ['2026-02-28', '400.00'],
    ]);
    // With 4% own: 300 + 50% of 100 = 350. With 2%: 200.
    expect(dated(offer({ contribution: '0.04', match: match({ tiers }) }))[0]).toEqual([
      '2026-01-31',
      '350.00',
    ]);
    expect(dated(offer({ contribution: '0.02', match: match({ tiers }) }))[0]).toEqual([
      '2026-01-31',
      '200.00',
    ]);
  });

  test('is nothing without a contribution', () => {
    expect(dated(offer({ contribution: '0', match: match() }))).toEqual([]);
  });

  test('is posted by cumulative rounding within the calendar year', () => {
    // 100,000 ÷ 12 × 4% = 333.333 a month: 333.33, 666.67, 1,000.00 so far; 4,000.00 a year.
    const line = matchLine(offer({ match: match() }, { base: { kind: 'annual', rate: '100000' } }));
    expect(line.entries.slice(0, 3).map(amountOf)).toEqual(['333.33', '333.34', '333.33']);
    expect(byCalendarYear(line)).toEqual({ 2026: 400000n, 2027: 400000n, 2028: 400000n, 2029: 400000n });
  });

  test('stops where own contributions reach the limit, and starts again in January', () => {
    // 120,000 a year, 25% own: 2,500 a month; the limit of 24,500 leaves 2,000 for October (9 × 2,500 = 22,500),
    // of which 4% of pay, 400, is matched; nothing in November and December. 10 × 400 = 4,000 of 4,800.
    const line = matchLine(offer({ contribution: '0.25', match: match() }));
    expect(datedAmounts(line).slice(8, 12)).toEqual([
      ['2026-09-30', '400.00'],
      ['2026-10-31', '400.00'],
      ['2027-01-31', '400.00'],
      ['2027-02-28', '400.00'],
    ]);
    expect(byCalendarYear(line)['2026']).toBe(400000n);
    expect(notesOf(line, '2026-10-31')).toContain('deferral-limit-reached');
    expect(notesOf(line, '2026-09-30')).not.toContain('deferral-limit-reached');
  });

  test('matches only what the limit has left of the last contribution', () => {
    // 31% of 10,000 is 3,100 a month; 7 × 3,100 = 21,700, so August has 2,800. With 8 × 3,062.50 = 24,500 exactly
    // (30.625%) August is the last whole month; at 24.4% (2,440; 10 × 2,440 = 24,400) November has 100, matched 100.
    const line = matchLine(offer({ contribution: '0.244', match: match() }));
    expect(datedAmounts(line)[10]).toEqual(['2026-11-30', '100.00']);
    const { n, d } = evaluate(line.working(11).term);
    expect(n).toBe(100n * d);
    expect(datedAmounts(line)[11]).toEqual(['2027-01-31', '400.00']);
  });

  test('has 8,000 more room from the age of 50, and 11,250 from 60 to 63', () => {
    // 30% of 10,000 is 3,000 a month: 24,500 ends in month 9 (500 left of it), 32,500 in 11 (2,500), 35,750 in 12 (2,750).
    const last = (catchUp?: string): unknown =>
      dated(offer({ contribution: '0.3', match: match(), ...(catchUp ? { catchUp } : {}) }), {
        horizonYears: 1,
      }).at(-1);
    expect(last()).toEqual(['2026-09-30', '400.00']);
    expect(last('from-50')).toEqual(['2026-11-30', '400.00']);
    expect(last('from-60-to-63')).toEqual(['2026-12-31', '400.00']);
  });

  test('counts what was put in elsewhere in the first calendar year only', () => {
    // 24,500 − 23,000 = 1,500: two months of 600, then 300 of the third, matched 300.
    const line = matchLine(offer({ alreadyDeferred: '23000', match: match() }));
    expect(datedAmounts(line).slice(0, 4)).toEqual([
      ['2026-01-31', '400.00'],
      ['2026-02-28', '400.00'],
      ['2026-03-31', '300.00'],
      ['2027-01-31', '400.00'],
    ]);
    // More than the limit leaves nothing.
    expect(dated(offer({ alreadyDeferred: '30000', match: match() }))[0]?.[0]).toBe('2027-01-31');
  });

  test('stops at its own yearly cap', () => {
    // 400 a month up to 1,000: 400, 400, 200.
    const line = matchLine(offer({ match: match({ yearlyCap: '1000' }) }));
    expect(datedAmounts(line).slice(1, 4)).toEqual([
      ['2026-02-28', '400.00'],
      ['2026-03-31', '200.00'],
      ['2027-01-31', '400.00'],
    ]);
    expect(notesOf(line, '2026-03-31')).toContain('match-cap-reached');
  });

  test('counts pay up to the compensation limit', () => {
    // 600,000 a year, 3% own (18,000): 50,000 a month, 4% matched of 3% own = 1,500; 360,000 is reached in month
    // 8 with 10,000: the smaller of 1,500 own and 4% of 10,000 = 400. 7 × 1,500 + 400 = 10,900.
    const line = matchLine(
      offer({ contribution: '0.03', match: match() }, { base: { kind: 'annual', rate: '600000' } }),
    );
    expect(datedAmounts(line).slice(6, 9)).toEqual([
      ['2026-07-31', '1500.00'],
      ['2026-08-31', '400.00'],
      ['2027-01-31', '1500.00'],
    ]);
    expect(notesOf(line, '2026-08-31')).toContain('compensation-limit-reached');
  });

  test('takes raises from their day, by calendar days within a period', () => {
    // From 16 June: 15 of 30 days at 10,000 and 15 at 12,000 = 11,000 × 4% = 440; then 480.
    const base = {
      kind: 'annual',
      rate: '120000',
      raises: [{ date: '2026-06-16', change: { kind: 'to', rate: '144000' }, certainty: 'contracted' }],
    };
    expect(dated(offer({ match: match() }, { base })).slice(4, 7)).toEqual([
      ['2026-05-31', '400.00'],
      ['2026-06-30', '440.00'],
      ['2026-07-31', '480.00'],
    ]);
  });

  test('of yen is whole yen, without dollar limits', () => {
    const line = matchLine(
      offer(
        { contribution: '0.5', match: match() },
        { currency: 'JPY', base: { kind: 'annual', rate: '10000001' } },
      ),
      { reportingCurrency: 'JPY' },
    );
    // 10,000,001 × 4% = 400,000.04 a year.
    expect(byCalendarYear(line)['2026']).toBe(400000n);
    expect(notesOf(line, '2026-12-31')).toContain('limits-in-dollars-only');
  });
});

describe('limits of years that are not known', () => {
  test('are the last known, and the working says so', () => {
    const line = matchLine(offer({ contribution: '0.25', match: match() }));
    expect(byCalendarYear(line)['2028']).toBe(400000n);
    expect(notesOf(line, '2027-01-31')).toContain('limits-of-another-year');
    expect(notesOf(line, '2026-01-31')).not.toContain('limits-of-another-year');
  });
});

test('a plan that does not count is shown and left out of the totals', () => {
  const counted = yearsFor(offer({ match: match() }));
  const left = yearsFor({
    base: { kind: 'annual', rate: '120000' },
    benefits: [{ ...plan({ match: match() }), countInTotal: false }],
  });
  expect(overall(counted, 'retirement')).toBe('19200.00');
  expect(overall(left, 'retirement')).toBe('0.00');
});
