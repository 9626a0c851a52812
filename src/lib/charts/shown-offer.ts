import { colourOf } from '#lib/document/colour.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { offerNames } from '#lib/format/offer-names.ts';

/** An offer that can be computed, with what it is known by in every chart and table of the comparison. */
export interface ShownOffer {
  readonly offer: Offer;
  readonly readings: Readings;
  readonly name: string;
  /** Its number in the comparison: stands beside the colour, so that colour is never alone. */
  readonly tag: string;
  /** Its colour, 1 to 10. */
  readonly colour: number;
}

/** The offers of a comparison that have readings, in its order. */
export function shownOffers(comparison: Comparison, document: OfferDocument): readonly ShownOffer[] {
  const { standings } = comparison;
  const names = offerNames(standings.map(({ offer }) => offer));
  return standings.flatMap(({ offer, readings }, i) =>
    readings
      ? [{ offer, readings, name: names[i] ?? '', tag: `${i + 1}`, colour: colourOf(document, offer) }]
      : [],
  );
}
