import type { Offer, Stock } from '#lib/document/types.ts';
import { addMonths, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { inside, namedPlace, offerPlace, type Place } from './place.ts';

type Public = Extract<Stock, { kind: 'public' }>;
/** A price that holds from its date on. */
export type DatedPrice = NonNullable<Public['datedPrices']>[number];

const decimal = (text: string): DecimalString => text as DecimalString;

/** The currency of the shares, and so of a grant's value. */
export function stockCurrency(offer: Offer): Currency {
  return offer.stock?.currency ?? offer.currency;
}

/** The price by which an offer's equity is valued, if it is stated. */
export function priceOf(stock: Stock | undefined): DecimalString | undefined {
  switch (stock?.kind) {
    case undefined:
      return undefined;
    case 'public':
      return stock.price;
    case 'private':
      return stock.valuation === 'preferred-price' ? stock.preferredPrice : stock.fairMarketValue;
  }
}

/** Whether the shares are listed. A switch keeps the price, its date, its growth and the currency. */
export function turnedStock(kind: Stock['kind'], from: Stock | undefined, today: PlainDate): Stock {
  const price = priceOf(from);
  const kept = {
    asOf: from?.asOf ?? today,
    ...(from?.currency === undefined ? {} : { currency: from.currency }),
    ...(from?.growth === undefined ? {} : { growth: from.growth }),
    ...(from?.volatility === undefined ? {} : { volatility: from.volatility }),
  };
  switch (kind) {
    case 'public':
      return { kind, price: price ?? decimal('0'), ...kept };
    case 'private':
      return {
        kind,
        ...(price === undefined ? {} : { fairMarketValue: price }),
        valuation: 'fair-market-value',
        ...kept,
      };
  }
}

/** The price of a listed share: while nothing is stated, an amount makes it today's. */
export function sharePricePlace(offer: Offer, today: PlainDate): Place<DecimalString> {
  const stock = inside(offerPlace(offer), 'stock');
  const price = namedPlace<DecimalString>(
    [...stock.address, 'price'],
    offer.stock?.kind === 'public' ? offer.stock.price : undefined,
  );
  return {
    ...price,
    set: (value) => {
      if (value === undefined) return stock.set(undefined);
      return offer.stock ? price.set(value) : stock.set({ kind: 'public', price: value, asOf: today });
    },
  };
}

/** Whether taking the price away would take away more than the price and its date. */
export function stockHasMoreTerms({ stock }: Offer): boolean {
  return stock !== undefined && Object.keys(stock).length > 3;
}

/** A dated price to be filled in: today's price, a year after the one before. */
export function newDatedPrice({ stock }: Offer, today: PlainDate): DatedPrice {
  const last = stock?.kind === 'public' ? stock.datedPrices?.at(-1) : undefined;
  return {
    date: addMonths(last?.date ?? stock?.asOf ?? today, 12),
    price: last?.price ?? priceOf(stock) ?? decimal('0'),
  };
}
