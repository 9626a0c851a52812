import type { Offer, OfferDocument } from '#lib/document/types.ts';
import { checkOffer } from '../checks/check-offer.ts';
import type { Finding } from '../checks/finding.ts';
import { assumptionsOf, type Assumptions } from '../ledger/assumptions.ts';
import type { Subtotal } from '../ledger/components.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** An offer that is bargained about: what it is computed under, and what it pays as it is. */
export interface Bargaining {
  readonly document: OfferDocument;
  readonly offer: Offer;
  readonly assumptions: Assumptions;
  /** The total by which the document ranks its offers. */
  readonly definition: Subtotal;
  readonly ledger: Ledger;
  /** The ledger of another offer of the document, hidden or not; undefined where there is none or it has an error. */
  readonly ledgerOfOther: (offer: Offer) => Ledger | undefined;
  readonly currentJob: Offer | undefined;
}

/** An offer to bargain about, or why it cannot be: it is not in the document, or it has errors. */
export type Bargained =
  | { readonly kind: 'bargaining'; readonly bargaining: Bargaining }
  | { readonly kind: 'no-such-offer' }
  | { readonly kind: 'offer-has-errors'; readonly findings: readonly Finding[] };

/** Opens the bargaining about one offer. The offer may be hidden; the settings are those of the document. */
export function bargainingOf(document: OfferDocument, offerId: string): Bargained {
  const offer = document.offers.find(({ id }) => id === offerId);
  if (!offer) return { kind: 'no-such-offer' };
  const assumptions = assumptionsOf(document);
  const { ledger, findings } = checkOffer(offer, assumptions);
  if (!ledger) return { kind: 'offer-has-errors', findings };
  const others = new Map<Offer, Ledger | undefined>([[offer, ledger]]);
  return {
    kind: 'bargaining',
    bargaining: {
      document,
      offer,
      assumptions,
      definition: document.settings.totalDefinition ?? 'total-compensation',
      ledger,
      ledgerOfOther: (other) => {
        if (!others.has(other)) others.set(other, checkOffer(other, assumptions).ledger);
        return others.get(other);
      },
      currentJob: document.offers.find((one) => one.kind === 'current-job' && one !== offer),
    },
  };
}
