import { describe, expect, test } from 'vitest';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { chainPointOf, isDayOfMonthRule, stepper, type DayOfMonthRule } from './day-of-month.ts';

const on = (text: string): PlainDate => text as PlainDate;

function months(rule: DayOfMonthRule, start: string, count: number): string[] {
  const steps = stepper(rule, on(start));
  return Array.from({ length: count }, (_, i) => steps.dateAfter(chainPointOf(on(start)), i + 1, 'MONTHS'));
}

describe('day of month', () => {
  test('the start day is clamped to the month and comes back', () => {
    expect(months('VESTING_START_DAY', '2024-01-31', 4)).toEqual([
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
      '2024-05-31',
    ]);
    expect(months('VESTING_START_DAY_OR_LAST_DAY_OF_MONTH', '2025-01-30', 2)).toEqual([
      '2025-02-28',
      '2025-03-30',
    ]);
  });

  test('fixed days and last days do not look at the start day', () => {
    expect(months('15', '2025-01-20', 2)).toEqual(['2025-02-15', '2025-03-15']);
    expect(months('FIRST_DAY_OF_MONTH', '2025-01-20', 2)).toEqual(['2025-02-01', '2025-03-01']);
    expect(months('LAST_DAY_OF_MONTH', '2025-01-20', 3)).toEqual(['2025-02-28', '2025-03-31', '2025-04-30']);
    expect(months('30_OR_LAST_DAY_OF_MONTH', '2025-01-20', 2)).toEqual(['2025-02-28', '2025-03-30']);
  });

  test('the day before the start day is taken after clamping', () => {
    // 31 January + 1 month is clamped to 28 February, less a day is the 27th; then 31 March less a day.
    expect(months('VESTING_START_DAY_MINUS_ONE', '2025-01-31', 2)).toEqual(['2025-02-27', '2025-03-30']);
  });

  test('the day before the first of a month does not pull the chain a month back', () => {
    const steps = stepper('VESTING_START_DAY_MINUS_ONE', on('2025-01-01'));
    const year = steps.pointAfter(chainPointOf(on('2025-01-01')), 12, 'MONTHS');
    expect(year.date).toBe('2025-12-31');
    // 13 months after the start, less a day: not 31 December a second time.
    expect(steps.dateAfter(year, 1, 'MONTHS')).toBe('2026-01-31');
  });

  test('a chain keeps the first day of month over a clamped end', () => {
    const steps = stepper('VESTING_START_DAY', on('2025-01-31'));
    const february = steps.pointAfter(chainPointOf(on('2025-01-31')), 1, 'MONTHS');
    expect(february.date).toBe('2025-02-28');
    expect(steps.dateAfter(february, 1, 'MONTHS')).toBe('2025-03-31');
  });

  test('days ignore the rule; a step of nothing stays, whatever the rule', () => {
    const steps = stepper('FIRST_DAY_OF_MONTH', on('2024-02-29'));
    const from = chainPointOf(on('2024-02-29'));
    expect(steps.dateAfter(from, 1, 'DAYS')).toBe('2024-03-01');
    expect(steps.dateAfter(from, 366, 'DAYS')).toBe('2025-03-01');
    expect(steps.dateAfter(from, 0, 'MONTHS')).toBe('2024-02-29');
    expect(steps.pointAfter(from, 0, 'DAYS')).toEqual(from);
  });

  test('years are twelve months: 29 February meets 28 until the next leap year', () => {
    const steps = stepper('VESTING_START_DAY', on('2024-02-29'));
    const from = chainPointOf(on('2024-02-29'));
    expect([1, 4].map((years) => steps.dateAfter(from, years, 'YEARS'))).toEqual([
      '2025-02-28',
      '2028-02-29',
    ]);
    expect(steps.pointAfter(from, 1, 'YEARS').month - from.month).toBe(12);
  });

  test('no date passes the year 9999, so that text order stays date order', () => {
    const steps = stepper('VESTING_START_DAY', on('2025-01-31'));
    const from = chainPointOf(on('2025-01-31'));
    expect(steps.dateAfter(from, 3_660_000, 'YEARS')).toBe('9999-12-31');
    expect(steps.dateAfter(from, 3_660_000, 'DAYS')).toBe('9999-12-31');
    expect(steps.pointAfter(from, 3_660_000, 'YEARS')).toEqual({ date: '9999-12-31', month: 119_999 });
  });

  test('only the rules are rules', () => {
    expect(['01', '28', '29_OR_LAST_DAY_OF_MONTH', 'LAST_DAY_OF_MONTH'].every(isDayOfMonthRule)).toBe(true);
    expect(['00', '1', '29', '', 'FIRST'].some(isDayOfMonthRule)).toBe(false);
  });
});
