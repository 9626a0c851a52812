import type { BaseRate } from '../../compensation/base-rate.ts';
import { pricePathOf } from '../../equity/price-path.ts';
import { inMinorUnits, post } from '../../money/money.ts';
import { multiply, subtract, whole } from '../../money/ratio.ts';
import type { SharePurchasePlan } from '#lib/document/types.ts';
import { monthIn, type OfferContext } from '../../ledger/context.ts';
import type { Stream } from '../../ledger/ledger.ts';
import { openStream } from '../../ledger/stream.ts';
import type { DocumentPath } from '../../ledger/working.ts';
import { purchaseWorking } from './espp-working.ts';
import { purchasesOf, type Purchase } from './purchases.ts';

/**
 * The gain of a share purchase plan (docs/method.md, 4, Other benefits): on each purchase, shares × (the price on
 * the day − what a share costs), posted singly in the currency of the shares. All of it hangs on the market. A
 * purchase that buys no share has no entry.
 */
export function sharePurchaseStreams(
  context: OfferContext,
  base: BaseRate | undefined,
  plan: SharePurchasePlan,
  path: DocumentPath,
): readonly Stream[] {
  const prices = pricePathOf(context);
  if (!base || !prices) return [];
  const { currency } = prices;
  const stream = openStream(context, {
    id: `benefit:${plan.id}`,
    component: 'espp',
    label: plan.label,
    path,
    currency,
    timing: 'arrears',
    counts: plan.countInTotal ?? true,
  });
  const posted: Purchase[] = [];
  for (const bought of purchasesOf(context, base, prices, plan)) {
    const { purchase, price, purchasePrice, shares } = bought;
    if (purchase < context.origin || shares === 0n) continue;
    posted.push(bought);
    const gain = multiply(whole(shares), subtract(price, purchasePrice));
    stream.post(
      purchase,
      monthIn(context, purchase, 'arrears'),
      'market',
      post(inMinorUnits(gain, currency)),
    );
  }
  return [
    stream.close((k) => {
      const bought = posted[k - 1];
      if (!bought) throw new RangeError(`There is no purchase ${k}`);
      return purchaseWorking({ context, base, prices, plan, path }, bought);
    }),
  ];
}
