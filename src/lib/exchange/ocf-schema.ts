import { ALLOCATION_TYPES, DAY_OF_MONTH_RULES } from '#lib/document/schema/equity.ts';
import { count, oneOf, plainDate } from '#lib/document/schema/scalars.ts';
import { z } from '#lib/document/z.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';

const NUMERIC = 'a number as text, such as "12" or "0.25", of at least 0';

/** OCF's Numeric, of which a share or a quantity is never below 0. */
const numeric = z.pipe(
  z.string({ error: NUMERIC }).check(z.regex(/^(?:0|[1-9]\d{0,19})(?:\.\d{1,10})?$/, { error: NUMERIC })),
  z.custom<DecimalString>(),
);

const NAME = 'a name of 1 to 200 characters';
const name = z
  .string({ error: NAME })
  .check(z.minLength(1, { error: NAME }), z.maxLength(200, { error: NAME }));

const repeats = {
  length: count(0, 3660),
  occurrences: count(1, 1000),
  cliff_installment: z.optional(count(1, 1000)),
};

const trigger = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('VESTING_START_DATE') }),
  z.strictObject({ type: z.literal('VESTING_EVENT') }),
  z.strictObject({ type: z.literal('VESTING_SCHEDULE_ABSOLUTE'), date: plainDate }),
  z.strictObject({
    type: z.literal('VESTING_SCHEDULE_RELATIVE'),
    period: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('DAYS'), ...repeats }),
      z.strictObject({ type: z.literal('MONTHS'), ...repeats, day_of_month: oneOf(DAY_OF_MONTH_RULES) }),
    ]),
    relative_to_condition_id: name,
  }),
]);

const condition = z.strictObject({
  id: name,
  description: z.optional(z.string()),
  portion: z.optional(
    z.strictObject({ numerator: numeric, denominator: numeric, remainder: z.optional(z.boolean()) }),
  ),
  quantity: z.optional(numeric),
  trigger,
  next_condition_ids: z.array(name),
});

/** A VestingTerms object of the Open Cap Table Format, version 1. */
export const ocfVestingTerms = z.strictObject({
  object_type: z.optional(z.literal('VESTING_TERMS', { error: '"VESTING_TERMS"' })),
  id: z.optional(name),
  comments: z.optional(z.array(z.string())),
  name: z.optional(z.string()),
  description: z.optional(z.string()),
  allocation_type: oneOf(ALLOCATION_TYPES),
  vesting_conditions: z
    .array(condition)
    .check(
      z.minLength(1, { error: 'a list of 1 to 500 conditions' }),
      z.maxLength(500, { error: 'a list of 1 to 500 conditions' }),
    ),
});

/** Vesting terms as they stand in a file. */
export type OcfVestingTerms = z.infer<typeof ocfVestingTerms>;

/** One condition of them. */
export type OcfCondition = OcfVestingTerms['vesting_conditions'][number];
