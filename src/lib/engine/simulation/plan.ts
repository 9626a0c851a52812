import type { Offer, OfferDocument } from '#lib/document/types.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { heldGrants } from '../equity/held-grant.ts';
import { pricePathOf } from '../equity/price-path.ts';
import { componentsOf, type Component } from '../ledger/components.ts';
import type { Stream } from '../ledger/ledger.ts';
import { parseDecimal, parseRatio } from '../money/decimal-string.ts';
import { cumulative } from '../readings/cumulative.ts';
import type { Readings } from '../readings/readings.ts';
import { purchasePlan } from './espp-exposure.ts';
import type { Certain, SimulatedOffer, SimulationPlan } from './exposure.ts';
import { floatOf } from './float.ts';
import { frameOf, monthNumber } from './frame.ts';
import { vestExposure } from './vest-exposure.ts';
import { ASSUMED_CORRELATION, volatilityOf } from './volatility.ts';

/** How many futures are drawn where the document does not say. */
export const DEFAULT_PATHS = 20_000;

/** The seed where the document does not say. */
export const DEFAULT_SEED = 1;

/**
 * What is simulated: the offers of a comparison that can be computed, in its order, under the document's settings. The
 * comparison is one of the document, and its ledgers are the exact engine's: nothing of pay is computed anew but what
 * a share price changes. Units: floats, an estimate (docs/method.md, 5, Simulated futures).
 */
export function simulationPlan({ simulation }: OfferDocument, comparison: Comparison): SimulationPlan {
  return {
    seed: simulation?.seed ?? DEFAULT_SEED,
    paths: simulation?.paths ?? DEFAULT_PATHS,
    correlation: floatOf(
      simulation?.correlation === undefined
        ? parseDecimal(ASSUMED_CORRELATION.value)
        : parseRatio(simulation.correlation),
    ),
    offers: comparison.standings.flatMap(({ readings }) =>
      readings ? [simulatedOffer(comparison, readings)] : [],
    ),
  };
}

function simulatedOffer({ view, definition }: Comparison, of: Readings): SimulatedOffer {
  const { offer } = of.ledger;
  const exact = cumulative(of, view, definition).map(Number);
  const counted = new Set(componentsOf(definition));
  const exposed = exposureOf(of, view, counted);
  const [volatilityText, asOf] = [volatilityOf(offer), offer.stock?.asOf];
  const volatility = volatilityText === undefined ? 0 : floatOf(parseDecimal(volatilityText));
  const certain = certainBecause(exposed, volatility);
  return {
    id: offer.id,
    company: companyKey(offer),
    volatility,
    pricedIn: asOf === undefined ? 0 : monthNumber(asOf),
    exact,
    ...(certain === undefined
      ? { ...exposed, vests: exposed.vests.filter(({ scale }) => scale !== 0) }
      : { vests: [], plans: [], exits: [] }),
    certain,
  };
}

type Exposure = Pick<SimulatedOffer, 'vests' | 'plans' | 'exits'>;

/** What of an offer hangs on its share price, by the lines that count in the total. */
function exposureOf(of: Readings, view: Comparison['view'], counted: ReadonlySet<Component>): Exposure {
  const { context, streams } = of.ledger;
  const { stock } = context.offer;
  if (!stock) return { vests: [], plans: [], exits: [] };
  const frame = frameOf(of, view, stock.asOf);
  const countedStreams = new Map(
    streams
      .filter((stream) => stream.counts && counted.has(stream.component))
      .map((stream) => [stream.id, stream]),
  );
  const ofStream = <Found>(id: string, found: (stream: Stream) => Found): Found | undefined => {
    const stream = countedStreams.get(id);
    return stream && found(stream);
  };
  return {
    vests: heldGrants(context)
      .flatMap(
        (grant) => ofStream(grant.holding.id, (stream) => vestExposure(context, frame, grant, stream)) ?? [],
      )
      .sort((a, b) => a.month - b.month),
    plans: (context.offer.benefits ?? []).flatMap((line) =>
      line.kind === 'espp'
        ? (ofStream(`benefit:${line.id}`, (stream) => purchasePlan(context, frame, line, stream)) ?? [])
        : [],
    ),
    exits: pricePathOf(context)?.outcomes?.map(({ probability }) => floatOf(probability)) ?? [],
  };
}

function certainBecause({ vests, plans }: Exposure, volatility: number): Certain | undefined {
  const moves = plans.some(({ purchases }) =>
    purchases.some(
      ({ month, step, offeringStep }) => month !== undefined && Math.max(step, offeringStep) > 0,
    ),
  );
  if (vests.length === 0 && !moves) return 'no-shares';
  if (!moves && vests.every(({ scale }) => scale === 0)) return 'not-counted';
  return volatility === 0 ? 'no-volatility' : undefined;
}

/** Offers of one company, by its name however it is written, share its futures; one without a name has its own. */
function companyKey({ company, id }: Offer): string {
  const name = company.trim().replace(/\s+/g, ' ').toLowerCase();
  return name === '' ? `offer ${id}` : `company ${name}`;
}
