import { wholeMonthsBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { parseRatio } from '../../money/decimal-string.ts';
import { post } from '../../money/money.ts';
import { multiply, ONE, whole, ZERO, type Ratio } from '../../money/ratio.ts';
import type { RetirementPlan } from '#lib/document/types.ts';
import type { Entry } from '../../ledger/ledger.ts';

/** When a match is the employee's to keep. */
export type MatchVesting = NonNullable<RetirementPlan['match']>['vesting'];

/**
 * The share of all match so far that is the employee's to keep on a day, by whole months of service since the
 * first day of work (docs/method.md, 4, Retirement): from 0 to 1.
 */
export function vestedPortion(vesting: MatchVesting, start: PlainDate, date: PlainDate): Ratio {
  const served = wholeMonthsBetween(start, date);
  switch (vesting.kind) {
    case 'immediate':
      return ONE;
    case 'cliff':
      return served >= vesting.months ? ONE : ZERO;
    case 'graded': {
      const reached = vesting.steps.filter(({ months }) => months <= served).at(-1);
      return reached ? parseRatio(reached.portion) : ZERO;
    }
  }
}

/** A match as it stands on a day, in posted minor units. */
export interface MatchStanding {
  readonly vested: bigint;
  readonly unvested: bigint;
}

/**
 * How much of the match paid up to a day is the employee's to keep on that day, and how much leaving would lose:
 * the vested share of all of it, rounded half away from zero, and the rest.
 */
export function matchStanding(
  entries: readonly Entry[],
  vesting: MatchVesting,
  start: PlainDate,
  date: PlainDate,
): MatchStanding {
  const paid = entries.reduce((sum, entry) => (entry.date <= date ? sum + entry.amount : sum), 0n);
  const vested = post(multiply(whole(paid), vestedPortion(vesting, start, date)));
  return { vested, unvested: paid - vested };
}
