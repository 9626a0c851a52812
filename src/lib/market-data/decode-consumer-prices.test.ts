import { expect, test } from 'vitest';
import { decodeConsumerPrices } from './decode-consumer-prices.ts';

test('consumer prices go on month by month over the end of a year, and a month can be absent', () => {
  const text = JSON.stringify({ first: '2025-09', index: '324.8,,324.122,324.054,325.252' });
  const { months, latest } = decodeConsumerPrices(text);
  expect([...months]).toEqual([
    ['2025-09', '324.8'],
    ['2025-11', '324.122'],
    ['2025-12', '324.054'],
    ['2026-01', '325.252'],
  ]);
  expect(latest).toBe('2026-01');
});

test('consumer prices need a month to begin with', () => {
  expect(() => decodeConsumerPrices(JSON.stringify({ first: '2025', index: '1' }))).toThrow(
    'first is not a month',
  );
});
