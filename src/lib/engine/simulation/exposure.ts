/*
 * What of an offer's pay hangs on share prices, as plain numbers that cross to a worker. Money is in minor units of the
 * reporting currency, prices in whole units of the shares' currency. A step is a whole month after the day of the
 * price; at step 0 the price is known. At the exact engine's own prices every term adds nothing.
 */

/** A vest priced by the share price of its day: scale × max(price × factor − floor, 0) ÷ factor of the conversion. */
export interface PricedVest {
  readonly kind: 'priced';
  /** The month of the comparison, from 1, by whose end it is paid. */
  readonly month: number;
  readonly step: number;
  /** When its value became shares, at the price of that day; 0 where their number is known. */
  readonly conversionStep: number;
  /** The exact engine's price on the day. */
  readonly price: number;
  /** The strike, the threshold or the base price; 0 where a unit pays from the first. */
  readonly floor: number;
  /** Shares × the share of them that counts × minor units of the reporting currency for a unit of the shares'. */
  readonly scale: number;
}

/** A vest of a company valued by its exits: scale × what a unit is worth in the exit that comes about. */
export interface ExitVest {
  readonly kind: 'exit';
  readonly month: number;
  readonly scale: number;
  /** What a unit is worth in each exit, in the order of the chances; nothing in what chance is left over. */
  readonly worth: readonly number[];
  /** What the exact engine counts a unit as: the mean over the exits. */
  readonly mean: number;
}

/** One purchase of a share purchase plan. */
export interface Purchase {
  /** Undefined outside the comparison: it then only uses up the yearly limit. */
  readonly month: number | undefined;
  readonly step: number;
  readonly offeringStep: number;
  readonly price: number;
  readonly offeringPrice: number;
  readonly contributions: number;
  /** The calendar years of the first day of the offering and of the purchase. */
  readonly years: readonly [number, number];
  readonly scale: number;
}

/** A share purchase plan: its purchases follow on one another, since they share a yearly limit. */
export interface PurchasePlan {
  readonly discount: number;
  readonly lookback: boolean;
  /** The yearly limit at the price on the first day of an offering; undefined where there is none. */
  readonly limit: number | undefined;
  readonly purchases: readonly Purchase[];
}

/** Why nothing of an offer is left to chance. */
export type Certain = 'no-shares' | 'not-counted' | 'no-volatility';

/** An offer as it is simulated. */
export interface SimulatedOffer {
  readonly id: string;
  /** What the offers of one company have in common: they share its futures. */
  readonly company: string;
  /** Yearly, 0 where nothing is left to chance. */
  readonly volatility: number;
  /** The month of the day of the price, in months since the year 0. */
  readonly pricedIn: number;
  /** What the exact engine has paid by the end of each month, from month 0. */
  readonly exact: readonly number[];
  readonly vests: readonly (PricedVest | ExitVest)[];
  readonly plans: readonly PurchasePlan[];
  /** The probability of each exit of a company valued by them. */
  readonly exits: readonly number[];
  readonly certain: Certain | undefined;
}

/** A simulation to be run. */
export interface SimulationPlan {
  readonly seed: number;
  readonly paths: number;
  /** How far the prices of two companies move together, from 0 to 1. */
  readonly correlation: number;
  readonly offers: readonly SimulatedOffer[];
}
