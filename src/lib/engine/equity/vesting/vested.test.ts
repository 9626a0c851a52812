import { expect, test } from 'vitest';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { whole } from '#lib/engine/money/ratio.ts';
import { vestsOfDates } from './dated.ts';
import { vestedAsOf } from './vested.ts';

test('what has vested counts the day itself', () => {
  const vests = vestsOfDates(whole(100), [
    { date: '2026-01-01' as PlainDate, shares: whole(25) },
    { date: '2027-01-01' as PlainDate, shares: whole(75) },
  ]);
  const asOf = (date: string) => vestedAsOf(vests, date as PlainDate);
  expect(asOf('2025-12-31')).toEqual(whole(0));
  expect(asOf('2026-01-01')).toEqual(whole(25));
  expect(asOf('2026-12-31')).toEqual(whole(25));
  expect(asOf('2027-01-01')).toEqual(whole(100)); // 25 + 75
});
