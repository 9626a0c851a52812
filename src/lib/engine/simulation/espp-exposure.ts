import { purchasesOf } from '../benefits/espp/purchases.ts';
import { partsOf } from '../calendar/plain-date.ts';
import { baseRateOf } from '../compensation/base-rate.ts';
import { pricePathOf } from '../equity/price-path.ts';
import type { Stream } from '../ledger/ledger.ts';
import { monthIn, type OfferContext } from '../ledger/context.ts';
import { parseDecimal, parseRatio } from '../money/decimal-string.ts';
import { SHARE_PURCHASE_LIMIT } from '../statutory/limits.ts';
import type { SharePurchasePlan } from '#lib/document/types.ts';
import type { PurchasePlan } from './exposure.ts';
import type { Frame } from './frame.ts';
import { floatOf } from './float.ts';

/** How the gain of a share purchase plan hangs on the share price (docs/method.md, 4, Share purchase plan). */
export function purchasePlan(
  context: OfferContext,
  frame: Frame,
  plan: SharePurchasePlan,
  stream: Stream,
): PurchasePlan | undefined {
  const [base, prices] = [baseRateOf(context), pricePathOf(context)];
  if (!base || !prices) return undefined;
  const purchases = purchasesOf(context, base, prices, plan);
  return {
    discount: floatOf(parseRatio(plan.discount)),
    lookback: plan.lookback,
    limit: purchases.some(({ limitLeft }) => limitLeft)
      ? floatOf(parseDecimal(SHARE_PURCHASE_LIMIT.dollars))
      : undefined,
    purchases: purchases.map(({ offering, purchase, price, offeringPrice, contributions }) => ({
      month:
        purchase < context.origin
          ? undefined
          : frame.monthOf({ date: purchase, month: monthIn(context, purchase, 'arrears'), stream }),
      step: frame.stepOn(purchase),
      offeringStep: frame.stepOn(offering),
      price: floatOf(price),
      offeringPrice: floatOf(offeringPrice),
      contributions: floatOf(contributions),
      years: [partsOf(offering).year, partsOf(purchase).year],
      scale: frame.minorOf(stream.currency, purchase),
    })),
  };
}
