import type { VestingStatement } from '#lib/document/types.ts';
import type { DayOfMonthRule } from '#lib/engine/equity/vesting/day-of-month.ts';
import type { VestingCondition } from '#lib/engine/equity/vesting/vesting-condition.ts';
import { RATIO_PATTERN, type RatioString } from '#lib/engine/money/decimal-string.ts';
import {
  add,
  compare,
  isZero,
  multiply,
  ONE,
  ratio,
  reduced,
  whole,
  ZERO,
  type Ratio,
} from '#lib/engine/money/ratio.ts';

/** A schedule as statements, with the rule for the day of the month if its periods state one. */
export interface StatementSchedule {
  readonly statements: readonly VestingStatement[];
  readonly dayOfMonth: DayOfMonthRule | undefined;
}

/**
 * Conditions as vesting statements, where they say no more than statements can: one chain from the vesting start, of
 * portions of the grant over periods that each count from the condition before. Undefined where they say more, and
 * where their portions do not add up to the whole.
 */
export function statementsOfConditions(
  conditions: readonly VestingCondition[],
): StatementSchedule | undefined {
  const chain = chainOf(conditions);
  if (!chain) return undefined;
  const statements: VestingStatement[] = [];
  const rules = new Set<DayOfMonthRule>();
  let sum: Ratio = ZERO;
  for (const { amount, trigger } of chain) {
    if (amount.kind === 'quantity' ? !isZero(amount.quantity) : amount.kind !== 'portion-of-grant')
      return undefined;
    const each = amount.kind === 'portion-of-grant' ? amount.portion : ZERO;
    const period = trigger.kind === 'relative' ? trigger.period : undefined;
    if (period?.type === 'MONTHS') rules.add(period.dayOfMonth);
    const occurrences = period?.occurrences ?? 1;
    const portion = multiply(each, whole(occurrences));
    sum = add(sum, portion);
    const text = ratioText(portion);
    if (text === undefined) return undefined;
    // A start that vests nothing needs no statement; a period that vests nothing still takes its time.
    if (!period && isZero(each)) continue;
    const length = period?.length ?? 0;
    const periodType = period?.type ?? 'MONTHS';
    const held = period?.cliffInstallment ?? 1;
    const share = ratioText(ratio(BigInt(held), BigInt(occurrences)));
    if (share === undefined) return undefined;
    const cliff = held > 1 ? { cliff: { length: held * length, periodType, portion: share } } : {};
    statements.push({ portion: text, occurrences, period: length, periodType, ...cliff });
  }
  if (compare(sum, ONE) !== 0 || rules.size > 1) return undefined;
  return { statements, dayOfMonth: [...rules][0] };
}

/** The conditions as a chain from the vesting start; undefined where they branch or wait for anything but time. */
function chainOf(conditions: readonly VestingCondition[]): readonly VestingCondition[] | undefined {
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const followers = new Set(conditions.flatMap(({ next }) => next));
  const [start, ...others] = conditions.filter(({ id }) => !followers.has(id));
  if (start?.trigger.kind !== 'vesting-start' || others.length > 0) return undefined;
  const chain = [start];
  for (let last = start; last.next.length > 0;) {
    const [id = '', ...branches] = last.next;
    const next = byId.get(id);
    if (!next || branches.length > 0 || next.trigger.kind !== 'relative' || next.trigger.to !== last.id)
      return undefined;
    chain.push(next);
    last = next;
  }
  return chain.length === conditions.length ? chain : undefined;
}

/** A share of the whole as the document writes it; undefined where its numbers are too long. */
function ratioText(value: Ratio): RatioString | undefined {
  const { n, d } = reduced(value);
  const text = d === 1n ? `${n}` : `${n}/${d}`;
  return RATIO_PATTERN.test(text) ? (text as RatioString) : undefined;
}
