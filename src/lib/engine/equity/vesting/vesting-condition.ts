import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { multiply, subtract, type Ratio } from '#lib/engine/money/ratio.ts';
import type { DayOfMonthRule } from './day-of-month.ts';

/** How much a condition vests: a fixed number of units, or a portion of the grant or of what has not vested yet. */
export type ConditionAmount =
  | { readonly kind: 'quantity'; readonly quantity: Ratio }
  | { readonly kind: 'portion-of-grant'; readonly portion: Ratio }
  | { readonly kind: 'portion-of-remainder'; readonly portion: Ratio };

interface Repeats {
  readonly length: number;
  readonly occurrences: number;
  /** The occurrence, counted from 1, on whose day those before it vest too. */
  readonly cliffInstallment?: number;
}

/** A span of time that passes a number of times; months say on which day they land. */
export type ConditionPeriod =
  | (Repeats & { readonly type: 'DAYS' })
  | (Repeats & { readonly type: 'MONTHS'; readonly dayOfMonth: DayOfMonthRule });

/** What meets a condition: a recorded start or event, a fixed date, or time passed since another condition. */
export type ConditionTrigger =
  | { readonly kind: 'vesting-start' }
  | { readonly kind: 'event' }
  | { readonly kind: 'absolute'; readonly date: PlainDate }
  | { readonly kind: 'relative'; readonly to: string; readonly period: ConditionPeriod };

/** A node of a vesting graph (Open Cap Table Format v1, VestingCondition). */
export interface VestingCondition {
  readonly id: string;
  readonly amount: ConditionAmount;
  readonly trigger: ConditionTrigger;
  /** The conditions that may follow this one, the most important first. */
  readonly next: readonly string[];
}

/** A record that vesting started, or that an event happened, for one condition. */
export interface VestingTransaction {
  readonly kind: 'vesting-start' | 'event';
  readonly conditionId: string;
  readonly date: PlainDate;
}

/**
 * What one occurrence of a condition vests of a grant of which some has vested already.
 * Units: units of the grant, exact and unrounded. With 400 of 1,000 vested, 1/5 of the grant is 200 and
 * 1/5 of the remainder is 120. Source: OCF VestingConditionPortion.
 */
export function unitsVesting(amount: ConditionAmount, granted: Ratio, vested: Ratio): Ratio {
  switch (amount.kind) {
    case 'quantity':
      return amount.quantity;
    case 'portion-of-grant':
      return multiply(granted, amount.portion);
    case 'portion-of-remainder':
      return multiply(subtract(granted, vested), amount.portion);
  }
}
