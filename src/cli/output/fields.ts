import { DECIMAL_PATTERN } from '#lib/engine/money/decimal-string.ts';
import { plainDate } from '#lib/document/schema/scalars.ts';
import { z } from '#lib/document/z.ts';

/** A field with the sentence that says what it means: every field of an output has one. */
export function noted<Schema extends z.ZodMiniType>(schema: Schema, meaning: string): Schema {
  return schema.check(z.describe(meaning));
}

/** Money as a decimal string with the digits of its currency. */
export const money = z.string().check(z.regex(DECIMAL_PATTERN));

/** A number as an exact decimal string; one that does not end has 40 digits. */
export const decimal = z.string().check(z.regex(/^-?\d+(?:\.\d+)?$/));

/** A calendar date. */
export const date = plainDate;

/** One of several words. */
export function word<const Words extends readonly string[]>(words: Words) {
  return z.enum(words);
}

/** The fields with which every output begins. */
export function head<const Name extends string>(name: Name) {
  return {
    output: noted(z.literal(name), 'The command whose output this is.'),
    version: noted(z.literal(1), 'The version of this form of output.'),
  };
}

/** What is wrong or doubtful at a place of the document. */
export const mistake = z.strictObject({
  severity: noted(word(['error', 'warning']), 'Errors keep an offer from being computed; warnings do not.'),
  path: noted(z.string(), 'The place in the document: offers[0].base.rate.'),
  found: noted(z.string(), 'What stands there.'),
  expected: noted(z.string(), 'What is expected instead.'),
});

/** A mistake as outputs give it. */
export type MistakeOutput = z.infer<typeof mistake>;

/** Who an offer is from. */
export const offerNames = {
  id: noted(z.string(), 'The id of the offer.'),
  company: noted(z.string(), 'The employer.'),
  kind: noted(word(['offer', 'current-job']), 'A new offer, or the job held today.'),
};

/** The scenario under which an answer is. */
export const scenario = noted(
  z.nullable(
    z.strictObject({
      id: noted(z.string(), 'The id of the scenario.'),
      name: noted(z.string(), 'What it is called.'),
    }),
  ),
  'The scenario under which the offers are compared; null as written.',
);
