import { z } from '../z.ts';
import { amount, count, currency, flag, id, line, oneOf, plainDate } from './scalars.ts';

const named = {
  id,
  label: z.optional(line),
  currency: z.optional(currency),
  /** Whether the line is part of the totals; yes when absent. */
  countInTotal: z.optional(flag),
};

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
]);
