import { newColumn, type Column } from './column.ts';
import type { ExitVest, PricedVest, PurchasePlan, SimulatedOffer } from './exposure.ts';
import type { DrawnPrices } from './price-futures.ts';
import { PurchaseGains } from './purchase-gains.ts';

/** Adds to the sums what some line of pay comes to in each future beyond the exact engine's figure. */
type Adding = (sums: Column, count: number) => void;

/** What of an offer's pay is added in one month. */
interface MonthOfPay {
  readonly month: number;
  readonly lines: readonly Adding[];
}

/** What the futures of the share prices make of an offer's pay. */
export class PayFutures {
  readonly offer: SimulatedOffer;
  /** The months in which the pay hangs on chance, in order. */
  readonly months: readonly number[];
  readonly #plan: readonly MonthOfPay[];
  readonly #gains: readonly PurchaseGains[];
  readonly #sums = newColumn();

  constructor(offer: SimulatedOffer, prices: DrawnPrices) {
    this.offer = offer;
    const isChance = offer.certain === undefined;
    this.#gains = isChance
      ? offer.plans.map((plan: PurchasePlan) => new PurchaseGains(plan, offer, prices))
      : [];
    const lines: { month: number; add: Adding }[] = [];
    if (isChance)
      for (const vest of offer.vests) lines.push({ month: vest.month, add: addingOf(vest, offer, prices) });
    for (const gains of this.#gains) lines.push(...gains.lines());
    this.months = [...new Set(lines.map(({ month }) => month))].sort((a, b) => a - b);
    this.#plan = this.months.map((month) => ({
      month,
      lines: lines.filter((line) => line.month === month).map(({ add }) => add),
    }));
  }

  /**
   * Adds up the block of futures that the prices have drawn, month by month; `onMonth` sees the sums so far after each
   * month in which something is added, in minor units beyond the exact engine's. Returns the sums over all months.
   */
  addUp(count: number, onMonth: (place: number, sums: Column) => void): Column {
    const sums = this.#sums.fill(0);
    for (const gains of this.#gains) gains.buy(count);
    this.#plan.forEach(({ lines }, place) => {
      for (const add of lines) add(sums, count);
      onMonth(place, sums);
    });
    return sums;
  }
}

function addingOf(vest: PricedVest | ExitVest, offer: SimulatedOffer, prices: DrawnPrices): Adding {
  switch (vest.kind) {
    case 'priced':
      return (sums, count) => {
        addPriced(
          vest,
          prices.factors(offer, vest.step),
          prices.factors(offer, vest.conversionStep),
          sums,
          count,
        );
      };
    case 'exit':
      return (sums, count) => {
        addExit(vest, prices.exits(offer), sums, count);
      };
  }
}

/** At the factors 1 every difference is exactly 0, so that without volatility the exact engine's figure stands. */
function addPriced(
  { price, floor, scale }: PricedVest,
  factors: Column,
  conversions: Column,
  sums: Column,
  count: number,
): void {
  const unmoved = Math.max(price - floor, 0);
  for (let i = 0; i < count; i += 1) {
    const unit = price * (factors[i] ?? 1) - floor;
    sums[i] = (sums[i] ?? 0) + scale * ((unit > 0 ? unit : 0) / (conversions[i] ?? 1) - unmoved);
  }
}

function addExit({ worth, mean, scale }: ExitVest, exits: Column, sums: Column, count: number): void {
  for (let i = 0; i < count; i += 1) sums[i] = (sums[i] ?? 0) + scale * ((worth[exits[i] ?? 0] ?? 0) - mean);
}
