import { newColumn, type Column } from './column.ts';
import { exponential } from './exponential.ts';
import type { SimulatedOffer, SimulationPlan } from './exposure.ts';
import { fillNormals } from './normal.ts';
import { nextInteger, numberOfText, randomSeries, type RandomSeries } from './random.ts';

const MONTHS_A_YEAR = 12;
/** How many numbers a whole number of 32 bits stands for, and the least of them. */
const [RANGE, LEAST] = [4_294_967_296, -2_147_483_648];

/** What has been drawn of the share prices in a block of futures. */
export interface DrawnPrices {
  /** The share price ÷ the exact engine's at a step of an offer, in every future of the block; 1 at step 0. */
  readonly factors: (offer: SimulatedOffer, step: number) => Column;
  /** The number of the exit that comes about, in every future; that of no exit is one more than the last. */
  readonly exits: (offer: SimulatedOffer) => Column;
}

/** The price factors of one offer: its share price ÷ the exact engine's, at the steps that its pay hangs on. */
interface Driver {
  readonly offer: SimulatedOffer;
  /** The last month whose price has to be known, in months since the year 0. */
  readonly last: number;
  readonly factors: ReadonlyMap<number, Column>;
  /** The sum of the company's moves since the day of the price. */
  readonly moves: Column;
  /** Which exit comes about. */
  readonly exit: Column;
}

/** The random numbers of one company: a series for every month, and one for the exits. */
interface Company {
  readonly drivers: readonly Driver[];
  readonly months: ReadonlyMap<number, RandomSeries>;
  readonly exits: RandomSeries;
}

/** The steps at which the price of an offer has to be known. */
function stepsOf({ vests, plans }: SimulatedOffer): readonly number[] {
  const ofVests = vests.flatMap((vest) => (vest.kind === 'priced' ? [vest.step, vest.conversionStep] : []));
  const ofPlans = plans.flatMap(({ purchases }) =>
    purchases.flatMap(({ step, offeringStep }) => [step, offeringStep]),
  );
  return [...new Set([...ofVests, ...ofPlans])].filter((step) => step > 0);
}

function driverOf(offer: SimulatedOffer): Driver {
  const steps = stepsOf(offer);
  return {
    offer,
    last: offer.pricedIn + Math.max(0, ...steps),
    factors: new Map(steps.map((step) => [step, newColumn()])),
    moves: newColumn(),
    exit: newColumn(),
  };
}

/** A series for every month in which one of the prices moves. */
function monthsOf(
  seed: number,
  owner: string,
  drivers: readonly Driver[],
): ReadonlyMap<number, RandomSeries> {
  const months = new Map<number, RandomSeries>();
  const first = Math.min(...drivers.map(({ offer }) => offer.pricedIn + 1));
  const last = Math.max(...drivers.map((driver) => driver.last));
  for (let month = first; month <= last; month += 1)
    months.set(month, randomSeries(seed, numberOfText(owner), month));
  return months;
}

/**
 * Draws futures of the share prices, a block at a time. A price moves once a month, by geometric Brownian motion: after m
 * months its factor is exp(σ √(1/12) W − σ² m/24), W the sum of m standard normal moves, so that the mean of the factor is
 * 1 and the mean path is the exact engine's. A move is √ρ × the market's + √(1 − ρ) × the company's own, so that the moves
 * of any two companies have the correlation ρ. What a company draws depends on the seed, its name, the month and the
 * number of the future only: no other offer, no order of the offers and none of its terms changes its prices.
 * Source: docs/method.md, 5, Simulated futures.
 */
export class PriceFutures implements DrawnPrices {
  readonly #companies: readonly Company[];
  readonly #market: ReadonlyMap<number, RandomSeries>;
  readonly #drivers: ReadonlyMap<SimulatedOffer, Driver>;
  readonly #marketShare: number;
  readonly #ownShare: number;
  readonly #marketMoves = newColumn();
  readonly #ownMoves = newColumn();
  readonly #unmoved = newColumn().fill(1);

  constructor({ seed, correlation, offers }: SimulationPlan) {
    const drivers = offers.filter(({ certain }) => certain === undefined).map(driverOf);
    this.#drivers = new Map(drivers.map((driver) => [driver.offer, driver]));
    this.#companies = [...new Set(drivers.map(({ offer }) => offer.company))].map((name) => {
      const own = drivers.filter(({ offer }) => offer.company === name);
      return {
        drivers: own,
        months: monthsOf(seed, name, own),
        exits: randomSeries(seed, numberOfText(`exits of ${name}`), 0),
      };
    });
    this.#market = monthsOf(seed, 'market', drivers);
    this.#marketShare = Math.sqrt(correlation);
    this.#ownShare = Math.sqrt(1 - correlation);
  }

  /** Draws the next futures, as many as asked for, up to a block. */
  draw(count: number): void {
    for (const { moves } of this.#drivers.values()) moves.fill(0);
    for (const [month, series] of this.#market) {
      fillNormals(series, this.#marketMoves, count);
      for (const company of this.#companies) this.#moveCompany(company, month, count);
    }
    for (const company of this.#companies) drawExits(company, count);
  }

  factors(offer: SimulatedOffer, step: number): Column {
    return this.#drivers.get(offer)?.factors.get(step) ?? this.#unmoved;
  }

  exits(offer: SimulatedOffer): Column {
    return this.#drivers.get(offer)?.exit ?? this.#unmoved;
  }

  #moveCompany({ drivers, months }: Company, month: number, count: number): void {
    const series = months.get(month);
    if (!series) return;
    const [marketMoves, ownMoves] = [this.#marketMoves, this.#ownMoves];
    const [marketShare, ownShare] = [this.#marketShare, this.#ownShare];
    fillNormals(series, ownMoves, count);
    for (const { offer, last, moves, factors } of drivers) {
      const step = month - offer.pricedIn;
      if (step < 1 || month > last) continue;
      for (let i = 0; i < count; i += 1)
        moves[i] = (moves[i] ?? 0) + (marketShare * (marketMoves[i] ?? 0) + ownShare * (ownMoves[i] ?? 0));
      const factor = factors.get(step);
      if (factor) setFactors(factor, moves, offer.volatility, step, count);
    }
  }
}

function setFactors(factor: Column, moves: Column, volatility: number, step: number, count: number): void {
  const spread = volatility * Math.sqrt(1 / MONTHS_A_YEAR);
  const drift = (volatility * volatility * step) / (2 * MONTHS_A_YEAR);
  for (let i = 0; i < count; i += 1) factor[i] = exponential(spread * (moves[i] ?? 0) - drift);
}

/** Draws an exit by its probability; what the probabilities leave is no exit. */
function drawExits({ drivers, exits }: Company, count: number): void {
  const drawn = drivers.filter(({ offer }) => offer.exits.length > 0);
  if (drawn.length === 0) return;
  for (let i = 0; i < count; i += 1) {
    const at = (nextInteger(exits) - LEAST + 0.5) / RANGE;
    for (const { offer, exit } of drawn) {
      let [number, below] = [0, offer.exits[0] ?? 0];
      while (number < offer.exits.length && at >= below) {
        number += 1;
        below += offer.exits[number] ?? 0;
      }
      exit[i] = number;
    }
  }
}
