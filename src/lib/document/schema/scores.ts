import { z } from '../z.ts';
import { count, id, line } from './scalars.ts';

/** What an offer is worth to the person beside its money, by one criterion: never part of a sum of money. */
export const ownScore = z.strictObject({
  id,
  criterion: line,
  /** From 1, poor, to 5, very good; not scored yet when absent. */
  score: z.optional(count(1, 5)),
  note: z.optional(line),
});
