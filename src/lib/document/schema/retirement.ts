import { z } from '../z.ts';
import { namedLine } from './named-line.ts';
import { amount, count, currency, list, oneOf, portion } from './scalars.ts';

/** How often a year pay is run. */
export const PAY_PERIODS = [12, 24, 26, 52] as const;

/** When the employer's match is the employee's to keep: by whole months of service from the start. */
const matchVesting = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('immediate') }),
  z.strictObject({ kind: z.literal('cliff'), months: count(1, 120) }),
  z.strictObject({
    kind: z.literal('graded'),
    steps: list(z.strictObject({ months: count(0, 120), portion })),
  }),
]);

/** What the employer adds to own contributions: tiers, each up to a share of pay, counted from the first. */
const match = z.strictObject({
  tiers: list(z.strictObject({ rate: amount, upTo: portion })),
  /** The most it comes to in a calendar year. */
  yearlyCap: z.optional(amount),
  paid: oneOf(['per-paycheck', 'true-up']),
  vesting: matchVesting,
});

/** A retirement plan on pay, such as a 401(k): own contributions, and what the employer adds. Paid in base's currency. */
export const retirementPlan = z.strictObject({
  kind: z.literal('retirement-plan'),
  ...namedLine,
  payPeriods: z.literal(PAY_PERIODS, { error: `one of ${PAY_PERIODS.join(', ')}` }),
  eligiblePay: oneOf(['base', 'base-and-bonus']),
  /** Months of service before the plan is open. */
  waitingMonths: z.optional(count(0, 60)),
  /** The share of eligible pay that is put in. */
  contribution: portion,
  /** What has gone to other employers' plans in the calendar year in which year 1 begins. */
  alreadyDeferred: z.optional(amount),
  /** The higher limit from an age on. */
  catchUp: z.optional(oneOf(['from-50', 'from-60-to-63'])),
  /** The share of eligible pay that the employer puts in whatever the employee does. */
  nonElective: z.optional(portion),
  match: z.optional(match),
});

/** What the employer pays into a health savings account in a year. */
export const healthSavingsAccount = z.strictObject({
  kind: z.literal('hsa'),
  ...namedLine,
  currency: z.optional(currency),
  amount,
  paid: oneOf(['monthly', 'yearly', 'calendar-year-start']),
  coverage: oneOf(['self-only', 'family']),
  /** Set from the age of 55, which raises the limit. */
  catchUp: z.optional(z.literal(true, { error: 'true, or leave it out' })),
});
