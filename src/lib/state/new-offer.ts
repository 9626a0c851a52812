import { addMonths, dateOf, partsOf, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { freeColour } from '#lib/document/colour.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import { newId } from './identifier.ts';

/** Full-time hours, put into a new offer in plain sight, so that the hourly reading can be given. */
const FULL_TIME = '40' as DecimalString;

/**
 * An offer with nothing stated but what is needed to compute: the start of the other offers, or the first of
 * the month after next. When the current job started only the person knows.
 */
export function newOffer(document: OfferDocument, today: PlainDate, kind: Offer['kind']): Offer {
  const { year, month } = partsOf(addMonths(today, 2));
  const known = document.offers.find((offer) => offer.kind === 'offer')?.start;
  return {
    id: newId(),
    kind,
    company:
      kind === 'current-job'
        ? 'Current job'
        : `Offer ${document.offers.filter((offer) => offer.kind === 'offer').length + 1}`,
    colour: freeColour(document),
    ...(kind === 'offer' ? { start: known ?? dateOf(year, month, 1) } : {}),
    hoursPerWeek: FULL_TIME,
    currency: document.settings.reportingCurrency,
  };
}

/** A copy of an offer with an identifier and a colour of its own. */
export function duplicateOf(document: OfferDocument, offer: Offer): Offer {
  return {
    ...offer,
    id: newId(),
    company: `${offer.company} (copy)`.slice(0, 200),
    colour: freeColour(document),
  };
}
