import type { Benefit, Offer, RetirementPlan } from '#lib/document/types.ts';
import { parseDecimal, parseRatio } from '../../money/decimal-string.ts';
import { add, max, min, multiply, ONE, ratio, whole, ZERO, type Ratio } from '../../money/ratio.ts';
import { MORE_LEAVE_DAYS, ROOM } from './customs.ts';
import { noLever, type Lever } from './lever.ts';
import { roundStep, written } from './step.ts';

/** The offer with a benefit line in place of another, or added to the others. */
function withBenefit(offer: Offer, before: Benefit | undefined, after: Benefit): Offer {
  const lines = offer.benefits ?? [];
  return {
    ...offer,
    benefits: before ? lines.map((line) => (line === before ? after : line)) : [...lines, after],
  };
}

function benefitOf<Kind extends Benefit['kind']>(
  { benefits = [] }: Offer,
  kind: Kind,
): Extract<Benefit, { kind: Kind }> | undefined {
  return benefits.find((line): line is Extract<Benefit, { kind: Kind }> => line.kind === kind);
}

/** Days of paid leave. They are worth something only above the reference number of days in the settings. */
export const leaveDays: Lever = {
  name: 'leave-days',
  recurrence: 'recurring',
  over: 'own-years',
  on: ({ offer, assumptions: { referenceLeaveDays } }) => {
    if (!referenceLeaveDays) return noLever('leave-inside-salary');
    if (!offer.base) return noLever('base-not-stated');
    const line = benefitOf(offer, 'leave');
    const now = line ? parseDecimal(line.days) : referenceLeaveDays;
    return {
      kind: 'quantity',
      unit: { kind: 'days' },
      now,
      isStated: line !== undefined,
      direction: 'up',
      step: ONE,
      most: add(max(now, referenceLeaveDays), whole(MORE_LEAVE_DAYS)),
      write: (value) =>
        withBenefit(offer, line, { ...(line ?? { kind: 'leave', id: 'asked-leave' }), days: written(value) }),
    };
  },
};

type Tier = NonNullable<RetirementPlan['match']>['tiers'][number];

/** The share of pay up to which a retirement plan matches. A plan without a match is asked for one dollar for dollar. */
export const retirementMatch: Lever = {
  name: 'retirement-match',
  recurrence: 'recurring',
  over: 'own-years',
  on: ({ offer }) => {
    const plan = benefitOf(offer, 'retirement-plan');
    if (!plan) return noLever('no-retirement-plan');
    const tiers: readonly Tier[] = plan.match?.tiers ?? [];
    const last = tiers.at(-1);
    const now = last ? parseRatio(last.upTo) : ZERO;
    return {
      kind: 'quantity',
      unit: { kind: 'share-of-pay' },
      now,
      isStated: plan.match !== undefined,
      direction: 'up',
      step: ratio(1n, 100n),
      most: min(ONE, add(now, ROOM.match)),
      write: (value) => {
        const asked: Tier = { ...(last ?? { rate: written(ONE) }), upTo: written(value) };
        const match = plan.match ?? { tiers: [], paid: 'per-paycheck', vesting: { kind: 'immediate' } };
        return withBenefit(offer, plan, {
          ...plan,
          match: { ...match, tiers: [...tiers.slice(0, -1), asked] },
        });
      },
    };
  },
};

/** What the employee pays for cover by the month: asked down, to nothing at most. */
export const premiums: Lever = {
  name: 'premiums',
  recurrence: 'recurring',
  over: 'own-years',
  on: ({ offer }) => {
    const line = benefitOf(offer, 'premium');
    const now: Ratio = line ? parseDecimal(line.monthly) : ZERO;
    if (!line || now.n === 0n) return noLever('no-premium');
    return {
      kind: 'quantity',
      unit: { kind: 'money', currency: line.currency ?? offer.currency, per: 'month' },
      now,
      isStated: true,
      direction: 'down',
      step: roundStep(multiply(now, ratio(1n, 10n))),
      most: ZERO,
      write: (value) => withBenefit(offer, line, { ...line, monthly: written(value) }),
    };
  },
};
