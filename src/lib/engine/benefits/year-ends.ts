import { addDays, addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { employedOn, type OfferContext } from '../ledger/context.ts';

/** The last day of each employment year inside the horizon that is worked to its end. */
export function yearEnds(context: OfferContext): readonly PlainDate[] {
  const ends: PlainDate[] = [];
  for (let year = 1; ; year += 1) {
    const date = addDays(addMonths(context.start, 12 * year), -1);
    if (date >= context.horizonEnd || !employedOn(context, date)) return ends;
    if (date >= context.origin) ends.push(date);
  }
}
