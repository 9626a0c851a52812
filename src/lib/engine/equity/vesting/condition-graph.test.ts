import { describe, expect, test } from 'vitest';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { ratio, whole } from '#lib/engine/money/ratio.ts';
import { vestsOfConditions } from './condition-graph.ts';
import type {
  ConditionAmount,
  ConditionTrigger,
  VestingCondition,
  VestingTransaction,
} from './vesting-condition.ts';

const on = (text: string): PlainDate => text as PlainDate;
const none: ConditionAmount = { kind: 'quantity', quantity: whole(0) };
const share = (n: bigint, d: bigint): ConditionAmount => ({ kind: 'portion-of-grant', portion: ratio(n, d) });
const rest: ConditionAmount = { kind: 'portion-of-remainder', portion: whole(1) };

function condition(
  id: string,
  trigger: ConditionTrigger,
  amount: ConditionAmount,
  ...next: string[]
): VestingCondition {
  return { id, trigger, amount, next };
}

const start = (...next: string[]) => condition('start', { kind: 'vesting-start' }, none, ...next);
const started: VestingTransaction = { kind: 'vesting-start', conditionId: 'start', date: on('2025-01-31') };
const happened = (conditionId: string, date: string): VestingTransaction => ({
  kind: 'event',
  conditionId,
  date: on(date),
});
const months = (to: string, length: number, occurrences: number): ConditionTrigger => ({
  kind: 'relative',
  to,
  period: { type: 'MONTHS', length, occurrences, dayOfMonth: 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH' },
});

function rows(
  conditions: VestingCondition[],
  transactions: VestingTransaction[],
  grantDate?: string,
): string[] {
  return vestsOfConditions({
    quantity: whole(1000),
    ...(grantDate !== undefined && { grantDate: on(grantDate) }),
    allocation: 'CUMULATIVE_ROUND_DOWN',
    conditions,
    transactions,
  }).map(({ date, shares }) => `${date} ${shares.n}`);
}

describe('a path through conditions', () => {
  const monthly = (...next: string[]) => condition('monthly', months('start', 1, 4), share(1n, 4n), ...next);

  test('nothing vests before vesting has started', () => {
    expect(rows([start('monthly'), monthly()], [])).toEqual([]);
  });

  test('a condition repeats on the day of the vesting start, clamped', () => {
    expect(rows([start('monthly'), monthly()], [started])).toEqual([
      '2025-02-28 250',
      '2025-03-31 250',
      '2025-04-30 250',
      '2025-05-31 250',
    ]);
  });

  test('a condition relative to one that repeats counts from its last occurrence', () => {
    const after = condition('after', months('monthly', 12, 1), share(1n, 2n));
    const eighths = condition('monthly', months('start', 1, 4), share(1n, 8n), 'after');
    expect(rows([start('monthly'), eighths, after], [started]).at(-1)).toBe('2026-05-31 500');
  });

  test('an event ends the repeats, and its remainder is what had not vested', () => {
    const sale = condition('sale', { kind: 'event' }, rest);
    // 250 + 250, then the other 500 at the sale instead of two more months.
    expect(
      rows([start('monthly'), monthly('sale'), sale], [started, happened('sale', '2025-04-01')]),
    ).toEqual(['2025-02-28 250', '2025-03-31 250', '2025-04-01 500']);
  });

  test('a cliff installment vests on its day what came before it', () => {
    const quarterly: ConditionTrigger = {
      kind: 'relative',
      to: 'start',
      period: { type: 'DAYS', length: 90, occurrences: 4, cliffInstallment: 3 },
    };
    // 3 × 250 after 270 days, 250 after 360.
    expect(rows([start('vests'), condition('vests', quarterly, share(1n, 4n))], [started])).toEqual([
      '2025-10-28 750',
      '2026-01-26 250',
    ]);
  });

  test('a remainder is taken of what is left: 1/5 of the 600 not vested is 120', () => {
    const first = condition('first', { kind: 'event' }, { kind: 'quantity', quantity: whole(400) }, 'second');
    const fifth: ConditionAmount = { kind: 'portion-of-remainder', portion: ratio(1n, 5n) };
    const second = condition('second', { kind: 'event' }, fifth);
    expect(
      rows([first, second], [happened('first', '2025-02-01'), happened('second', '2025-03-01')]),
    ).toEqual(['2025-02-01 400', '2025-03-01 120']);
  });
});

describe('what is met first is taken', () => {
  const deadline = condition('deadline', { kind: 'absolute', date: on('2026-01-01') }, none);
  const sale = condition('sale', { kind: 'event' }, share(1n, 1n));

  test('an event before the deadline vests, one after it does not', () => {
    const graph = [start('deadline', 'sale'), deadline, sale];
    expect(rows(graph, [started, happened('sale', '2025-12-31')])).toEqual(['2025-12-31 1000']);
    expect(rows(graph, [started, happened('sale', '2026-01-02')])).toEqual([]);
  });

  test('on the same day the one named first is taken', () => {
    const transactions = [started, happened('sale', '2026-01-01')];
    expect(rows([start('deadline', 'sale'), deadline, sale], transactions)).toEqual([]);
    expect(rows([start('sale', 'deadline'), deadline, sale], transactions)).toEqual(['2026-01-01 1000']);
  });

  test('a deadline that has passed is missed at once; an event from before does not count', () => {
    const fallback = condition('fallback', { kind: 'absolute', date: on('2024-01-01') }, share(1n, 2n));
    const graph = [start('sale', 'fallback'), sale, fallback];
    expect(rows(graph, [started, happened('sale', '2025-01-30')])).toEqual(['2025-01-31 500']);
  });

  test('what vests before the grant date vests on it', () => {
    expect(rows([start('sale'), sale], [started, happened('sale', '2025-03-01')], '2025-06-01')).toEqual([
      '2025-06-01 1000',
    ]);
  });
});

describe('a graph that is broken', () => {
  test('names a condition that is not there', () => {
    expect(() => rows([start('nowhere')], [started])).toThrow('There is no condition "nowhere"');
  });

  test('comes back to itself', () => {
    const again = condition('again', months('start', 1, 1), none, 'again');
    expect(() => rows([start('again'), again], [started])).toThrow('follows itself');
  });

  test('waits for ever on a condition that is not on its path', () => {
    const lost = condition('lost', months('elsewhere', 1, 1), share(1n, 1n));
    expect(rows([start('lost'), lost], [started])).toEqual([]);
  });

  test('an empty grant vests nothing', () => {
    const terms = { quantity: whole(0), allocation: 'FRACTIONAL', conditions: [start()] } as const;
    expect(vestsOfConditions({ ...terms, transactions: [started] })).toEqual([]);
  });
});
