import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { OfferFutures, SimulationResult } from '#lib/engine/simulation/result.ts';
import type { ShownOffer } from './shown-offer.ts';

/** What a simulation came to, with the comparison that it is of. */
export interface ChanceFigures {
  readonly comparison: Comparison;
  readonly result: SimulationResult;
  /** Every offer of it with its futures. */
  readonly offers: readonly { readonly shown: ShownOffer; readonly futures: OfferFutures }[];
}

/** Puts the futures of a simulation beside the offers that they are of. */
export function chanceFigures(
  comparison: Comparison,
  shown: readonly ShownOffer[],
  result: SimulationResult,
): ChanceFigures {
  const byId = new Map(result.offers.map((futures) => [futures.id, futures]));
  const offers = shown.flatMap((one) => {
    const futures = byId.get(one.offer.id);
    return futures ? [{ shown: one, futures }] : [];
  });
  return { comparison, result, offers };
}
