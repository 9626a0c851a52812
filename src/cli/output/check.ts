import { z } from '#lib/document/z.ts';
import { head, mistake, noted } from './fields.ts';

/** What `parley check --json` gives. */
export const checkOutput = z.strictObject({
  ...head('check'),
  isSound: noted(z.boolean(), 'Whether there is no error.'),
  errors: noted(z.int(), 'How many errors there are.'),
  warnings: noted(z.int(), 'How many warnings there are.'),
  mistakes: noted(z.array(mistake), 'Everything that is wrong or doubtful.'),
});

/** The output of `parley check --json`. */
export type CheckOutput = z.infer<typeof checkOutput>;
