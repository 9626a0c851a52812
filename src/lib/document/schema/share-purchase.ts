import { parseRatio, type RatioString } from '#lib/engine/money/decimal-string.ts';
import { compare, ONE } from '#lib/engine/money/ratio.ts';
import { z } from '../z.ts';
import { namedLine } from './named-line.ts';
import { count, flag, oneOf, plainDate, portion } from './scalars.ts';

const DISCOUNT = 'a share of the price as text, at least 0 and below 1, such as "0.15" for 15%';

/** A discount leaves something to pay. */
const discount = z
  .pipe(portion, z.custom<RatioString>())
  .check(z.refine((text) => compare(parseRatio(text), ONE) < 0, { error: DISCOUNT }));

/** An employee stock purchase plan (ESPP): shares bought from base pay below their price. */
export const sharePurchasePlan = z.strictObject({
  kind: z.literal('espp'),
  ...namedLine,
  /** Whether it is a plan under section 423 of the US tax code, with its yearly limit. */
  qualification: oneOf(['section-423', 'none']),
  discount,
  /** Whether the price on the first day of the offering counts where it is lower. */
  lookback: flag,
  /** The share of base pay that is put in. */
  contribution: portion,
  purchaseEveryMonths: count(1, 27),
  /** How many purchases an offering has; 1 when absent. */
  purchasesPerOffering: z.optional(count(1, 27)),
  /** The first day of one of the offerings, from which the others are counted; the start when absent. */
  offeringStart: z.optional(plainDate),
});
