import { z } from '../z.ts';
import {
  amount,
  count,
  currency,
  growthRate,
  id,
  line,
  list,
  oneOf,
  plainDate,
  positive,
} from './scalars.ts';

/** Which refresh grants are part of the totals. */
export const COUNTED_REFRESH_GRANTS = ['all', 'written', 'none'] as const;

/** What names a change, and the offer that it is made to; every offer when absent. */
const ofOffer = { id, offer: z.optional(id) };

/** One thing that is different in a scenario. */
export const scenarioChange = z.discriminatedUnion('kind', [
  /** The yearly growth of the share price. */
  z.strictObject({ kind: z.literal('price-growth'), ...ofOffer, growth: growthRate }),
  /** Every share price, and every exit value, times so much: after today's grants have been converted. */
  z.strictObject({ kind: z.literal('share-price'), ...ofOffer, factor: amount }),
  /** The company factor of every bonus, times so much. */
  z.strictObject({ kind: z.literal('bonus'), ...ofOffer, factor: amount }),
  /** The assumed raise at every anniversary. */
  z.strictObject({ kind: z.literal('raises'), ...ofOffer, yearlyRaise: growthRate }),
  z.strictObject({ kind: z.literal('refresh-grants'), ...ofOffer, counted: oneOf(COUNTED_REFRESH_GRANTS) }),
  /** When the shares of a private company can be sold. */
  z.strictObject({
    kind: z.literal('liquidity'),
    ...ofOffer,
    when: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('never') }),
      z.strictObject({ kind: z.literal('on-date'), date: plainDate }),
    ]),
  }),
  /** Every rate of exchange, or those of one currency, times so much. */
  z.strictObject({
    kind: z.literal('exchange-rate'),
    id,
    currency: z.optional(currency),
    factor: positive,
  }),
  /** The last day of work is so many months after the first day of year 1. */
  z.strictObject({ kind: z.literal('stay'), ...ofOffer, months: count(1, 120) }),
]);

/** A named set of changes under which the offers are compared. */
export const scenario = z.strictObject({ id, name: line, changes: list(scenarioChange) });
