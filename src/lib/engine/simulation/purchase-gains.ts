import { newColumn, type Column } from './column.ts';
import type { Purchase, PurchasePlan, SimulatedOffer } from './exposure.ts';
import type { DrawnPrices } from './price-futures.ts';

/** Lifts a quotient of floats that should be whole over the next whole number, before it is rounded down. */
const NUDGE = 1 + 1e-12;

/** What a purchase comes to in each future, and at the exact engine's prices. */
interface Bought {
  readonly purchase: Purchase;
  readonly gains: Column;
  readonly unmoved: number;
}

/**
 * The gains of a share purchase plan in each future of a block: whole shares at the price of the day, or the lower one
 * with a lookback, less the discount, within the yearly limit, which earlier purchases use up first.
 * The rule is the exact engine's (docs/method.md, 4, Share purchase plan), in floats.
 */
export class PurchaseGains {
  readonly #plan: PurchasePlan;
  readonly #offer: SimulatedOffer;
  readonly #prices: DrawnPrices;
  readonly #bought: readonly Bought[];
  /** What of the limit is used up, by calendar year. */
  readonly #used: ReadonlyMap<number, Column>;

  constructor(plan: PurchasePlan, offer: SimulatedOffer, prices: DrawnPrices) {
    this.#plan = plan;
    this.#offer = offer;
    this.#prices = prices;
    const years = new Set(plan.purchases.flatMap((purchase) => yearsOf(purchase)));
    this.#used = new Map([...years].map((year) => [year, newColumn()]));
    const unmoved = newColumn().fill(1);
    const first = plan.purchases.map((purchase) => ({ purchase, gains: newColumn(), unmoved: 0 }));
    this.#buyAll(first, 1, () => unmoved);
    this.#bought = first.map(({ purchase, gains }) => ({ purchase, gains, unmoved: gains[0] ?? 0 }));
  }

  /** What the purchases add in their months. */
  lines(): readonly { readonly month: number; readonly add: (sums: Column, count: number) => void }[] {
    return this.#bought.flatMap(({ purchase: { month }, gains, unmoved }) =>
      month === undefined
        ? []
        : [
            {
              month,
              add: (sums: Column, count: number) => {
                for (let i = 0; i < count; i += 1) sums[i] = (sums[i] ?? 0) + ((gains[i] ?? 0) - unmoved);
              },
            },
          ],
    );
  }

  /** Buys in each future of the block that the prices have drawn. */
  buy(count: number): void {
    this.#buyAll(this.#bought, count, (step) => this.#prices.factors(this.#offer, step));
  }

  #buyAll(bought: readonly Bought[], count: number, factors: (step: number) => Column): void {
    for (const used of this.#used.values()) used.fill(0);
    for (const { purchase, gains } of bought)
      this.#buyOne(purchase, gains, factors(purchase.step), factors(purchase.offeringStep), count);
  }

  #buyOne(purchase: Purchase, gains: Column, onDay: Column, onOffering: Column, count: number): void {
    const { discount, lookback } = this.#plan;
    for (let i = 0; i < count; i += 1) {
      const price = purchase.price * (onDay[i] ?? 1);
      const offeringPrice = purchase.offeringPrice * (onOffering[i] ?? 1);
      const cost = (lookback && offeringPrice < price ? offeringPrice : price) * (1 - discount);
      const affordable = cost > 0 ? Math.floor((purchase.contributions / cost) * NUDGE) : 0;
      const shares = Math.min(affordable, this.#allowed(purchase, offeringPrice, i));
      this.#use(purchase, shares * offeringPrice, i);
      gains[i] = shares * (price - cost) * purchase.scale;
    }
  }

  /** The most shares that the limit lets be bought. */
  #allowed(purchase: Purchase, offeringPrice: number, i: number): number {
    const { limit } = this.#plan;
    if (limit === undefined || offeringPrice === 0) return Number.POSITIVE_INFINITY;
    let left = 0;
    for (const year of yearsOf(purchase)) left += limit - (this.#used.get(year)?.[i] ?? 0);
    return Math.max(0, Math.floor((left / offeringPrice) * NUDGE));
  }

  /** Uses up the limit, the earliest year of the offering first. */
  #use(purchase: Purchase, amount: number, i: number): void {
    const { limit } = this.#plan;
    if (limit === undefined) return;
    let rest = amount;
    for (const year of yearsOf(purchase)) {
      const used = this.#used.get(year);
      if (!used || rest <= 0) return;
      const taken = Math.min(rest, limit - (used[i] ?? 0));
      used[i] = (used[i] ?? 0) + taken;
      rest -= taken;
    }
  }
}

/** The calendar years in which the offering of a purchase is outstanding up to it. */
function yearsOf({ years: [first, last] }: Purchase): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
