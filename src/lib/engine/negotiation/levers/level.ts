import type { LeverName, Offer } from '#lib/document/types.ts';
import { parseDecimal } from '../../money/decimal-string.ts';
import type { OfferContext } from '../../ledger/context.ts';
import { noLever, type Lever } from './lever.ts';

/**
 * The next level: its terms as entered in the document, all at once. They are values of other levers, written one after
 * the other; a term whose lever the offer does not have is passed over.
 */
export function levelLever(others: ReadonlyMap<LeverName, Lever>): Lever {
  return {
    name: 'level',
    recurrence: 'recurring',
    over: 'own-years',
    on: (context) => {
      const next = context.offer.negotiation?.nextLevel;
      if (!next || next.terms.length === 0) return noLever('next-level-not-entered');
      return {
        kind: 'switch',
        write: () =>
          next.terms.reduce(
            (offer, { lever, value }): Offer => {
              const on = others.get(lever)?.on({ ...context, offer });
              return on?.kind === 'quantity' ? on.write(parseDecimal(value)) : offer;
            },
            atLevel(context, next.level),
          ),
      };
    },
  };
}

const atLevel = ({ offer }: OfferContext, level: string): Offer => ({ ...offer, level });
