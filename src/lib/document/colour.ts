import type { Offer, OfferDocument } from './types.ts';

/** How many colours there are to tell offers apart by. */
export const COLOURS = 10;

/** The colour of an offer, 1 to 10: its own, or by its place in the document. */
export function colourOf({ offers }: OfferDocument, { id, colour }: Offer): number {
  return colour ?? (offers.findIndex((offer) => offer.id === id) % COLOURS) + 1;
}

/** The lowest colour that no offer has, for a new one; the first again when all are taken. */
export function freeColour(document: OfferDocument): number {
  const taken = new Set(document.offers.map((offer) => colourOf(document, offer)));
  for (let colour = 1; colour <= COLOURS; colour += 1) if (!taken.has(colour)) return colour;
  return 1;
}
