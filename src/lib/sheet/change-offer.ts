import type { Address, Change } from '#lib/document/change.ts';
import { valueAtAddress } from '#lib/document/change.ts';
import type { Offer } from '#lib/document/types.ts';

/** The change of one value of an offer, by its address from the offer. */
export function changeOffer(offer: Offer, within: Address, after: unknown): Change {
  return { address: ['offers', `#${offer.id}`, ...within], before: valueAtAddress(offer, within), after };
}
