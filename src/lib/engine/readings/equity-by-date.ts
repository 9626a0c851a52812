import type { PlainDate } from '../calendar/plain-date.ts';
import { post } from '../money/money.ts';
import { add, multiply, ONE, subtract, ZERO, type Ratio } from '../money/ratio.ts';
import { deliveriesOf, type Delivery } from '../equity/delivery.ts';
import { exerciseCostOn, heldGrants, unitMinorOn, type HeldGrant } from '../equity/held-grant.ts';
import { liquidityDiscount } from '../equity/pricing.ts';
import type { OfferContext } from '../ledger/context.ts';
import { convertExactly } from '../ledger/conversion.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DocumentPath } from '../ledger/working.ts';

/** Shares, and what they are worth on a day in posted minor units of the reporting currency. */
export interface Stake {
  /** 0 for an award in cash, which has none. */
  readonly shares: Ratio;
  readonly value: bigint;
}

/** Where the equity granted by a day stands at the end of it. Every share is in exactly one of the three stakes. */
export interface EquityOnDate {
  readonly date: PlainDate;
  readonly unvested: Stake;
  /** Vested, delivered, and money or shares that can be sold. */
  readonly liquid: Stake;
  /** Vested, but not to be sold yet, at its full value: never to be added to what is liquid without saying so. */
  readonly illiquid: Stake;
  /** What is illiquid, less the liquidity discount. */
  readonly illiquidDiscounted: bigint;
  /** What it costs to exercise everything that has vested. */
  readonly exerciseCost: bigint;
}

/** One grant through time. */
export interface GrantByDate {
  readonly id: string;
  readonly label: string | undefined;
  readonly path: DocumentPath;
  readonly grantDate: PlainDate;
  readonly isCash: boolean;
  /** Whole units of the grant; 0 for an award in cash. */
  readonly granted: Ratio;
  readonly rows: readonly EquityOnDate[];
}

/** The equity of an offer on every day on which some of it vests or is delivered. */
export interface EquityByDate {
  readonly dates: readonly PlainDate[];
  readonly grants: readonly GrantByDate[];
  /** All grants together. */
  readonly sum: readonly EquityOnDate[];
}

/**
 * What of an offer's equity is vested, unvested, liquid and illiquid, in shares and at the price of the day, and
 * what exercising it costs: one row for every vest date, initial and refresh grants alike. A grant is nothing
 * before its grant date; what is left unvested when the employment ends stays unvested.
 * Units: reported minor units, each stake of each grant rounded once; the sum adds the rounded stakes.
 */
export function equityByDate({ context }: Ledger): EquityByDate {
  const grants = heldGrants(context).map((grant) => ({
    grant,
    deliveries: deliveriesOf(context, grant.holding, grant.quantity),
  }));
  const dates = [
    ...new Set(grants.flatMap(({ deliveries }) => deliveries.flatMap(({ vest, date }) => [vest.date, date]))),
  ].sort();
  const byGrant = grants.map(({ grant, deliveries }): GrantByDate => {
    const { id, label, path, grantDate } = grant.holding;
    const isCash = grant.prices === undefined;
    const rows = rowsOf(context, grant, deliveries, dates);
    return { id, label, path, grantDate, isCash, granted: isCash ? ZERO : grant.quantity.units, rows };
  });
  return {
    dates,
    grants: byGrant,
    sum: dates.map((date, i) =>
      byGrant.flatMap(({ rows }) => rows.slice(i, i + 1)).reduce(together, nothingOn(date)),
    ),
  };
}

function rowsOf(
  context: OfferContext,
  grant: HeldGrant,
  deliveries: readonly Delivery[],
  dates: readonly PlainDate[],
): readonly EquityOnDate[] {
  const served = running(deliveries, ({ vest }) => vest.date);
  const sellable = running(
    deliveries.filter(({ isIlliquid }) => !isIlliquid),
    ({ date }) => date,
  );
  const kept = subtract(ONE, liquidityDiscount(context));
  return dates.map((date): EquityOnDate => {
    const vested = served(date);
    const liquid = sellable(date);
    if (date < grant.holding.grantDate) return nothingOn(date);
    const illiquid = subtract(vested, liquid);
    const unit = unitMinorOn(grant, date);
    const posted = (minor: Ratio): bigint =>
      post(convertExactly(context.assumptions, grant.currency, minor, date));
    const stake = (units: Ratio): Stake => ({
      shares: grant.prices ? units : ZERO,
      value: posted(multiply(units, unit)),
    });
    return {
      date,
      unvested: stake(subtract(grant.quantity.units, vested)),
      liquid: stake(liquid),
      illiquid: stake(illiquid),
      illiquidDiscounted: posted(multiply(multiply(illiquid, unit), kept)),
      exerciseCost: posted(exerciseCostOn(grant, vested, date)),
    };
  });
}

/** Units up to and including a day, to be asked for days in order: each delivery is added once. */
function running(
  deliveries: readonly Delivery[],
  dateOf: (delivery: Delivery) => PlainDate,
): (date: PlainDate) => Ratio {
  let [next, units]: [number, Ratio] = [0, ZERO];
  return (date) => {
    for (let at = deliveries[next]; at && dateOf(at) <= date; at = deliveries[next]) {
      units = add(units, at.vest.shares);
      next += 1;
    }
    return units;
  };
}

const NO_STAKE: Stake = { shares: ZERO, value: 0n };

function nothingOn(date: PlainDate): EquityOnDate {
  return {
    date,
    unvested: NO_STAKE,
    liquid: NO_STAKE,
    illiquid: NO_STAKE,
    illiquidDiscounted: 0n,
    exerciseCost: 0n,
  };
}

function together(a: EquityOnDate, b: EquityOnDate): EquityOnDate {
  const stakes = (one: Stake, other: Stake): Stake => ({
    shares: add(one.shares, other.shares),
    value: one.value + other.value,
  });
  return {
    date: a.date,
    unvested: stakes(a.unvested, b.unvested),
    liquid: stakes(a.liquid, b.liquid),
    illiquid: stakes(a.illiquid, b.illiquid),
    illiquidDiscounted: a.illiquidDiscounted + b.illiquidDiscounted,
    exerciseCost: a.exerciseCost + b.exerciseCost,
  };
}
