import { baseRateOf } from '#lib/engine/compensation/base-rate.ts';
import { purchasesOf, type Purchase } from '#lib/engine/benefits/espp/purchases.ts';
import { pricePathOf } from '#lib/engine/equity/price-path.ts';
import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { divide, multiply, subtract, whole, type Ratio } from '#lib/engine/money/ratio.ts';
import { ledgerFor, type Fields } from '../engine/offers.ts';

/* Share purchase plans as published examples state them: what is put in, two prices and a discount. */

/** A plan of one purchase, as an example gives it: decimal strings. */
export interface PurchaseExample {
  readonly discount: string;
  readonly lookback: boolean;
  readonly offering: string;
  readonly onPurchase: string;
  /** What is put in. */
  readonly contribution: string;
}

/** An exact decimal. */
export const exactly = (text: string): Ratio => parseDecimal(text as DecimalString);

/** All of a year's base is put in for one purchase at its end; the second price holds from its last month. */
export function purchaseLedger({
  discount,
  lookback,
  offering,
  onPurchase,
  contribution,
}: PurchaseExample): Ledger {
  return ledgerFor(
    {
      base: { kind: 'annual', rate: contribution },
      stock: {
        kind: 'public',
        price: offering,
        asOf: '2026-01-01',
        datedPrices: [{ date: '2026-12-01', price: onPurchase }],
      },
      benefits: [planOf({ discount, lookback, qualification: 'none', purchaseEveryMonths: 12 })],
    },
    { horizonYears: 1 },
  );
}

/** A plan into which all of base goes. */
export const planOf = (terms: Fields): Fields => ({ kind: 'espp', id: 'plan', contribution: '1', ...terms });

/** The purchases of the one plan of an offer. */
export function purchasesIn({ context }: Ledger): readonly Purchase[] {
  const [base, prices] = [baseRateOf(context), pricePathOf(context)];
  const plan = context.offer.benefits?.[0];
  if (!base || !prices || plan?.kind !== 'espp') throw new Error('An offer with a base, shares and a plan');
  return purchasesOf(context, base, prices, plan);
}

/** The figures that examples print of a purchase, exact. */
export interface PurchaseFigures {
  readonly purchasePrice: Ratio;
  readonly shares: Ratio;
  readonly cost: Ratio;
  readonly marketValue: Ratio;
  /** What one share gains, and that as a share of its cost. */
  readonly spread: Ratio;
  readonly rateOfGain: Ratio;
  /** The posted gain in whole units. */
  readonly gain: Ratio;
}

/** The figures of the first purchase of a ledger. */
export function firstPurchase(ledger: Ledger): PurchaseFigures {
  const [first] = purchasesIn(ledger);
  const stream = ledger.streams.find(({ component }) => component === 'espp');
  if (!first || !stream) throw new Error('There is no purchase');
  const shares = whole(first.shares);
  const spread = subtract(first.price, first.purchasePrice);
  return {
    purchasePrice: first.purchasePrice,
    shares,
    cost: multiply(shares, first.purchasePrice),
    marketValue: multiply(shares, first.price),
    spread,
    rateOfGain: divide(spread, first.purchasePrice),
    gain: { n: stream.entries[0]?.amount ?? 0n, d: 100n },
  };
}
