import { BLOCK } from './column.ts';
import type { SimulationPlan } from './exposure.ts';
import { PayFutures } from './pay-futures.ts';
import { PriceFutures } from './price-futures.ts';
import { resultOf, type OfferTotals, type SimulationResult } from './result.ts';

/** From how many of the futures, the first ones, the bands by month are read: each keeps a number for every month. */
export const BAND_PATHS = 5000;

/** A simulation in progress: a block of futures at a time, so that whoever runs it can tell how far it is and stop. */
export class Simulation {
  readonly plan: SimulationPlan;
  readonly #prices: PriceFutures;
  readonly #pay: readonly PayFutures[];
  readonly #totals: readonly OfferTotals[];
  #done = 0;

  constructor(plan: SimulationPlan) {
    this.plan = plan;
    this.#prices = new PriceFutures(plan);
    this.#pay = plan.offers.map((offer) => new PayFutures(offer, this.#prices));
    const bandPaths = Math.min(plan.paths, BAND_PATHS);
    this.#totals = this.#pay.map(({ offer, months }) => ({
      offer,
      months,
      totals: new Float64Array(plan.paths),
      byMonth: months.map(() => new Float64Array(bandPaths)),
    }));
  }

  /** How many futures have been drawn. */
  get done(): number {
    return this.#done;
  }

  /** Whether all have been. */
  get isDone(): boolean {
    return this.#done >= this.plan.paths;
  }

  /** Draws the next block of futures. */
  advance(): void {
    const from = this.#done;
    const count = Math.min(BLOCK, this.plan.paths - from);
    this.#prices.draw(count);
    this.#pay.forEach((pay, place) => {
      const known = this.#totals[place];
      if (known) takeBlock(pay, known, from, count);
    });
    this.#done += count;
  }

  /** What the futures come to, once all have been drawn. */
  result(): SimulationResult {
    if (!this.isDone) throw new Error('The simulation is still running');
    return resultOf(this.plan, this.#totals);
  }
}

/** Runs a whole simulation. */
export function simulate(plan: SimulationPlan): SimulationResult {
  const simulation = new Simulation(plan);
  while (!simulation.isDone) simulation.advance();
  return simulation.result();
}

/** Notes the totals of a block, in whole minor units, and its values by month as far as bands are read from it. */
function takeBlock(pay: PayFutures, { totals, byMonth }: OfferTotals, from: number, count: number): void {
  const { exact } = pay.offer;
  const total = exact.at(-1) ?? 0;
  const sums = pay.addUp(count, (place, sofar) => {
    const values = byMonth[place];
    if (!values || from >= values.length) return;
    const base = exact[pay.months[place] ?? 0] ?? 0;
    const most = Math.min(count, values.length - from);
    for (let i = 0; i < most; i += 1) values[from + i] = Math.round(base + (sofar[i] ?? 0));
  });
  for (let i = 0; i < count; i += 1) totals[from + i] = Math.round(total + (sums[i] ?? 0));
}
