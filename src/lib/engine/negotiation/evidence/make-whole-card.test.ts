import { expect, test } from 'vitest';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { each, grantOf, priced } from '../../../../../tests/engine/equity.ts';
import { ledgerFor, type Fields } from '../../../../../tests/engine/offers.ts';
import { makeWholeCards } from './make-whole-card.ts';

const JOB: Fields = {
  kind: 'current-job',
  start: '2025-01-01',
  ...priced('100'),
  // A hundred shares each January 1, from 2026 to 2029.
  ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '400' }),
};
const on = (lastDay: string, isTheTarget = false) => ({
  lastDay: lastDay as PlainDate,
  within: 12 as const,
  isTheTarget,
});

test('what vests within a year of leaving is given up; it is said only where that is the target', () => {
  const ledger = ledgerFor(JOB);
  // June 30, 2026: the vest of January 1, 2027 lies within twelve months: 100 × 100 = 10,000.
  const [card] = makeWholeCards(ledger, on('2026-06-30'));
  expect(card).toMatchObject({ id: 'make-whole', seenAs: 'credible', atStake: 1_000_000n, isWeak: true });
  expect(card?.claim).toEqual({
    kind: 'make-whole',
    lastDay: '2026-06-30',
    sum: { minor: 1_000_000n, currency: 'USD' },
    parts: [{ part: 'unvested', amount: { minor: 1_000_000n, currency: 'USD' } }],
  });
  expect(makeWholeCards(ledger, on('2026-06-30', true))).toMatchObject([{ isWeak: false }]);
});

test('no card without a job, before it began, or where nothing is given up', () => {
  expect(makeWholeCards(undefined, on('2026-06-30'))).toEqual([]);
  expect(makeWholeCards(ledgerFor(JOB), on('2024-12-31'))).toEqual([]);
  expect(makeWholeCards(ledgerFor({ kind: 'current-job', start: '2025-01-01' }), on('2026-06-30'))).toEqual(
    [],
  );
});
