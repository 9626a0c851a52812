import type { Benefit, RetirementPlan, SharePurchasePlan } from '#lib/document/types.ts';
import type { PAY_PERIODS } from '#lib/document/schema/retirement.ts';
import type { DecimalString, RatioString } from '#lib/engine/money/decimal-string.ts';
import { choices, type ChoiceWords } from './words.ts';

/** What the employer adds to own contributions. */
export type Match = NonNullable<RetirementPlan['match']>;
/** A step of a match: so much of what is put in, up to a share of pay. */
export type MatchTier = Match['tiers'][number];
/** When the match is the employee's to keep. */
export type MatchVesting = Match['vesting'];
/** A step of graded vesting. */
export type GradedStep = Extract<MatchVesting, { kind: 'graded' }>['steps'][number];
/** A health savings account. */
export type HealthSavings = Extract<Benefit, { kind: 'hsa' }>;

const decimal = (text: string): DecimalString => text as DecimalString;
const portion = (text: string): RatioString => text as RatioString;

/** A match to be filled in: half of what is put in, up to 6% of pay, at every paycheck, kept at once. */
export function newMatch(): Match {
  return {
    tiers: [{ rate: decimal('0.5'), upTo: portion('0.06') }],
    paid: 'per-paycheck',
    vesting: { kind: 'immediate' },
  };
}

/** A tier to be filled in: it begins where the one before it ends. */
export function newTier(tiers: readonly MatchTier[]): MatchTier {
  return { rate: decimal('0.5'), upTo: tiers.at(-1)?.upTo ?? portion('0.06') };
}

/** Another vesting of the match. */
export function turnedMatchVesting(kind: MatchVesting['kind'], from: MatchVesting | undefined): MatchVesting {
  switch (kind) {
    case 'immediate':
      return { kind };
    case 'cliff':
      return { kind, months: (from?.kind === 'graded' ? from.steps.at(-1)?.months : undefined) ?? 36 };
    case 'graded': {
      if (from?.kind === 'cliff') return { kind, steps: [{ months: from.months, portion: portion('1') }] };
      return {
        kind,
        steps: ['0.2', '0.4', '0.6', '0.8', '1'].map((part, i) => ({
          months: 24 + 12 * i,
          portion: portion(part),
        })),
      };
    }
  }
}

/** A step of graded vesting to be filled in: a year after the one before it, all of it. */
export function newGradedStep(steps: readonly GradedStep[]): GradedStep {
  return { months: Math.min((steps.at(-1)?.months ?? 0) + 12, 120), portion: portion('1') };
}

/** How often a year pay is run. */
export const PAY_RUNS: readonly ChoiceWords<(typeof PAY_PERIODS)[number]>[] = [
  { value: 12, label: 'Every month (12)' },
  { value: 24, label: 'Twice a month (24)' },
  { value: 26, label: 'Every two weeks (26)' },
  { value: 52, label: 'Every week (52)' },
];

export const ELIGIBLE_PAY = choices<RetirementPlan['eligiblePay']>({
  base: 'Base',
  'base-and-bonus': 'Base and bonus',
});

export const RETIREMENT_CATCH_UPS = choices<NonNullable<RetirementPlan['catchUp']>>({
  'from-50': 'From 50 on',
  'from-60-to-63': 'From 60 to 63',
});

export const MATCH_PAYMENTS = choices<Match['paid']>({
  'per-paycheck': 'At every paycheck',
  'true-up': 'Made whole at the end of the year (true-up)',
});

export const MATCH_VESTINGS = choices<MatchVesting['kind']>({
  immediate: 'At once',
  cliff: 'All of it after some months',
  graded: 'Step by step',
});

export const HSA_PAYMENTS = choices<HealthSavings['paid']>({
  monthly: 'Every month',
  yearly: 'At the end of each year of service',
  'calendar-year-start': 'Each January 1',
});

export const HSA_COVERAGES = choices<HealthSavings['coverage']>({
  'self-only': 'Yourself',
  family: 'A family',
});

export const ESPP_QUALIFICATIONS = choices<SharePurchasePlan['qualification']>({
  'section-423': 'Under section 423, with its yearly limit',
  none: 'Without that limit',
});
