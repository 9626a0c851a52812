import type { Grant, Offer, ScenarioChange, Stock } from '#lib/document/types.ts';
import { addMonths, earlier } from '../calendar/plain-date.ts';
import { conversionPrice } from '../equity/conversion-price.ts';
import { pricePathOf } from '../equity/price-path.ts';
import type { Assumptions } from '../ledger/assumptions.ts';
import { contextOf } from '../ledger/context.ts';
import { decimalTextOf } from '../money/decimal.ts';
import { parseDecimal, type DecimalString } from '../money/decimal-string.ts';
import { compare, multiply, ONE, ZERO } from '../money/ratio.ts';

/** A change that is made to offers, and not to the rates of exchange. */
export type OfferChange = Exclude<ScenarioChange, { kind: 'exchange-rate' }>;

/**
 * An offer with one thing changed (docs/method.md, 5, Scenarios); the same object when it is so already, so that
 * what is remembered of it holds. `written` are the assumptions under which grants have been converted to shares.
 * Units: decimal text as in the document, products of decimals exact. Never throws.
 */
export function changeOffer(offer: Offer, change: OfferChange, written: Assumptions): Offer {
  switch (change.kind) {
    case 'price-growth':
      return withGrowth(offer, change.growth);
    case 'share-price':
      return withPriceTimes(offer, change.factor, written);
    case 'bonus':
      return withBonusTimes(offer, change.factor);
    case 'raises':
      return withRaise(offer, change.yearlyRaise);
    case 'refresh-grants':
      return withRefreshGrants(offer, change.counted);
    case 'liquidity':
      return withLiquidity(offer, change.when);
    case 'stay':
      return withStay(offer, change.months, written);
  }
}

/** Whether two rates are the same number; an absent one is 0. */
function isSameRate(a: DecimalString | undefined, b: DecimalString | undefined): boolean {
  const of = (text: DecimalString | undefined) => (text === undefined ? ZERO : parseDecimal(text));
  return compare(of(a), of(b)) === 0;
}

/** The product of two decimals, exact; the text itself where the factor is 1. */
export function times(text: DecimalString, factor: DecimalString): DecimalString {
  const by = parseDecimal(factor);
  return by.n === by.d ? text : decimalTextOf(multiply(parseDecimal(text), by));
}

const isOne = (factor: DecimalString): boolean => compare(parseDecimal(factor), ONE) === 0;

/** Whether assumed growth moves a price: not where its path is given by dates or by exits. */
export function canGrow(stock: Stock | undefined): stock is Stock {
  if (!stock) return false;
  return stock.kind === 'public' ? (stock.datedPrices ?? []).length === 0 : stock.valuation !== 'exit';
}

function withGrowth(offer: Offer, growth: DecimalString): Offer {
  const { stock } = offer;
  if (!canGrow(stock) || isSameRate(stock.growth, growth)) return offer;
  return { ...offer, stock: { ...stock, growth } };
}

function withPriceTimes(offer: Offer, factor: DecimalString, written: Assumptions): Offer {
  const { stock } = offer;
  if (!stock || isOne(factor)) return offer;
  const grants = convertedAsWritten(offer, written);
  return { ...offer, ...(grants ? { grants } : {}), stock: stockTimes(stock, factor) };
}

function stockTimes(stock: Stock, factor: DecimalString): Stock {
  switch (stock.kind) {
    case 'public': {
      const { datedPrices } = stock;
      const dated = datedPrices?.map(({ date, price }) => ({ date, price: times(price, factor) }));
      return { ...stock, price: times(stock.price, factor), ...(dated ? { datedPrices: dated } : {}) };
    }
    case 'private': {
      const { fairMarketValue, preferredPrice, exitScenarios } = stock;
      return {
        ...stock,
        ...(fairMarketValue === undefined ? {} : { fairMarketValue: times(fairMarketValue, factor) }),
        ...(preferredPrice === undefined ? {} : { preferredPrice: times(preferredPrice, factor) }),
        ...(exitScenarios
          ? { exitScenarios: exitScenarios.map((exit) => ({ ...exit, value: times(exit.value, factor) })) }
          : {}),
      };
    }
  }
}

/** The initial grants with the price stated by which their values are converted as written: their shares stay. */
function convertedAsWritten(offer: Offer, written: Assumptions): readonly Grant[] | undefined {
  const context = contextOf(offer, written);
  if (!context || !offer.grants) return offer.grants;
  const prices = pricePathOf(context);
  return offer.grants.map((grant): Grant => {
    const { size } = grant;
    if (size.kind !== 'value' || size.conversion.price !== undefined) return grant;
    const by = conversionPrice(size.conversion, grant.grantDate ?? context.start, prices, []);
    if (!by) return grant;
    const conversion = { ...size.conversion, price: decimalTextOf(by.price) };
    return { ...grant, size: { ...size, conversion } };
  });
}

function withBonusTimes(offer: Offer, factor: DecimalString): Offer {
  const { bonuses } = offer;
  if (!bonuses || bonuses.length === 0 || isOne(factor)) return offer;
  return {
    ...offer,
    bonuses: bonuses.map((plan) => ({
      ...plan,
      companyFactor: times(plan.companyFactor ?? ('1' as DecimalString), factor),
    })),
  };
}

function withRaise(offer: Offer, yearlyRaise: DecimalString): Offer {
  const { base } = offer;
  if (!base || isSameRate(base.yearlyRaise, yearlyRaise)) return offer;
  return { ...offer, base: { ...base, yearlyRaise } };
}

function withRefreshGrants(
  offer: Offer,
  counted: Extract<OfferChange, { kind: 'refresh-grants' }>['counted'],
): Offer {
  const plans = offer.refreshGrants ?? [];
  const countOf = (plan: (typeof plans)[number]): boolean => {
    switch (counted) {
      case 'all':
        return true;
      case 'written':
        return (plan.countInTotal ?? true) && plan.evidence === 'written';
      case 'none':
        return false;
    }
  };
  const changed = plans.map((plan) =>
    countOf(plan) === (plan.countInTotal ?? true) ? plan : { ...plan, countInTotal: countOf(plan) },
  );
  return changed.every((plan, i) => plan === plans[i]) ? offer : { ...offer, refreshGrants: changed };
}

/** Whether shares of a grant wait, or could wait, for the day on which they can be sold. */
export function awaitsLiquidity({ stock }: Offer, { liquidityEvent, size, award }: Grant): boolean {
  if (liquidityEvent) return true;
  if (stock?.kind !== 'private' || size.kind === 'cash') return false;
  return award.kind !== 'cash-settled' || stock.valuation === 'exit';
}

function withLiquidity(offer: Offer, when: Extract<OfferChange, { kind: 'liquidity' }>['when']): Offer {
  const grants = offer.grants ?? [];
  const date = when.kind === 'never' ? undefined : when.date;
  const changed = grants.map((grant): Grant => {
    if (!awaitsLiquidity(offer, grant) || grant.liquidityEvent?.date === date) return grant;
    return { ...grant, liquidityEvent: date === undefined ? {} : { date } };
  });
  return changed.every((grant, i) => grant === grants[i]) ? offer : { ...offer, grants: changed };
}

function withStay(offer: Offer, months: number, written: Assumptions): Offer {
  const context = contextOf(offer, written);
  if (!context) return offer;
  const last = addMonths(context.origin, months);
  const contractEnd = offer.contractEnd === undefined ? last : earlier(offer.contractEnd, last);
  return contractEnd === offer.contractEnd ? offer : { ...offer, contractEnd };
}
