import type { Offer } from '#lib/document/types.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { inside, offerPlace, type Place } from './place.ts';

type QuotedTotal = NonNullable<Offer['quotedTotal']>;

/** The company's name. It can be empty, never absent. */
export function companyPlace(offer: Offer): Place<string> {
  const place = inside(offerPlace(offer), 'company');
  return {
    ...place,
    value: offer.company === '' ? undefined : offer.company,
    set: (company) => place.set(company ?? ''),
  };
}

/** The quoted total: an amount makes one, of the first year until something else is said. */
export function quotedAmountPlace(offer: Offer): Place<DecimalString> {
  const quoted = inside(offerPlace(offer), 'quotedTotal');
  return {
    ...inside(quoted, 'amount'),
    set: (amount) =>
      quoted.set(amount === undefined ? undefined : { covers: quoted.value?.covers ?? 'first-year', amount }),
  };
}

/** What the quoted total covers, once there is one. */
export function quotedCoversPlace(offer: Offer): Place<QuotedTotal['covers']> {
  return inside(inside(offerPlace(offer), 'quotedTotal'), 'covers');
}
