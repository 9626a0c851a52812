import type { Offer, OfferDocument, Scenario, ScenarioChange, Settings } from '#lib/document/types.ts';
import { assumptionsOf, type Assumptions } from '../ledger/assumptions.ts';
import { compare, ONE } from '../money/ratio.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { changeOffer, times } from './change-offer.ts';

/** Whether a change is made to an offer: to that of its id, or to every one. */
function concerns(change: ScenarioChange, { id }: Offer): boolean {
  return change.kind !== 'exchange-rate' && (change.offer === undefined || change.offer === id);
}

/** The offer with the changes that concern it, made in their order; the same object when nothing is different. */
export function changedOffer(offer: Offer, changes: readonly ScenarioChange[], written: Assumptions): Offer {
  return changes.reduce(
    (changed, change) =>
      change.kind === 'exchange-rate' || !concerns(change, offer)
        ? changed
        : changeOffer(changed, change, written),
    offer,
  );
}

/** The settings with their rates of exchange changed; the same object when nothing is different. */
export function changedSettings(settings: Settings, changes: readonly ScenarioChange[]): Settings {
  return changes.reduce((changed, change) => {
    if (change.kind !== 'exchange-rate' || compare(parseDecimal(change.factor), ONE) === 0) return changed;
    const isMeant = (currency: string): boolean =>
      change.currency === undefined || change.currency === currency;
    const { exchangeRates = [] } = changed;
    if (!exchangeRates.some(({ currency }) => isMeant(currency))) return changed;
    return {
      ...changed,
      exchangeRates: exchangeRates.map((rate) =>
        isMeant(rate.currency) ? { ...rate, rate: times(rate.rate, change.factor) } : rate,
      ),
    };
  }, settings);
}

/** A maker of documents under scenarios, with a memory of its own for the offers that have not changed. */
export type UnderScenario = (document: OfferDocument, scenario: Scenario | undefined) => OfferDocument;

/**
 * The document as it would be under a scenario (docs/method.md, 5, Scenarios): a pure transform. Offers and settings
 * that it does not touch stay the same objects, and a document it does not touch at all is given back itself.
 * An offer that is changed is the same object as the time before, as long as nothing it rests on is another.
 */
export function scenarioMaker(): UnderScenario {
  let remembered: ReadonlyMap<Offer, { readonly key: string; readonly changed: Offer }> = new Map();
  return (document, scenario) => {
    if (!scenario) return document;
    const written = assumptionsOf(document);
    const key = JSON.stringify([document.settings, written.comparisonStart, scenario.changes]);
    const known = document.offers.map((offer) => {
      const before = remembered.get(offer);
      return before?.key === key ? before : { key, changed: changedOffer(offer, scenario.changes, written) };
    });
    remembered = new Map(document.offers.map((offer, i) => [offer, known[i] ?? { key, changed: offer }]));
    return withParts(
      document,
      known.map(({ changed }) => changed),
      changedSettings(document.settings, scenario.changes),
    );
  };
}

/** The document as it would be under a scenario, without a memory. */
export const underScenario: UnderScenario = (document, scenario) => scenarioMaker()(document, scenario);

function withParts(document: OfferDocument, offers: readonly Offer[], settings: Settings): OfferDocument {
  const isSame = settings === document.settings && offers.every((offer, i) => offer === document.offers[i]);
  return isSame ? document : { ...document, settings, offers };
}
