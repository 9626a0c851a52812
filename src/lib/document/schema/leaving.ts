import { z } from '../z.ts';
import { amount, count, oneOf, plainDate, portion, positive, prose } from './scalars.ts';

/** What is paid to whoever is laid off: an amount, or so much base pay. */
const severance = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount'), amount }),
  z.strictObject({
    kind: z.literal('weeks-of-base'),
    weeks: amount,
    /** Further weeks for each whole year of service. */
    perYearOfService: z.optional(amount),
    /** The most weeks in all. */
    atMost: z.optional(amount),
  }),
  z.strictObject({ kind: z.literal('months-of-base'), months: amount }),
]);

/** What of the bonus is paid to whoever is laid off: an amount, or the part earned by calendar days. */
const bonusPayout = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount'), amount }),
  z.strictObject({ kind: z.literal('earned') }),
]);

/** What of the unvested equity vests at once, and when: a share of it, or what would vest within some months. */
const acceleration = z.strictObject({
  /** On being laid off; only after a change of control (double trigger); or on the change of control itself. */
  trigger: oneOf(['layoff', 'double-trigger', 'single-trigger']),
  vests: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('portion'), portion }),
    z.strictObject({ kind: z.literal('months'), months: count(1, 120) }),
  ]),
  /** The day of the change of control, once it has happened or is assumed. */
  changeOfControl: z.optional(plainDate),
  /** For how many months after it a layoff still counts; without end when absent. */
  withinMonths: z.optional(count(1, 60)),
});

/** What holds when the employment ends. */
export const leavingTerms = z.strictObject({
  notice: z.optional(z.strictObject({ length: count(1, 366), unit: oneOf(['DAYS', 'WEEKS', 'MONTHS']) })),
  severance: z.optional(severance),
  bonusPayout: z.optional(bonusPayout),
  /** Unused days of leave that are paid out at the end. */
  leavePayout: z.optional(z.strictObject({ days: positive, when: oneOf(['any-end', 'layoff']) })),
  acceleration: z.optional(acceleration),
  /** The employer's whole match on the account when the comparison begins, vested or not. */
  matchBalance: z.optional(amount),
  nonCompete: z.optional(prose),
});
