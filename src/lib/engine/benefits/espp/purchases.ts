import { monthOf } from '../../calendar/month-grid.ts';
import { partsOf } from '../../calendar/plain-date.ts';
import { parseRatio } from '../../money/decimal-string.ts';
import { divide, isZero, min, multiply, ONE, subtract, whole, ZERO, type Ratio } from '../../money/ratio.ts';
import { floor } from '../../money/rounding.ts';
import { baseEarned } from '../../compensation/base-accrual.ts';
import type { BaseRate } from '../../compensation/base-rate.ts';
import type { PricePath } from '../../equity/price-path.ts';
import type { SharePurchasePlan } from '#lib/document/types.ts';
import type { OfferContext } from '../../ledger/context.ts';
import { convertBetween } from '../../ledger/conversion.ts';
import { inWholeUnits } from '../../ledger/terms.ts';
import { STATUTORY_CURRENCY } from '../../statutory/limits-of.ts';
import { purchasePeriods, type PurchasePeriod } from './offerings.ts';
import { purchaseLimit } from './purchase-limit.ts';

/** One purchase. Prices and amounts are exact, in whole units of the shares' currency. */
export interface Purchase extends PurchasePeriod {
  /** Base pay of the period in exact minor units of its own currency, and the share of it that is put in. */
  readonly earned: Ratio;
  readonly contributions: Ratio;
  /** The price on the day of the purchase, and on the first day of the offering. */
  readonly price: Ratio;
  readonly offeringPrice: Ratio;
  readonly purchasePrice: Ratio;
  /** What the yearly limit leaves, at the price on the first day of the offering; undefined where none applies. */
  readonly limitLeft: Ratio | undefined;
  /** Whole shares. */
  readonly shares: bigint;
}

/**
 * Every purchase of a plan (docs/method.md, 4, Other benefits): the chosen share of base pay of the period buys
 * whole shares, rounded down, at the price on the day, or with a lookback the lower one of the offering's first
 * day, less the discount. What is left over is paid back, and so is not in the next purchase. The yearly limit
 * holds for a plan under section 423 with shares in US dollars. A price of 0 buys nothing.
 */
export function purchasesOf(
  context: OfferContext,
  base: BaseRate,
  prices: PricePath,
  plan: SharePurchasePlan,
): readonly Purchase[] {
  const limit =
    plan.qualification === 'section-423' && prices.currency === STATUTORY_CURRENCY
      ? purchaseLimit()
      : undefined;
  return purchasePeriods(context, plan).map((period) => {
    const earned = earnedIn(context, base, period);
    const contributions = contributionsOf(context, base, prices, plan, period, earned);
    const price = prices.on(period.purchase, 'arrears');
    const offeringPrice = prices.on(period.offering, 'advance');
    const lower = plan.lookback ? min(price, offeringPrice) : price;
    const purchasePrice = multiply(lower, subtract(ONE, parseRatio(plan.discount)));
    const years = [partsOf(period.offering).year, partsOf(period.purchase).year] as const;
    const limitLeft = limit?.left(...years);
    const most = limitLeft && !isZero(offeringPrice) ? floor(divide(limitLeft, offeringPrice)) : undefined;
    const affordable = isZero(purchasePrice) ? 0n : floor(divide(contributions, purchasePrice));
    const shares = most !== undefined && most < affordable ? most : affordable;
    limit?.use(...years, multiply(whole(shares), offeringPrice));
    return { ...period, earned, contributions, price, offeringPrice, purchasePrice, limitLeft, shares };
  });
}

function earnedIn({ origin, grid }: OfferContext, base: BaseRate, { from, purchase }: PurchasePeriod): Ratio {
  const first = monthOf(origin, from, 'advance');
  const last = monthOf(origin, purchase, 'advance');
  return baseEarned(base, grid, first, last, from, purchase);
}

function contributionsOf(
  { assumptions }: OfferContext,
  base: BaseRate,
  { currency }: PricePath,
  plan: SharePurchasePlan,
  { purchase }: PurchasePeriod,
  earned: Ratio,
): Ratio {
  const own = multiply(earned, parseRatio(plan.contribution));
  const converted = convertBetween(assumptions, base.currency, currency, own, purchase);
  return isZero(converted) ? ZERO : inWholeUnits(converted, currency);
}
