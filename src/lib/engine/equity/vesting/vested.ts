import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { add, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import type { Vest } from './vest.ts';

/**
 * How much of a grant has vested by the end of a date.
 * Units: units of the grant, exact: the rows up to and including the date, added up. Rows are in date order.
 */
export function vestedAsOf(vests: readonly Vest[], date: PlainDate): Ratio {
  let vested = ZERO;
  for (const vest of vests) {
    if (vest.date > date) break;
    vested = add(vested, vest.shares);
  }
  return vested;
}
