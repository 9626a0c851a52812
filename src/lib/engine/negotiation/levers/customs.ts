import { ratio, type Ratio } from '../../money/ratio.ts';

/*
 * What is customary where nothing is said: how far an ask usually goes, and in which steps. Parley's own conventions,
 * each of them settable per offer (docs/method.md, 5, Least ask).
 */

/** Steps as shares of a year's base, before they are made round. */
export const STEP_OF_BASE = {
  yearly: ratio(1n, 200n),
  once: ratio(1n, 40n),
  grant: ratio(1n, 20n),
  refresh: ratio(1n, 40n),
  relocation: ratio(1n, 100n),
} as const;

/** How much more of a lever is usually still reasonable to ask for. */
export const ROOM = {
  /** Of the base rate. */
  base: ratio(1n, 5n),
  /** Of base, for the target bonus. */
  bonusTarget: ratio(1n, 10n),
  /** Of a year's base, for what is paid once. */
  once: ratio(1n, 2n),
  /** Of the grant itself, or of a year's base where that is more. */
  grant: ratio(1n, 2n),
  /** Of a year's base, for the grant of each year. */
  refresh: ratio(1n, 4n),
  /** Of a year's base. */
  relocation: ratio(1n, 10n),
  /** Off the price that a value is converted by. */
  conversionPrice: ratio(1n, 5n),
  /** Of a target amount of bonus. */
  bonusAmount: ratio(1n, 2n),
  /** Of pay, for the match. */
  match: ratio(4n, 100n),
} as const;

/** The largest share of a grant that is asked to vest in the first year. */
export const MOST_IN_FIRST_YEAR: Ratio = ratio(1n, 2n);

/** Days of leave more than in the offer. */
export const MORE_LEAVE_DAYS = 10n;

/** Months by which a start is moved at most. */
export const MONTHS_OF_START = 6;
