import { minorDigits, type Currency } from '../money/currency.ts';
import { parseRatio, powerOfTen } from '../money/decimal-string.ts';
import { post } from '../money/money.ts';
import { isZero, ONE, reduced, subtract, ZERO, multiply, type Ratio } from '../money/ratio.ts';
import { monthIn, type OfferContext } from '../ledger/context.ts';
import { converter } from '../ledger/conversion.ts';
import type { VestFacts } from '../ledger/ledger.ts';
import type { StreamBuilder } from '../ledger/stream.ts';
import { hasExpired, unitCost } from './award-value.ts';
import type { Delivery } from './delivery.ts';
import type { Holding } from './holding.ts';
import type { PricePath } from './price-path.ts';
import { unitWorth } from './unit-worth.ts';

/** What the vests of one grant are priced by. */
export interface Pricing {
  readonly context: OfferContext;
  readonly holding: Holding;
  readonly prices: PricePath;
  readonly currency: Currency;
}

/** The discount for not being able to sell, as the offer states it. */
export function liquidityDiscount({ offer }: OfferContext): Ratio {
  const discount = offer.stock?.kind === 'private' ? offer.stock.liquidityDiscount : undefined;
  return discount === undefined ? ZERO : parseRatio(discount);
}

/** The share of face value that counts in the totals while equity cannot be sold: a choice in the settings. */
export function countedPortion(context: OfferContext): Ratio {
  switch (context.assumptions.illiquidEquity) {
    case 'excluded':
      return ZERO;
    case 'discounted':
      return subtract(ONE, liquidityDiscount(context));
    case 'face':
      return ONE;
  }
}

/** A longer denominator is that of a growth factor, which has hardly anything to reduce by. */
const LONG = powerOfTen(30);

/** A value per unit in minor units, in lowest terms, so that whole prices need no rounding at every vest. */
function inMinor(value: Ratio, currency: Currency): Ratio {
  const minor = { n: value.n * powerOfTen(minorDigits(currency)), d: value.d };
  return value.d > LONG ? minor : reduced(minor);
}

/** Whole shares × price, posted: rounded once (docs/method.md, 4, Value at vest). */
function worth(shares: Ratio, perUnit: Ratio): bigint {
  return post({ n: shares.n * perUnit.n, d: shares.d * perUnit.d });
}

/**
 * Posts the vests of a grant, each rounded singly. A written grant at today's price is conditional, what
 * assumed growth adds or takes is market; a grant not in writing is discretionary; what cannot be sold is
 * illiquid and counts as far as the settings say. An option delivered after it has expired is worth nothing.
 */
export function vestPoster(pricing: Pricing, stream: StreamBuilder): (delivery: Delivery) => void {
  const { context, holding, prices, currency } = pricing;
  const { award } = holding.terms;
  const perUnit = (price: Ratio): Ratio => inMinor(unitWorth(award, prices, price), currency);
  const valueToday = perUnit(prices.today);
  const cost = inMinor(unitCost(award), currency);
  const postIlliquid = illiquidPoster(pricing, stream);
  return (delivery) => {
    const { vest, date, isIlliquid } = delivery;
    const price = prices.on(date, 'arrears');
    const isExpired = hasExpired(award, date);
    const today = isExpired ? ZERO : valueToday;
    const unit = isExpired || price === prices.today ? today : perUnit(price);
    const exerciseCost = isExpired || isZero(cost) ? 0n : worth(vest.shares, cost);
    const sold = { shares: vest.shares, price, serviceDate: vest.date, exerciseCost };
    if (isIlliquid) {
      postIlliquid(delivery, unit, sold);
      return;
    }
    const facts = { ...sold, illiquid: undefined };
    const month = monthIn(context, date, 'arrears');
    const amount = worth(vest.shares, unit);
    if (!holding.inWriting) stream.post(date, month, 'discretionary', amount, facts);
    else if (unit === today) stream.post(date, month, 'conditional', amount, facts);
    else {
      const surerAmount = worth(vest.shares, today);
      stream.postSplit(date, month, amount, { surer: 'conditional', surerAmount, rest: 'market' }, facts);
    }
  };
}

/**
 * Posts the vests of an award in cash: conditional, or discretionary when it is not in writing. While it waits for
 * an event without a date it is illiquid, as shares are.
 */
export function cashPoster(
  { context, holding, currency }: Omit<Pricing, 'prices'>,
  stream: StreamBuilder,
): (delivery: Delivery) => void {
  const certainty = holding.inWriting ? 'conditional' : 'discretionary';
  const postIlliquid = illiquidPoster({ context, currency }, stream);
  return (delivery) => {
    const { vest, date, isIlliquid } = delivery;
    const facts = { shares: undefined, price: undefined, serviceDate: vest.date, exerciseCost: 0n };
    if (isIlliquid) postIlliquid(delivery, ONE, facts);
    else {
      const month = monthIn(context, date, 'arrears');
      stream.post(date, month, certainty, post(vest.shares), { ...facts, illiquid: undefined });
    }
  };
}

/** Posts what cannot be sold: the counted value, with face and discounted value beside it. */
function illiquidPoster({ context, currency }: Pick<Pricing, 'context' | 'currency'>, stream: StreamBuilder) {
  const [face, discounted] = [
    converter(context.assumptions, currency),
    converter(context.assumptions, currency),
  ];
  const counted = countedPortion(context);
  const kept = subtract(ONE, liquidityDiscount(context));
  return ({ vest, date }: Delivery, unit: Ratio, facts: Omit<VestFacts, 'illiquid'>): void => {
    const ownFace = worth(vest.shares, unit);
    const illiquid = {
      ownFace,
      face: face(ownFace, date),
      discounted: discounted(worth(vest.shares, multiply(unit, kept)), date),
    };
    const amount = worth(vest.shares, multiply(unit, counted));
    stream.post(date, monthIn(context, date, 'arrears'), 'illiquid', amount, { ...facts, illiquid });
  };
}
