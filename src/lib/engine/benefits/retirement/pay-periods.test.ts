import { describe, expect, test } from 'vitest';
import { datedAmounts, yearsFor } from '../../../../../tests/engine/offers.ts';
import { byCalendarYear, dated, match, matchLine, offer } from '../../../../../tests/engine/plans.ts';

describe('pay periods', () => {
  test('24 are the halves of the employment months, each a 24th of the year', () => {
    // 120,000 ÷ 24 = 5,000 × 4% = 200, on day 15 and on the last day.
    expect(dated(offer({ payPeriods: 24, match: match() })).slice(0, 4)).toEqual([
      ['2026-01-15', '200.00'],
      ['2026-01-31', '200.00'],
      ['2026-02-15', '200.00'],
      ['2026-02-28', '200.00'],
    ]);
  });

  test('26 are 14 days each from the start', () => {
    // 130,000 ÷ 26 = 5,000 × 4% = 200. Period 26 ends on day 364, 30 December; then 13 January.
    const line = matchLine(
      offer({ payPeriods: 26, match: match() }, { base: { kind: 'annual', rate: '130000' } }),
    );
    expect(datedAmounts(line)[0]).toEqual(['2026-01-14', '200.00']);
    expect(datedAmounts(line).slice(25, 27)).toEqual([
      ['2026-12-30', '200.00'],
      ['2027-01-13', '200.00'],
    ]);
  });

  test('52 are 7 days each from the start', () => {
    // 52,000 ÷ 52 = 1,000 × 4% = 40. Week 52 ends on 30 December, the next on 6 January.
    const line = matchLine(
      offer({ payPeriods: 52, match: match() }, { base: { kind: 'annual', rate: '52000' } }),
    );
    expect(datedAmounts(line).slice(0, 2)).toEqual([
      ['2026-01-07', '40.00'],
      ['2026-01-14', '40.00'],
    ]);
    expect(byCalendarYear(line)['2026']).toBe(52n * 4000n);
  });

  test('of a job held today count the year from January, and post from the comparison on', () => {
    // Since 2020, compared from 1 July 2026: 25% of 10,000 a month reaches 24,500 in October, as from January.
    const line = matchLine(
      offer({ contribution: '0.25', match: match() }, { kind: 'current-job', start: '2020-01-01' }),
      { comparisonStart: '2026-07-01', horizonYears: 1 },
    );
    expect(datedAmounts(line).map(([date]) => date)).toEqual([
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
    ]);
  });

  test('end with the employment, the last by its calendar days', () => {
    // Until 10 March: 10 of 31 days of 10,000 = 3,225.806 × 4% = 129.03.
    expect(dated(offer({ match: match() }, { contractEnd: '2026-03-10' }))).toEqual([
      ['2026-01-31', '400.00'],
      ['2026-02-28', '400.00'],
      ['2026-03-10', '129.03'],
    ]);
  });

  test('that end on the day the horizon ends belong to its last year, whatever the horizon', () => {
    // Five years from 2026-01-01 are 1,826 days; week 261 ends on day 1,827, which is the fifth anniversary. Year 5
    // has weeks 209 to 261: 53 × 40.
    const weekly = offer({ payPeriods: 52, match: match() }, { base: { kind: 'annual', rate: '52000' } });
    const [five, six] = [5, 6].map((horizonYears) => yearsFor(weekly, { horizonYears }));
    const lastYear = (of: typeof five): bigint | undefined => of?.columns[4]?.sums.byComponent.retirement;
    expect(lastYear(five)).toBe(53n * 4000n);
    expect(lastYear(six)).toBe(lastYear(five));
  });
});

describe('a waiting period', () => {
  test('keeps the plan closed until so many months of service', () => {
    const line = matchLine(offer({ waitingMonths: 3, match: match() }));
    expect(datedAmounts(line)[0]).toEqual(['2026-04-30', '400.00']);
    expect(byCalendarYear(line)['2026']).toBe(360000n);
  });

  test('is over on the day itself', () => {
    // Week 13 ends on day 91, 1 April, three months after 1 January.
    expect(dated(offer({ payPeriods: 52, waitingMonths: 3, match: match() }))[0]?.[0]).toBe('2026-04-01');
  });

  test('leaves the year of the limits to what is put in after it', () => {
    // 9 months × 2,500 = 22,500 stay below 24,500: all nine are matched.
    const line = matchLine(offer({ waitingMonths: 3, contribution: '0.25', match: match() }));
    expect(byCalendarYear(line)['2026']).toBe(360000n);
  });
});
