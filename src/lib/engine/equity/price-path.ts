import { monthOf, type Timing } from '../calendar/month-grid.ts';
import { wholeMonthsBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { power } from '../money/decimal.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { add, multiply, ONE, ZERO, type Ratio } from '../money/ratio.ts';
import type { Stock } from '#lib/document/types.ts';
import type { OfferContext } from '../ledger/context.ts';
import { input, named, oneTerm, productOf, sumOf } from '../ledger/terms.ts';
import type { DocumentPath, Term } from '../ledger/working.ts';
import { exitOutcomes, expected, type Outcome } from './exit-price.ts';

/** What one share is taken to be worth on any day: in whole currency units, unrounded. */
export interface PricePath {
  readonly currency: Currency;
  /** The price as of its date, before any assumed growth. */
  readonly today: Ratio;
  readonly todayTerm: Term;
  /** The price on a day, for a vest (in arrears) or for a grant that is made then (in advance). */
  readonly on: (date: PlainDate, timing: Timing) => Ratio;
  /** The working of the price on a day. */
  readonly termOn: (date: PlainDate, timing: Timing) => Term;
  /** Set for a company valued by exit scenarios, whose price is then their mean, weighted by probability. */
  readonly outcomes?: readonly Outcome[];
}

/** In which field a private company states the price that its equity is valued by. */
export function priceField(
  valuation: 'fair-market-value' | 'preferred-price',
): 'fairMarketValue' | 'preferredPrice' {
  switch (valuation) {
    case 'fair-market-value':
      return 'fairMarketValue';
    case 'preferred-price':
      return 'preferredPrice';
  }
}

/** The price of a private company's common stock that the offer is valued by; undefined when it is not stated. */
function statedPrice(stock: Stock): { price: Ratio; path: DocumentPath } | undefined {
  switch (stock.kind) {
    case 'public':
      return { price: parseDecimal(stock.price), path: ['stock', 'price'] };
    case 'private': {
      if (stock.valuation === 'exit') return undefined;
      const field = priceField(stock.valuation);
      const price = stock[field];
      return price === undefined ? undefined : { price: parseDecimal(price), path: ['stock', field] };
    }
  }
}

/**
 * The price path of an offer's stock (docs/method.md, 4, Price path): price × (1 + g)^(m/12), m whole months
 * from the as-of date and never below 0; or yearly steps; or dated prices, each holding until the next.
 * A private company may be valued by its exit scenarios instead. Undefined when no price is stated.
 */
export function pricePathOf(context: OfferContext): PricePath | undefined {
  const { stock } = context.offer;
  if (stock?.kind === 'private' && stock.valuation === 'exit') return exitPath(context, stock);
  const stated = stock && statedPrice(stock);
  if (!stated) return undefined;
  const { price: today, path } = stated;
  const todayTerm = input('price-today', today, 'price', path);
  const currency = stock.currency ?? context.offer.currency;
  if (stock.kind === 'public' && stock.datedPrices && stock.datedPrices.length > 0) {
    const dated = stock.datedPrices
      .map(({ date, price }, i) => ({ date, price: parseDecimal(price), i }))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    const holding = (date: PlainDate) => dated.filter((step) => step.date <= date).at(-1);
    return {
      currency,
      today,
      todayTerm,
      on: (date) => holding(date)?.price ?? today,
      termOn: (date) => {
        const step = holding(date);
        return step
          ? input('price-on-date', step.price, 'price', ['stock', 'datedPrices', step.i])
          : todayTerm;
      },
    };
  }
  const growth = stock.growth === undefined ? ZERO : parseDecimal(stock.growth);
  if (growth.n === 0n) return { currency, today, todayTerm, on: () => today, termOn: () => todayTerm };
  const factor = add(ONE, growth);
  /** Grants that vest in the same month share its price. */
  const grown = new Map<number, Ratio>();
  const monthsOn = (date: PlainDate, timing: Timing): number =>
    growthMonths(context, stock.asOf, date, timing);
  return {
    currency,
    today,
    todayTerm,
    on: (date, timing) => {
      const months = monthsOn(date, timing);
      let price = grown.get(months);
      if (!price) {
        price = multiply(today, power(factor, months, 12));
        grown.set(months, price);
      }
      return price;
    },
    termOn: (date, timing) => {
      const base = sumOf(oneTerm, input('growth', growth, 'rate', ['stock', 'growth']));
      const growthTerm: Term = { kind: 'power', base, numerator: monthsOn(date, timing), denominator: 12 };
      return named('price-on-date', 'price', productOf(todayTerm, growthTerm));
    },
  };
}

/** The path of a company valued by its exits: one price on every day, to which no growth is added. */
function exitPath(context: OfferContext, stock: Extract<Stock, { kind: 'private' }>): PricePath | undefined {
  const outcomes = exitOutcomes(stock);
  if (!outcomes) return undefined;
  const today = expected(outcomes, ({ price }) => price);
  const todayTerm = named(
    'expected-price',
    'price',
    sumOf(...outcomes.map(({ priceTerm, probabilityTerm }) => productOf(probabilityTerm, priceTerm))),
  );
  const currency = stock.currency ?? context.offer.currency;
  return { currency, today, todayTerm, on: () => today, termOn: () => todayTerm, outcomes };
}

/**
 * How many twelfths of a year of growth a price has had on a day, by the convention chosen in the settings.
 * By yearly steps a grant converts at the price with which its year begins: at the start, at today's.
 */
function growthMonths(context: OfferContext, asOf: PlainDate, date: PlainDate, timing: Timing): number {
  const year = Math.max(1, Math.ceil(monthOf(context.origin, date, timing) / 12));
  switch (context.assumptions.growthSteps) {
    case 'monthly':
      return Math.max(0, wholeMonthsBetween(asOf, date));
    case 'year-start':
      return 12 * (year - 1);
    case 'year-end':
      return timing === 'arrears' ? 12 * year : 12 * (year - 1);
  }
}
