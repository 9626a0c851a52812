import type { VestingStatement } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { parseRatio } from '#lib/engine/money/decimal-string.ts';
import { compare, ONE, reduced, subtract, type Ratio } from '#lib/engine/money/ratio.ts';
import { floor } from '#lib/engine/money/rounding.ts';
import { chainPointOf, stepper } from './day-of-month.ts';

/**
 * 1 less the sum of the statements' portions, exact and in lowest terms: 0 when the schedule covers the
 * grant, above 0 by what is missing, below 0 by what is too much.
 * Source: docs/method.md, 4, Vesting: a schedule that does not sum to the whole is an error.
 */
export function portionMissing(statements: readonly VestingStatement[]): Ratio {
  return reduced(statements.reduce((left, { portion }) => subtract(left, parseRatio(portion)), ONE));
}

/** How a cliff does not fit its statement: it ends after the last occurrence, or leaves none for the rest. */
export type CliffFault = 'longer-than-statement' | 'nothing-after-it';

/**
 * What is wrong with a statement's cliff when it is counted from a date; undefined when nothing is. A cliff
 * that ends with the last occurrence is right only when it carries the whole statement. The date matters
 * where days meet months: 366 days end after 12 months, except over a 29 February.
 */
export function cliffFault(statement: VestingStatement, start: PlainDate): CliffFault | undefined {
  const { cliff, occurrences, period, periodType } = statement;
  if (cliff === undefined) return undefined;
  const from = chainPointOf(start);
  const steps = stepper('VESTING_START_DAY', start);
  const cliffDate = steps.dateAfter(from, cliff.length, cliff.periodType);
  const lastDate = steps.dateAfter(from, occurrences * period, periodType);
  if (cliffDate > lastDate) return 'longer-than-statement';
  return cliffDate === lastDate && compare(parseRatio(cliff.portion), ONE) < 0
    ? 'nothing-after-it'
    : undefined;
}

/**
 * Whether a grant has more occurrences than whole units, so that some rows vest nothing: a warning.
 * Units: units of the grant.
 */
export function hasMoreOccurrencesThanUnits(
  statements: readonly VestingStatement[],
  quantity: Ratio,
): boolean {
  return BigInt(statements.reduce((sum, { occurrences }) => sum + occurrences, 0)) > floor(quantity);
}
