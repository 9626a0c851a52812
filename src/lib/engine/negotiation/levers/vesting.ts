import type { VestingStatement } from '#lib/document/types.ts';
import { compare, isZero, ONE, ratio, subtract } from '../../money/ratio.ts';
import type { OfferContext } from '../../ledger/context.ts';
import { MOST_IN_FIRST_YEAR } from './customs.ts';
import { noLever, type Lever, type LeverOn } from './lever.ts';
import { inFirstYear, toFourPlaces, vestsByMonth, withFirstYear, withoutCliff } from './vesting-months.ts';
import { withFirstGrant } from './grant.ts';

/** The statements of the first grant and the offer with others, or why there are none. */
function firstSchedule({ offer }: OfferContext):
  | {
      readonly statements: readonly VestingStatement[];
      readonly write: (statements: readonly VestingStatement[]) => typeof offer;
    }
  | Extract<LeverOn, { kind: 'does-not-apply' }> {
  if (offer.kind === 'current-job') return { kind: 'does-not-apply', why: 'held-already' };
  const [grant] = offer.grants ?? [];
  if (!grant) return { kind: 'does-not-apply', why: 'no-grant' };
  if (grant.vesting.kind === 'dated') return { kind: 'does-not-apply', why: 'vests-on-given-dates' };
  return {
    statements: grant.vesting.statements,
    write: (statements) => withFirstGrant(offer, { ...grant, vesting: { kind: 'statements', statements } }),
  };
}

/** The share of the initial grant that vests in the first year; the shape of the schedule before and after it stays. */
export const frontLoad: Lever = {
  name: 'vesting-front-load',
  recurrence: 'one-time',
  over: 'own-years',
  on: (context): LeverOn => {
    const schedule = firstSchedule(context);
    if ('kind' in schedule) return schedule;
    const vests = vestsByMonth(schedule.statements);
    if (!vests) return noLever('vests-by-events');
    const now = inFirstYear(vests);
    if (isZero(subtract(ONE, now))) return noLever('vests-within-a-year');
    if (!withFirstYear(vests, toFourPlaces(ratio(3333n, 10_000n)))) return noLever('vests-by-events');
    return {
      kind: 'quantity',
      unit: { kind: 'share-of-grant' },
      now,
      isStated: true,
      direction: 'up',
      step: ratio(5n, 100n),
      most: compare(now, MOST_IN_FIRST_YEAR) > 0 ? now : MOST_IN_FIRST_YEAR,
      write: (value) => schedule.write(withFirstYear(vests, toFourPlaces(value)) ?? schedule.statements),
    };
  },
};

/** Vesting without a cliff, and by the quarter instead of by the year. */
export const noCliff: Lever = {
  name: 'vesting-without-cliff',
  recurrence: 'one-time',
  over: 'own-years',
  on: (context): LeverOn => {
    const schedule = firstSchedule(context);
    if ('kind' in schedule) return schedule;
    const statements = withoutCliff(schedule.statements);
    return statements ? { kind: 'switch', write: () => schedule.write(statements) } : noLever('no-cliff');
  },
};
