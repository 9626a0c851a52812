import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { post } from '../money/money.ts';
import { monthIn, type OfferContext } from '../ledger/context.ts';
import type { Stream } from '../ledger/ledger.ts';
import { openStream } from '../ledger/stream.ts';
import { productOf } from '../ledger/terms.ts';
import type { Term } from '../ledger/working.ts';
import { deliveriesOf, vestsOfHolding, type Delivery } from './delivery.ts';
import { initialHoldings, quantityOf, refreshHoldings, type Holding } from './holding.ts';
import { pricePathOf, type PricePath } from './price-path.ts';
import { vestPoster, type Pricing } from './pricing.ts';
import { unitWorthTerm } from './unit-worth.ts';
import { cashWorking, vestWorking } from './vest-working.ts';

/** Equity: every grant's vests, dated and valued (docs/method.md, 4, Equity grant). */
export function equityStreams(context: OfferContext): readonly Stream[] {
  const holdings = [...initialHoldings(context), ...refreshHoldings(context)];
  if (holdings.length === 0) return [];
  const prices = pricePathOf(context);
  return holdings.map((holding) => grantStream(context, holding, prices));
}

function grantStream(context: OfferContext, holding: Holding, prices: PricePath | undefined): Stream {
  const isCash = holding.terms.size.kind === 'cash';
  const currency = currencyOf(context, holding, prices);
  const quantity = quantityOf(holding, prices, currency);
  const deliveries = deliveriesOf(context, holding, quantity);
  const { id, component, label, path, counts } = holding;
  const stream = openStream(context, { id, component, label, path, currency, timing: 'arrears', counts });
  const deliveryOf = (k: number): Delivery => {
    const delivery = deliveries[k - 1];
    if (!delivery) throw new RangeError(`The grant ${id} has no vest ${k}`);
    return delivery;
  };
  if (isCash) {
    const certainty = holding.inWriting ? 'conditional' : 'discretionary';
    for (const { vest, date } of deliveries)
      stream.post(date, monthIn(context, date, 'arrears'), certainty, post(vest.shares));
    return stream.close((k) => cashWorking(holding, quantity, deliveryOf(k), currency));
  }
  if (!prices) throw new Error(`The grant ${id} has no share price`);
  const pricing: Pricing = { context, holding, prices, currency };
  deliveries.forEach(vestPoster(pricing, stream));
  return stream.close((k) => vestWorking(pricing, quantity, deliveryOf(k)));
}

function currencyOf({ offer }: OfferContext, { terms }: Holding, prices: PricePath | undefined): Currency {
  return terms.size.kind === 'cash' ? offer.currency : (prices?.currency ?? offer.currency);
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
  const prices = pricePathOf(context);
  return initialHoldings(context).map((holding) => {
    const currency = currencyOf(context, holding, prices);
    const quantity = quantityOf(holding, prices, currency);
    const { award, size } = holding.terms;
    return {
      currency,
      value:
        size.kind === 'cash' || !prices
          ? quantity.term
          : productOf(quantity.term, unitWorthTerm(award, prices, undefined, [...holding.path, 'award'])),
      vestingStart: holding.vestingStart,
      lastVest: vestsOfHolding(holding, quantity).at(-1)?.date,
    };
  });
}
