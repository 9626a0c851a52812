import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { isZero, ratio, type Ratio } from '#lib/engine/money/ratio.ts';
import { onOneDenominator } from './portions.ts';
import { vestsOfTranches, type Vest } from './vest.ts';

/** A vest given outright: its date and its units. */
export interface GivenVest {
  readonly date: PlainDate;
  readonly shares: Ratio;
}

/**
 * Vests that the grant states outright, passed through: the same units on the same dates, only put in date
 * order, added up where dates are equal, and without rows of 0.
 * Units: units of the grant. Rounding: none. Source: OCF issuance `vestings`.
 */
export function vestsOfDates(quantity: Ratio, given: readonly GivenVest[]): readonly Vest[] {
  const stated = given.filter(({ shares }) => !isZero(shares));
  const { parts, whole } = onOneDenominator(stated.map(({ shares }) => shares));
  const tranches = stated.map(({ date }, i) => ({ date, part: parts[i] ?? 0n }));
  // In units of one, FRACTIONAL gives each part as it is; the portions are then put over the quantity.
  return vestsOfTranches({ n: 1n, d: 1n }, { tranches, whole }, 'FRACTIONAL').map((vest) => ({
    ...vest,
    portionBefore: over(vest.portionBefore, quantity),
    portionAfter: over(vest.portionAfter, quantity),
  }));
}

/** A share of the quantity; of an empty grant, nothing. */
function over(units: Ratio, quantity: Ratio): Ratio {
  return isZero(quantity) ? quantity : ratio(units.n * quantity.d, units.d * quantity.n);
}
