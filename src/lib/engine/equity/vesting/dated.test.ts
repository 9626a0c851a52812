import { expect, test } from 'vitest';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { ratio, reduced, whole } from '#lib/engine/money/ratio.ts';
import { vestsOfDates } from './dated.ts';

const given = (date: string, shares: number) => ({ date: date as PlainDate, shares: whole(shares) });

test('vests given outright pass through, in order, added up by date, without rows of 0', () => {
  const vests = vestsOfDates(whole(100), [
    given('2027-01-01', 30),
    given('2026-01-01', 20),
    given('2027-01-01', 10),
    given('2028-01-01', 0),
  ]);
  expect(vests.map(({ date, shares }) => [date, shares])).toEqual([
    ['2026-01-01', whole(20)],
    ['2027-01-01', whole(40)], // 30 + 10
  ]);
  // 20 of 100, then 60 of 100.
  expect(vests.map(({ portionAfter }) => reduced(portionAfter))).toEqual([ratio(1n, 5n), ratio(3n, 5n)]);
  expect(vests.map(({ portionBefore }) => reduced(portionBefore))).toEqual([whole(0), ratio(1n, 5n)]);
});

test('parts of a share pass through unchanged', () => {
  const [vest] = vestsOfDates(whole(10), [{ date: '2026-01-01' as PlainDate, shares: ratio(5n, 2n) }]);
  expect(vest && reduced(vest.shares)).toEqual(ratio(5n, 2n));
  expect(vest && reduced(vest.portionAfter)).toEqual(ratio(1n, 4n)); // 2.5 ÷ 10
});

test('of an empty grant the portions are nothing', () => {
  expect(vestsOfDates(whole(0), [given('2026-01-01', 5)])).toMatchObject([
    { shares: whole(5), portionAfter: { n: 0n } },
  ]);
});
