import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { compare, whole } from '#lib/engine/money/ratio.ts';
import { z } from '../z.ts';
import { amount, count, portion } from './scalars.ts';

/** The most that a yearly volatility may be: 5 is 500%, far above any share's. */
export const MOST_VOLATILITY = 5;

/** The least and the most futures that a simulation may have. */
export const PATHS = { least: 100, most: 500_000 } as const;

/** The largest seed: seeds are whole numbers of 32 bits. */
export const MOST_SEED = 4_294_967_295;

const VOLATILITY = 'a yearly rate as text from 0 to 5 (500%), such as "0.3" for 30%';

/** How strongly a share price swings: the standard deviation of its yearly logarithmic return. */
export const volatility = z
  .pipe(amount, z.custom<DecimalString>())
  .check(z.refine((text) => compare(parseDecimal(text), whole(MOST_VOLATILITY)) <= 0, { error: VOLATILITY }));

/** How futures of the share prices are drawn. */
export const simulationSettings = z.strictObject({
  /** How far the prices of two companies move together: 0 not at all, 1 in step. */
  correlation: z.optional(portion),
  paths: z.optional(count(PATHS.least, PATHS.most)),
  seed: z.optional(count(0, MOST_SEED)),
});
