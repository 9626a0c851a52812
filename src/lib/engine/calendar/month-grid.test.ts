import { describe, expect, test } from 'vitest';
import { daysOfMonth, monthGrid, monthOf } from './month-grid.ts';
import { addDays, type PlainDate } from './plain-date.ts';

const on = (text: string) => text as PlainDate;

describe('the months of an employment', () => {
  test('from 31 January leave no day out and count none twice', () => {
    const grid = monthGrid(on('2026-01-31'), 12);
    expect([1, 2, 3, 4].map((m) => [grid.start(m), grid.lastDay(m)])).toEqual([
      ['2026-01-31', '2026-02-27'],
      ['2026-02-28', '2026-03-30'],
      ['2026-03-31', '2026-04-29'],
      ['2026-04-30', '2026-05-30'],
    ]);
    expect(grid.lastDay(12)).toBe('2027-01-30');
    const days = Array.from({ length: 12 }, (_, i) => daysOfMonth(grid, i + 1));
    expect(days.reduce((sum, count) => sum + count, 0)).toBe(365);
  });

  test('go on before the first and after the last', () => {
    const grid = monthGrid(on('2026-01-31'), 12);
    expect([grid.start(0), grid.lastDay(0)]).toEqual(['2025-12-31', '2026-01-30']);
    expect([grid.start(-1), grid.lastDay(-1)]).toEqual(['2025-11-30', '2025-12-30']);
    expect([grid.start(14), grid.lastDay(14)]).toEqual(['2027-02-28', '2027-03-30']);
  });
});

describe('the month of a payment', () => {
  const month = (date: string, timing: 'arrears' | 'advance', origin = '2026-01-01') =>
    monthOf(on(origin), on(date), timing);

  test('on an anniversary is the month that ends there in arrears, the one that begins there in advance', () => {
    expect(month('2027-01-01', 'arrears')).toBe(12);
    expect(month('2027-01-01', 'advance')).toBe(13);
    expect(month('2026-02-01', 'arrears')).toBe(1);
    expect(month('2026-02-01', 'advance')).toBe(2);
  });

  test('on any other day is the month around it', () => {
    expect(month('2026-01-02', 'arrears')).toBe(1);
    expect(month('2026-12-31', 'arrears')).toBe(12);
    expect(month('2026-12-31', 'advance')).toBe(12);
    expect(month('2027-01-02', 'arrears')).toBe(13);
  });

  test('on the first day, in advance, is month 1; in arrears it closes what came before', () => {
    expect(month('2026-01-01', 'arrears')).toBe(0);
    expect(month('2026-01-01', 'advance')).toBe(1);
  });

  test('before the first day is 0 or less', () => {
    expect(month('2025-12-31', 'arrears')).toBe(0);
    expect(month('2025-12-01', 'advance')).toBe(0);
    expect(month('2025-11-30', 'advance')).toBe(-1);
  });

  test('from 31 January, anniversaries are clamped', () => {
    expect(month('2026-02-28', 'arrears', '2026-01-31')).toBe(1);
    expect(month('2026-02-28', 'advance', '2026-01-31')).toBe(2);
    expect(month('2026-02-27', 'advance', '2026-01-31')).toBe(1);
    expect(month('2027-01-30', 'arrears', '2026-01-31')).toBe(12);
    expect(month('2027-01-31', 'arrears', '2026-01-31')).toBe(12);
  });

  test('lies in its month of the grid, on every day of three years', () => {
    for (const origin of ['2026-01-31', '2028-02-29', '2026-04-30'].map(on)) {
      const grid = monthGrid(origin, 36);
      for (let days = -400; days < 1000; days += 1) {
        const date = addDays(origin, days);
        const m = monthOf(origin, date, 'advance');
        expect(grid.start(m) <= date && date <= grid.lastDay(m)).toBe(true);
      }
    }
  });
});
