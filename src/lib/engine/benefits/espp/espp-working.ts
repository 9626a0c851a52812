import { partsOf } from '../../calendar/plain-date.ts';
import { parseDecimal, parseRatio } from '../../money/decimal-string.ts';
import { compare, divide, multiply, subtract, whole } from '../../money/ratio.ts';
import type { BaseRate } from '../../compensation/base-rate.ts';
import type { PricePath } from '../../equity/price-path.ts';
import type { SharePurchasePlan } from '#lib/document/types.ts';
import type { OfferContext } from '../../ledger/context.ts';
import { exchangeBetween } from '../../ledger/conversion.ts';
import {
  differenceOf,
  input,
  moneyTerm,
  named,
  oneTerm,
  postedTerm,
  productOf,
  quotientOf,
} from '../../ledger/terms.ts';
import type { DocumentPath, Note, Term, Working } from '../../ledger/working.ts';
import { SHARE_PURCHASE_LIMIT } from '../../statutory/limits.ts';
import { STATUTORY_CURRENCY } from '../../statutory/limits-of.ts';
import type { Purchase } from './purchases.ts';

/** What the workings of purchases are made from. */
export interface PurchaseFrame {
  readonly context: OfferContext;
  readonly base: BaseRate;
  readonly prices: PricePath;
  readonly plan: SharePurchasePlan;
  readonly path: DocumentPath;
}

/** The working of one purchase: whole shares × (the price on the day − what a share costs). */
export function purchaseWorking(frame: PurchaseFrame, purchase: Purchase): Working {
  const { plan, prices } = frame;
  const price = prices.termOn(purchase.purchase, 'arrears');
  const cost = costTerm(frame, purchase, price);
  const isLimited = isBelowAffordable(purchase);
  const isRefunded =
    compare(multiply(whole(purchase.shares), purchase.purchasePrice), purchase.contributions) < 0;
  const notes: readonly Note[] = [
    ...(isLimited ? (['purchase-limit-reached'] as const) : []),
    ...(isRefunded ? (['leftover-paid-back'] as const) : []),
    ...(plan.qualification === 'section-423' && prices.currency !== STATUTORY_CURRENCY
      ? (['limits-in-dollars-only'] as const)
      : []),
  ];
  const shares = named('shares-bought', 'shares', sharesTerm(frame, purchase, cost, isLimited));
  return {
    rule: 'espp.purchase',
    term: postedTerm(productOf(shares, differenceOf(price, cost)), prices.currency),
    notes,
  };
}

/** Whether the yearly limit, and not what was put in, decides how many shares are bought. */
function isBelowAffordable({ limitLeft, offeringPrice, contributions, purchasePrice }: Purchase): boolean {
  if (!limitLeft || offeringPrice.n === 0n) return false;
  return compare(divide(limitLeft, offeringPrice), divide(contributions, purchasePrice)) < 0;
}

/** What a share costs: the lower price, or that on the day, less the discount. */
function costTerm({ plan, prices, path }: PurchaseFrame, purchase: Purchase, price: Term): Term {
  const discount = input('discount', parseRatio(plan.discount), 'portion', [...path, 'discount']);
  const atOffering = named('offering-price', 'price', prices.termOn(purchase.offering, 'advance'));
  const before: Term = plan.lookback ? { kind: 'smaller', terms: [atOffering, price] } : price;
  return named('purchase-price', 'price', productOf(before, differenceOf(oneTerm, discount)));
}

/** Whole shares for what was put in, or for what the yearly limit has left. */
function sharesTerm(frame: PurchaseFrame, purchase: Purchase, cost: Term, isLimited: boolean): Term {
  const affordable = quotientOf(contributionsTerm(frame, purchase), cost);
  const term: Term = isLimited
    ? { kind: 'smaller', terms: [affordable, limitedTerm(frame, purchase)] }
    : affordable;
  return { kind: 'round', term, places: 0, mode: 'down' };
}

function contributionsTerm({ context, base, prices, plan, path }: PurchaseFrame, purchase: Purchase): Term {
  const share = input('contribution-share', parseRatio(plan.contribution), 'portion', [
    ...path,
    'contribution',
  ]);
  const own = [moneyTerm('eligible-earnings', purchase.earned, base.currency, ['base']), share];
  if (base.currency !== prices.currency) {
    const rate = exchangeBetween(context.assumptions, base.currency, prices.currency, purchase.purchase);
    own.push(input('exchange-rate', rate, 'exchange-rate'));
  }
  return named('contributions', 'money', productOf(...own));
}

/** The limit of the years of the offering less what its years have used, at the price on its first day. */
function limitedTerm(
  { prices }: PurchaseFrame,
  { offering, purchase, limitLeft, offeringPrice }: Purchase,
): Term {
  const years = partsOf(purchase).year - partsOf(offering).year + 1;
  const limit = multiply(parseDecimal(SHARE_PURCHASE_LIMIT.dollars), whole(years));
  const used = subtract(limit, limitLeft ?? limit);
  const left = differenceOf(
    input('purchase-limit', limit, 'money'),
    input('purchase-limit-used', used, 'money'),
  );
  const atOffering =
    offeringPrice.n === 0n ? oneTerm : named('offering-price', 'price', prices.termOn(offering, 'advance'));
  return quotientOf(left, atOffering);
}
