import { vestsOf, type VestingTerms } from '#lib/engine/equity/vesting/schedule.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { RatioString } from '#lib/engine/money/decimal-string.ts';
import { whole } from '#lib/engine/money/ratio.ts';

/** How many grants are expanded in one run. */
export const GRANTS = 1000;

/** Grants that vest month by month, each of another size and from another day. */
export function monthlyGrants(vests: number): readonly VestingTerms[] {
  return Array.from({ length: GRANTS }, (_, i) => ({
    quantity: whole(10_007 + 13 * i),
    allocation: 'CUMULATIVE_ROUND_DOWN',
    statements: [{ portion: '1' as RatioString, occurrences: vests, period: 1, periodType: 'MONTHS' }],
    vestingStart: `20${20 + (i % 10)}-0${1 + (i % 9)}-${10 + (i % 19)}` as PlainDate,
    dayOfMonth: 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
    events: new Map(),
  }));
}

/** Expands all grants. Returns how many vests they have. */
export function expand(grants: readonly VestingTerms[]): number {
  return grants.reduce((count, grant) => count + vestsOf(grant).length, 0);
}
