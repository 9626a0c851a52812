import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { Stream } from '../ledger/ledger.ts';
import { openStream } from '../ledger/stream.ts';
import { productOf } from '../ledger/terms.ts';
import type { Term } from '../ledger/working.ts';
import { deliveriesOf, vestsOfHolding, type Delivery } from './delivery.ts';
import { heldGrants, initialGrants, type HeldGrant } from './held-grant.ts';
import { cashPoster, vestPoster, type Pricing } from './pricing.ts';
import { unitWorthTerm } from './unit-worth.ts';
import { cashWorking, vestWorking } from './vest-working.ts';

/** Equity: every grant's vests, dated and valued (docs/method.md, 4, Equity grant). */
export function equityStreams(context: OfferContext): readonly Stream[] {
  return heldGrants(context).map((grant) => grantStream(context, grant));
}

function grantStream(context: OfferContext, { holding, prices, currency, quantity }: HeldGrant): Stream {
  const deliveries = deliveriesOf(context, holding, quantity);
  const { id, component, label, path, counts } = holding;
  const stream = openStream(context, { id, component, label, path, currency, timing: 'arrears', counts });
  // Asked for a working, the vests are laid out once more: kept, they would be a third of what the grant takes up.
  const deliveryOf = (k: number): Delivery => {
    const delivery = deliveriesOf(context, holding, quantity)[k - 1];
    if (!delivery) throw new RangeError(`The grant ${id} has no vest ${k}`);
    return delivery;
  };
  if (!prices) {
    deliveries.forEach(cashPoster({ context, holding, currency }, stream));
    return stream.close((k) => cashWorking({ context, holding, currency }, quantity, deliveryOf(k)));
  }
  const pricing: Pricing = { context, holding, prices, currency };
  deliveries.forEach(vestPoster(pricing, stream));
  return stream.close((k) => vestWorking(pricing, quantity, deliveryOf(k)));
}

/** What an initial grant is worth at today's price, with the stretch over which it vests. */
export interface GrantValue {
  readonly currency: Currency;
  readonly value: Term;
  readonly vestingStart: PlainDate;
  /** Undefined while the schedule waits for an event. */
  readonly lastVest: PlainDate | undefined;
}

/** The initial grants of an offer at today's price, whole and undiscounted: what Standard TC counts. */
export function grantValueToday(context: OfferContext): readonly GrantValue[] {
  return initialGrants(context).map(({ holding, prices, currency, quantity }) => ({
    currency,
    value: prices
      ? productOf(
          quantity.term,
          unitWorthTerm(holding.terms.award, prices, undefined, [...holding.path, 'award']),
        )
      : quantity.term,
    vestingStart: holding.vestingStart,
    lastVest: vestsOfHolding(holding, quantity).at(-1)?.date,
  }));
}
