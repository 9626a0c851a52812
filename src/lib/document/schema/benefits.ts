import { z } from '../z.ts';
import { namedLine } from './named-line.ts';
import { healthSavingsAccount, retirementPlan } from './retirement.ts';
import { amount, count, currency, line, oneOf, plainDate } from './scalars.ts';
import { sharePurchasePlan } from './share-purchase.ts';

const named = { ...namedLine, currency: z.optional(currency) };

/** What a named benefit line belongs to. */
export const BENEFIT_CATEGORIES = ['retirement', 'hsa', 'espp', 'stipend', 'pension', 'other'] as const;

/** A benefit line. */
export const benefit = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('amount'),
    ...named,
    category: oneOf(BENEFIT_CATEGORIES),
    amount,
    paid: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('monthly') }),
      z.strictObject({ kind: z.literal('yearly') }),
      z.strictObject({ kind: z.literal('on-date'), date: plainDate }),
      z.strictObject({ kind: z.literal('after-months'), months: count(0, 120) }),
    ]),
    certainty: oneOf(['guaranteed', 'discretionary']),
  }),
  z.strictObject({
    kind: z.literal('premium'),
    ...named,
    /** What the employee pays for cover, by the month. */
    monthly: amount,
    coverage: z.optional(line),
    deductible: z.optional(amount),
  }),
  z.strictObject({
    kind: z.literal('leave'),
    ...named,
    /** Paid days off a year. They count above the reference number of days in the settings. */
    days: amount,
  }),
  retirementPlan,
  healthSavingsAccount,
  sharePurchasePlan,
]);
