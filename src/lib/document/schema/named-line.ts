import { z } from '../z.ts';
import { flag, id, line } from './scalars.ts';

/** What every benefit line has: an identifier, perhaps a name of its own, and whether it counts. */
export const namedLine = {
  id,
  label: z.optional(line),
  /** Whether the line is part of the totals; yes when absent. */
  countInTotal: z.optional(flag),
};
