import type { Change } from '#lib/document/change.ts';
import type { Offer, OfferMarket } from '#lib/document/types.ts';

/** The choices to make; undefined takes one away. */
export type MarketPatch = { readonly [Choice in keyof OfferMarket]?: OfferMarket[Choice] | undefined };

/** The change that makes some of the choices by which an offer is held against the market. */
export function marketChange(offer: Offer, patch: MarketPatch): Change {
  const choices = Object.entries({ ...offer.market, ...patch }).filter(([, choice]) => choice !== undefined);
  return {
    address: ['offers', `#${offer.id}`, 'market'],
    before: offer.market,
    after: choices.length === 0 ? undefined : Object.fromEntries(choices),
  };
}
