import type { Change } from '#lib/document/change.ts';
import type { Offer, OfferVersion } from '#lib/document/types.ts';
import { withVersion } from '#lib/engine/negotiation/versions.ts';
import { inside, offerPlace } from '#lib/offer-lines/place.ts';

/** The changes that keep the terms of an offer as a version. */
export function keepVersion(offer: Offer, version: Omit<OfferVersion, 'terms'>): readonly Change[] {
  const kept = withVersion(offer, version).versions;
  return inside(offerPlace(offer), 'versions').set(kept);
}

/** The changes that forget a version. */
export function forgetVersion(offer: Offer, id: string): readonly Change[] {
  const rest = (offer.versions ?? []).filter((version) => version.id !== id);
  return inside(offerPlace(offer), 'versions').set(rest.length === 0 ? undefined : rest);
}
