import { later, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { chainPointOf, stepper } from './day-of-month.ts';
import type { ConditionPeriod, VestingCondition, VestingTransaction } from './vesting-condition.ts';

/** A condition that was met, and the dates on which it occurs. */
export interface MetCondition {
  readonly condition: VestingCondition;
  readonly dates: readonly [PlainDate, ...PlainDate[]];
}

/**
 * The one path taken through a graph of conditions, read as if every day were looked at in turn. From each
 * condition the next is the one whose trigger is met first; of those met on one day, the one named first. It
 * starts at the conditions that follow no other.
 * - A condition that repeats goes on until it has occurred as often as it says or until the next is met:
 *   what it would have vested after that day is lost to the path.
 * - A fixed date or a span that had passed before its condition could follow is met at once (a deadline
 *   missed); an event recorded before then does not count.
 * Throws a RangeError for a condition that is not there and for a path that comes back to itself.
 * Source: OCF v1, explainer of vesting terms ("only one path is ever taken").
 */
export function pathThrough(
  conditions: readonly VestingCondition[],
  transactions: readonly VestingTransaction[],
): readonly MetCondition[] {
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const followers = new Set(conditions.flatMap(({ next }) => next));
  const path: MetCondition[] = [];
  let candidates = conditions.filter(({ id }) => !followers.has(id));
  for (;;) {
    const next = firstMet(candidates, path, transactions);
    if (next === undefined) return path;
    if (path.some(({ condition }) => condition === next.condition)) {
      throw new RangeError(`The condition "${next.condition.id}" follows itself`);
    }
    const left = path.pop();
    if (left !== undefined) path.push(until(left, next.dates[0]));
    path.push(next);
    candidates = next.condition.next.map((id) => {
      const condition = byId.get(id);
      if (condition === undefined) throw new RangeError(`There is no condition "${id}"`);
      return condition;
    });
  }
}

/** A condition left on a date keeps its occurrences up to that day; its first is never after it. */
function until({ condition, dates: [first, ...rest] }: MetCondition, end: PlainDate): MetCondition {
  return { condition, dates: [first, ...rest.filter((date) => date <= end)] };
}

function firstMet(
  candidates: readonly VestingCondition[],
  path: readonly MetCondition[],
  transactions: readonly VestingTransaction[],
): MetCondition | undefined {
  let first: MetCondition | undefined;
  for (const condition of candidates) {
    const dates = datesMet(condition, path, transactions);
    if (dates !== undefined && (first === undefined || dates[0] < first.dates[0]))
      first = { condition, dates };
  }
  return first;
}

/** When a condition occurs if it is the next on a path; undefined when it does not. */
function datesMet(
  { id, trigger }: VestingCondition,
  path: readonly MetCondition[],
  transactions: readonly VestingTransaction[],
): MetCondition['dates'] | undefined {
  const since = path.at(-1)?.dates[0];
  const notBefore = (date: PlainDate): PlainDate => (since === undefined ? date : later(date, since));
  switch (trigger.kind) {
    case 'vesting-start':
    case 'event': {
      const recorded = transactions.find(
        ({ kind, conditionId, date }) =>
          kind === trigger.kind && conditionId === id && (since === undefined || date >= since),
      );
      return recorded && [recorded.date];
    }
    case 'absolute':
      return [notBefore(trigger.date)];
    case 'relative': {
      const base = path.find(({ condition }) => condition.id === trigger.to)?.dates.at(-1);
      const start = path.find(({ condition }) => condition.trigger.kind === 'vesting-start')?.dates[0];
      if (base === undefined) return undefined;
      const [first, ...rest] = occurrencesAfter(base, start ?? base, trigger.period);
      return first && [notBefore(first), ...rest.map(notBefore)];
    }
  }
}

/** The dates of a period that starts on a base date, on the day of month of the vesting start. */
function occurrencesAfter(base: PlainDate, start: PlainDate, period: ConditionPeriod): readonly PlainDate[] {
  const steps = stepper(period.type === 'MONTHS' ? period.dayOfMonth : 'VESTING_START_DAY', start);
  const from = chainPointOf(base);
  return Array.from({ length: period.occurrences }, (_, i) =>
    steps.dateAfter(from, Math.max(i + 1, period.cliffInstallment ?? 1) * period.length, period.type),
  );
}
