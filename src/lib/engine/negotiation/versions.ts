import type { Offer, OfferDocument, OfferTerms, OfferVersion } from '#lib/document/types.ts';
import { checkOffer } from '../checks/check-offer.ts';
import { assumptionsOf } from '../ledger/assumptions.ts';
import { COMPONENTS, type Component, type Subtotal } from '../ledger/components.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Money } from '../money/money.ts';
import { readings } from '../readings/readings.ts';
import { readingAmount } from './reading-amount.ts';

/** The fields of an offer that are no terms of it: a version keeps all but these. */
const NOT_TERMS: Readonly<Record<Exclude<keyof Offer, keyof OfferTerms>, true>> = {
  id: true,
  kind: true,
  colour: true,
  hidden: true,
  negotiation: true,
  talk: true,
  scores: true,
  versions: true,
  market: true,
};

/** The terms of an offer as they are now. */
export function termsOf(offer: Offer): OfferTerms {
  const entries = Object.entries(offer).filter(([field]) => !(field in NOT_TERMS));
  return Object.fromEntries(entries) as unknown as OfferTerms;
}

/** The offer with its terms as they are now kept as a version, behind the others. */
export function withVersion(offer: Offer, version: Omit<OfferVersion, 'terms'>): Offer {
  return { ...offer, versions: [...(offer.versions ?? []), { ...version, terms: termsOf(offer) }] };
}

/** The offer with the terms of a version in place of its own; its versions and all that is no term stay. */
export function withTermsOf(offer: Offer, { terms }: OfferVersion): Offer {
  const rest = Object.fromEntries(Object.entries(offer).filter(([field]) => field in NOT_TERMS));
  return { ...(rest as unknown as Offer), ...terms };
}

/** One of two states of an offer: a version by its id, or the offer as it is now. */
export type VersionChoice = { readonly kind: 'version'; readonly id: string } | { readonly kind: 'now' };

/** What a line came to before and after, and the difference. */
export interface LineChange {
  readonly before: Money;
  readonly after: Money;
  readonly gained: Money;
}

/** What changed from one state of an offer to another, over the horizon. */
export type VersionChange =
  | {
      readonly kind: 'change';
      /** Components that came to something in either state. */
      readonly components: readonly (LineChange & { readonly component: Component })[];
      readonly definition: Subtotal;
      readonly total: LineChange;
      readonly firstYear: LineChange;
      readonly guaranteed: LineChange;
    }
  | { readonly kind: 'no-such-version' }
  /** A state that has errors has no figures. */
  | { readonly kind: 'has-errors'; readonly which: 'before' | 'after' };

/**
 * What a negotiation gained: the ledger of one state of an offer less that of another, by component, over the horizon
 * of the document, in year 1 and in guaranteed pay. Both are computed under the settings of today, each with its own
 * start. Units: reported minor units; differences of sums, nothing rounded anew. Source: docs/method.md, 5, Versions.
 */
export function versionChange(
  document: OfferDocument,
  offer: Offer,
  from: VersionChoice,
  to: VersionChoice,
): VersionChange {
  const [before, after] = [stateOf(offer, from), stateOf(offer, to)];
  if (!before || !after) return { kind: 'no-such-version' };
  const assumptions = assumptionsOf(document);
  const ledgers = {
    before: checkOffer(before, assumptions).ledger,
    after: checkOffer(after, assumptions).ledger,
  };
  if (!ledgers.before) return { kind: 'has-errors', which: 'before' };
  if (!ledgers.after) return { kind: 'has-errors', which: 'after' };
  const definition = document.settings.totalDefinition ?? 'total-compensation';
  const { before: first, after: second } = ledgers;
  const change = (of: (ledger: Ledger) => bigint): LineChange => {
    const money = (minor: bigint): Money => ({ minor, currency: assumptions.reportingCurrency });
    const [earlier, later] = [of(first), of(second)];
    return { before: money(earlier), after: money(later), gained: money(later - earlier) };
  };
  const horizonOf = new Map(
    [first, second].map((of) => [of, readings(of, { by: 'employment-year' }).horizon]),
  );
  return {
    kind: 'change',
    components: COMPONENTS.map((component) => ({
      component,
      ...change((of) => horizonOf.get(of)?.byComponent[component] ?? 0n),
    })).filter((line) => line.before.minor !== 0n || line.after.minor !== 0n),
    definition,
    total: change((of) => readingAmount(of, 'horizon', definition)),
    firstYear: change((of) => readingAmount(of, 'first-year', definition)),
    guaranteed: change((of) => readingAmount(of, 'guaranteed', definition)),
  };
}

function stateOf(offer: Offer, choice: VersionChoice): Offer | undefined {
  if (choice.kind === 'now') return offer;
  const version = offer.versions?.find(({ id }) => id === choice.id);
  return version && withTermsOf(offer, version);
}
