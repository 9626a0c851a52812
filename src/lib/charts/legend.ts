import type { LegendEntry } from './chart-model.ts';
import type { ShownOffer } from './shown-offer.ts';

/** The offers of a chart, each by its colour and its number. */
export function offerLegend(offers: readonly ShownOffer[]): readonly LegendEntry[] {
  return offers.map(({ offer, name, tag, colour }) => ({
    key: offer.id,
    label: name,
    tag,
    colour,
    step: 1,
    isHatched: false,
  }));
}
