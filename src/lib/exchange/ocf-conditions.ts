import type { Mistake, Path } from '#lib/document/mistake.ts';
import type {
  ConditionAmount,
  ConditionPeriod,
  ConditionTrigger,
  VestingCondition,
} from '#lib/engine/equity/vesting/vesting-condition.ts';
import { parseDecimal } from '#lib/engine/money/decimal-string.ts';
import { divide, isZero, ZERO } from '#lib/engine/money/ratio.ts';
import type { OcfCondition } from './ocf-schema.ts';

/** The engine's condition for one of OCF's; its form and its amount have been checked. */
export function conditionOf(ocf: OcfCondition): VestingCondition {
  return { id: ocf.id, amount: amountOf(ocf), trigger: triggerOf(ocf), next: ocf.next_condition_ids };
}

function amountOf({ portion, quantity }: OcfCondition): ConditionAmount {
  if (!portion) return { kind: 'quantity', quantity: quantity === undefined ? ZERO : parseDecimal(quantity) };
  return {
    kind: portion.remainder === true ? 'portion-of-remainder' : 'portion-of-grant',
    portion: divide(parseDecimal(portion.numerator), parseDecimal(portion.denominator)),
  };
}

function triggerOf({ trigger }: OcfCondition): ConditionTrigger {
  switch (trigger.type) {
    case 'VESTING_START_DATE':
      return { kind: 'vesting-start' };
    case 'VESTING_EVENT':
      return { kind: 'event' };
    case 'VESTING_SCHEDULE_ABSOLUTE':
      return { kind: 'absolute', date: trigger.date };
    case 'VESTING_SCHEDULE_RELATIVE':
      return { kind: 'relative', to: trigger.relative_to_condition_id, period: periodOf(trigger.period) };
  }
}

type OcfPeriod = Extract<OcfCondition['trigger'], { type: 'VESTING_SCHEDULE_RELATIVE' }>['period'];

function periodOf(period: OcfPeriod): ConditionPeriod {
  const { length, occurrences, cliff_installment: cliffInstallment } = period;
  const repeats = { length, occurrences, ...(cliffInstallment === undefined ? {} : { cliffInstallment }) };
  switch (period.type) {
    case 'DAYS':
      return { type: 'DAYS', ...repeats };
    case 'MONTHS':
      return { type: 'MONTHS', ...repeats, dayOfMonth: period.day_of_month };
  }
}

/** Every contradiction among conditions that have the right form. */
export function conditionMistakes(conditions: readonly OcfCondition[]): readonly Mistake[] {
  const ids = conditions.map(({ id }) => id);
  const mistakes = conditions.flatMap((condition, i) =>
    mistakesIn(condition, ['vesting_conditions', i], ids, ids.indexOf(condition.id) !== i),
  );
  if (mistakes.length > 0) return mistakes;
  const circle = circleIn(conditions);
  if (circle === undefined) return [];
  const path: Path = ['vesting_conditions', ids.indexOf(circle), 'next_condition_ids'];
  return [
    {
      path,
      found: `a way back to ${JSON.stringify(circle)}`,
      expected: 'conditions that never follow themselves',
    },
  ];
}

function mistakesIn(
  { id, portion, quantity, trigger, next_condition_ids: next }: OcfCondition,
  path: Path,
  ids: readonly string[],
  isRepeated: boolean,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const known = new Set(ids);
  const add = (at: Path, found: string, expected: string): void => {
    mistakes.push({ path: [...path, ...at], found, expected });
  };
  if (isRepeated) add(['id'], `${JSON.stringify(id)} a second time`, 'an identifier of its own');
  if (portion && quantity !== undefined) add([], 'a portion and a quantity', 'one of the two');
  if (!portion && quantity === undefined) add([], 'neither a portion nor a quantity', 'one of the two');
  if (portion && isZero(parseDecimal(portion.denominator)))
    add(['portion', 'denominator'], '0', 'a number above 0');
  const expected = 'the identifier of a condition in this list';
  next.forEach((other, i) => {
    if (!known.has(other)) add(['next_condition_ids', i], JSON.stringify(other), expected);
  });
  if (trigger.type === 'VESTING_SCHEDULE_RELATIVE') {
    const { relative_to_condition_id: to, period } = trigger;
    if (!known.has(to)) add(['trigger', 'relative_to_condition_id'], JSON.stringify(to), expected);
    const { cliff_installment: cliff, occurrences } = period;
    if (cliff !== undefined && cliff > occurrences) {
      const at = ['trigger', 'period', 'cliff_installment'];
      add(at, `installment ${cliff} of ${occurrences}`, 'one of the occurrences');
    }
  }
  return mistakes;
}

/** A condition that can be come back to; undefined when there is none. */
function circleIn(conditions: readonly OcfCondition[]): string | undefined {
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(id)) return id;
    if (done.has(id)) return undefined;
    done.add(id);
    for (const next of byId.get(id)?.next_condition_ids ?? []) {
      const found = visit(next, [...trail, id]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const { id } of conditions) {
    const found = visit(id, []);
    if (found !== undefined) return found;
  }
  return undefined;
}
