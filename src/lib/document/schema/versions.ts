import { z } from '../z.ts';
import { id, line, plainDate } from './scalars.ts';

/** An earlier state of an offer: its name, its date, and its terms at that time. */
export function offerVersion<Terms extends z.ZodMiniType>(terms: Terms) {
  return z.strictObject({ id, name: line, date: plainDate, terms });
}
