import { expect, test } from 'vitest';
import type { Currency } from '#lib/engine/money/currency.ts';
import { rankingText } from './ranking-words.ts';

const USD = 'USD' as Currency;
const companies = ['Alder', 'Birch'];
const places = [
  { position: 1, total: 110000_00n },
  { position: 0, total: 100000_00n },
];

test('the leader and the lead', () => {
  expect(rankingText({ kind: 'leader', places, lead: 10000_00n }, companies, 'total-compensation', USD)).toBe(
    'Birch leads Alder by $10,000.00 in total compensation.',
  );
});

test('a close call names no winner', () => {
  expect(rankingText({ kind: 'close-call', places, apart: 900_00n }, companies, 'total-cash', USD)).toBe(
    'Too close to call: Birch and Alder are $900.00 apart in total cash, within 2%.',
  );
});

test('one offer is not ranked', () => {
  expect(rankingText({ kind: 'nothing-to-rank', places: [] }, companies, 'total-cash', USD)).toBeUndefined();
});
