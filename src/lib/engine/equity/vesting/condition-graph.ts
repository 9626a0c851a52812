import { later, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { add, divide, isZero, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import type { AllocationType } from './allocation.ts';
import { pathThrough } from './condition-path.ts';
import { onOneDenominator } from './portions.ts';
import { vestsOfTranches, type Vest } from './vest.ts';
import { unitsVesting, type VestingCondition, type VestingTransaction } from './vesting-condition.ts';

/** A grant that vests by a graph of conditions and the transactions recorded for it. */
export interface ConditionTerms {
  /** Units of the grant. */
  readonly quantity: Ratio;
  readonly grantDate?: PlainDate;
  readonly allocation: AllocationType;
  readonly conditions: readonly VestingCondition[];
  readonly transactions: readonly VestingTransaction[];
}

/**
 * When a grant vests along the one path its conditions take: one row a date, in date order, without rows
 * of 0. What would vest before the grant date vests on it.
 * Units: units of the grant. Rounding: the allocation type, over the path taken.
 * Throws a RangeError for a condition that is not there and for a path that comes back to itself.
 * Source: OCF v1 VestingTerms.
 */
export function vestsOfConditions(terms: ConditionTerms): readonly Vest[] {
  const { quantity, grantDate, allocation, conditions, transactions } = terms;
  if (isZero(quantity)) return [];
  const dates: PlainDate[] = [];
  const portions: Ratio[] = [];
  let vested = ZERO;
  for (const { condition, dates: occurrences } of pathThrough(conditions, transactions)) {
    for (const date of occurrences) {
      const units = unitsVesting(condition.amount, quantity, vested);
      if (isZero(units)) continue;
      vested = add(vested, units);
      portions.push(divide(units, quantity));
      dates.push(grantDate === undefined ? date : later(date, grantDate));
    }
  }
  const { parts, whole } = onOneDenominator(portions);
  const tranches = dates.map((date, i) => ({ date, part: parts[i] ?? 0n }));
  return vestsOfTranches(quantity, { tranches, whole }, allocation);
}
