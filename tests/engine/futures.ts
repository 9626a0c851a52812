import type { OfferDocument } from '#lib/document/types.ts';
import { comparer } from '#lib/engine/comparison/comparison.ts';
import { newColumn } from '#lib/engine/simulation/column.ts';
import type { SimulatedOffer, SimulationPlan } from '#lib/engine/simulation/exposure.ts';
import { PayFutures } from '#lib/engine/simulation/pay-futures.ts';
import { simulationPlan } from '#lib/engine/simulation/plan.ts';
import type { OfferFutures } from '#lib/engine/simulation/result.ts';
import { simulate } from '#lib/engine/simulation/simulation.ts';
import { documentOf, type Fields } from './offers.ts';

/** Simulations for tests. */

/** What is simulated of a document. */
export const planOf = (document: OfferDocument): SimulationPlan =>
  simulationPlan(document, comparer()(document));

/** The plan for some offers; 100,000 futures from seed 1 unless said. */
export const planFor = (
  offers: readonly Fields[],
  settings: Fields = {},
  simulation: Partial<SimulationPlan> = {},
): SimulationPlan => ({ ...planOf(documentOf(offers, settings)), paths: 100_000, ...simulation });

/** The futures of each of some offers. */
export const futuresFor = (...given: Parameters<typeof planFor>): readonly OfferFutures[] =>
  simulate(planFor(...given)).offers;

/** The offer at a place. */
export function at<Found>(list: readonly Found[], place: number): Found {
  const found = list[place];
  if (found === undefined) throw new Error(`There is nothing at ${place}`);
  return found;
}

/** What an offer pays over the horizon when the price factors are those given, by step, in every future alike. */
export function totalAt(offer: SimulatedOffer, factorAt: (step: number) => number, exit = 0): number {
  const pay = new PayFutures(offer, {
    factors: (_, step) => newColumn().fill(step === 0 ? 1 : factorAt(step)),
    exits: () => newColumn().fill(exit),
  });
  const [sum = 0] = pay.addUp(1, () => undefined);
  return (offer.exact.at(-1) ?? 0) + sum;
}
