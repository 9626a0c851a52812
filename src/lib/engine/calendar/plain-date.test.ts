import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  earlier,
  later,
  parsePlainDate,
  wholeMonthsBetween,
  type PlainDate,
} from './plain-date.ts';

const on = (text: string) => text as PlainDate;

describe('a date', () => {
  test('is read only when it exists', () => {
    expect(parsePlainDate('2028-02-29')).toBe('2028-02-29');
    const refused = [
      '2026-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '1899-12-31',
      '2200-01-01',
      '2026-1-1',
      '2026-01-01T00:00',
      '',
    ];
    expect(refused.filter((text) => parsePlainDate(text) !== undefined)).toEqual([]);
    expect(parsePlainDate('2000-02-29')).toBe('2000-02-29');
  });

  test('has a leap day every fourth year but three centuries of four', () => {
    expect([2026, 2028, 2100, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  test('31 January keeps its day through the year and is clamped where a month is short', () => {
    const dates = [0, 1, 2, 3, 12, 13, 25].map((months) => addMonths(on('2026-01-31'), months));
    expect(dates).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2027-01-31',
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  test('29 February comes back as 28 February, and as 29 in the next leap year', () => {
    expect([12, 24, 48].map((months) => addMonths(on('2028-02-29'), months))).toEqual([
      '2029-02-28',
      '2030-02-28',
      '2032-02-29',
    ]);
  });

  test('months may be taken away, over the turn of a year', () => {
    expect(addMonths(on('2026-01-31'), -2)).toBe('2025-11-30');
    expect(addMonths(on('2026-01-15'), -1)).toBe('2025-12-15');
  });

  test('days run over months, years and leap days', () => {
    expect(addDays(on('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(on('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(on('2026-03-01'), -1)).toBe('2026-02-28');
    expect(addDays(on('2026-01-01'), 365)).toBe('2027-01-01');
    // 2028 has 366 days, and 4 × 365 + 1 = 1461 days make four years.
    expect(daysBetween(on('2028-01-01'), on('2029-01-01'))).toBe(366);
    expect(daysBetween(on('2026-01-01'), on('2030-01-01'))).toBe(1461);
  });

  test('is counted in days from 1970 on, forth and back, as the clock of the host counts them', () => {
    for (let day = dayNumber(on('1900-01-01')); day <= dayNumber(on('2199-12-31')); day += 13) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dateOfDayNumber(day)).toBe(text);
      expect(dayNumber(on(text))).toBe(day);
    }
    expect(dayNumber(on('1970-01-01'))).toBe(0);
  });

  test('whole months between dates follow the day-of-month rule', () => {
    const months = (from: string, to: string) => wholeMonthsBetween(on(from), on(to));
    expect(months('2026-01-31', '2026-02-27')).toBe(0);
    expect(months('2026-01-31', '2026-02-28')).toBe(1); // the clamped anniversary of the month
    expect(months('2026-01-31', '2026-03-30')).toBe(1);
    expect(months('2026-01-31', '2026-03-31')).toBe(2);
    expect(months('2028-02-29', '2029-02-28')).toBe(12);
    expect(months('2026-01-15', '2026-01-15')).toBe(0);
    expect(months('2026-01-15', '2026-01-14')).toBe(-1);
    expect(months('2026-01-15', '2025-12-15')).toBe(-1);
    expect(months('2026-01-15', '2025-12-14')).toBe(-2);
  });

  test('whole months are the greatest number of months that does not pass the date', () => {
    for (const from of ['2026-01-31', '2027-11-30', '2028-02-29', '2026-02-28', '2026-08-15'].map(on)) {
      for (let days = -800; days <= 800; days += 1) {
        const to = addDays(from, days);
        const months = wholeMonthsBetween(from, to);
        expect(addMonths(from, months) <= to && addMonths(from, months + 1) > to).toBe(true);
      }
    }
  });

  test('the earlier and the later of two', () => {
    expect(earlier(on('2026-01-31'), on('2026-02-01'))).toBe('2026-01-31');
    expect(later(on('2026-01-31'), on('2026-02-01'))).toBe('2026-02-01');
  });
});
