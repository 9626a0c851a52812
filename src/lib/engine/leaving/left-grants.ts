import { addMonths, earlier, type PlainDate } from '../calendar/plain-date.ts';
import { post } from '../money/money.ts';
import { add, divide, isZero, multiply, subtract, whole, ZERO, type Ratio } from '../money/ratio.ts';
import { exerciseCostOn, unitMinorOn } from '../equity/held-grant.ts';
import { floorOf } from '../equity/award-value.ts';
import type { Entry } from '../ledger/ledger.ts';
import { inWholeUnits } from '../ledger/terms.ts';
import { accelerationDay, acceleratedUnits } from './acceleration.ts';
import type { Departures, GrantLine } from './departures.ts';
import type { Ending } from './ending.ts';
import { reportedOn } from './leaving-amount.ts';

/** What leaving makes of one grant. Units vested, accelerated and forfeited add up to what was granted. */
export interface LeftGrant {
  readonly line: GrantLine;
  readonly granted: Ratio;
  readonly vested: Ratio;
  readonly accelerated: Ratio;
  readonly forfeited: Ratio;
  /** How many of the line's entries have vested: the first so many. */
  readonly vestedCount: number;
  /** What vests at once is worth, in reported minor units at the price of the day on which it does. */
  readonly acceleratedValue: bigint;
  readonly acceleratedOn: PlainDate | undefined;
  /** What the same units would have been worth on their own vest dates. */
  readonly acceleratedAsScheduled: bigint;
  /** Whether what vests at once can be sold on the last day. */
  readonly isSellable: boolean;
  /** What it costs to exercise all that has vested, on the last day. */
  readonly exerciseCost: bigint;
  /** The last day on which options can be exercised; undefined when none is stated, or there is nothing to exercise. */
  readonly exerciseUntil: PlainDate | undefined;
  readonly strike: Ratio | undefined;
}

/** What an entry of a grant comes to: at face where it cannot be sold, whatever the totals count. */
export function faceOf({ vest, reported }: Entry): bigint {
  return vest?.illiquid?.face ?? reported;
}

/** Whether the k-th vest of a line (from 0) can be sold on a day. */
export function isSellableOn({ deliveries }: GrantLine, index: number, day: PlainDate): boolean {
  const delivery = deliveries[index];
  return delivery !== undefined && !delivery.isIlliquid && delivery.date <= day;
}

/** The grants that are held on the last day: written ones, and those that refresh plans have made by then. */
export function leftGrants(departures: Departures, ending: Ending): readonly LeftGrant[] {
  return departures.grants
    .filter(
      ({ grant: { holding } }) =>
        holding.component === 'initial-grants' || holding.grantDate <= ending.lastDay,
    )
    .map((line) => leftGrant(departures, ending, line));
}

function leftGrant({ ledger }: Departures, ending: Ending, line: GrantLine): LeftGrant {
  const { lastDay } = ending;
  const { grant, deliveries, stream } = line;
  const { assumptions, offer } = ledger;
  const after = deliveries.findIndex(({ vest }) => vest.date > lastDay);
  const vestedCount = after === -1 ? deliveries.length : after;
  const vested = deliveries.slice(0, vestedCount).reduce((sum, { vest }) => add(sum, vest.shares), ZERO);
  const granted = grant.quantity.units;
  const unvested = subtract(granted, vested);
  const terms = offer.leaving?.acceleration;
  const day = accelerationDay(terms, ending);
  const accelerated =
    terms && day !== undefined ? acceleratedUnits(terms, line, unvested, day, lastDay) : ZERO;
  const isAccelerated = day !== undefined && !isZero(accelerated);
  const unvestedValue = stream.entries.slice(vestedCount).reduce((sum, entry) => sum + faceOf(entry), 0n);
  const held = add(vested, accelerated);
  const award = grant.holding.terms.award;
  return {
    line,
    granted,
    vested,
    accelerated,
    forfeited: subtract(unvested, accelerated),
    vestedCount,
    acceleratedValue: isAccelerated
      ? reportedOn(assumptions, grant.currency, multiply(accelerated, unitMinorOn(grant, day)), day)
      : 0n,
    acceleratedOn: isAccelerated ? day : undefined,
    acceleratedAsScheduled: isAccelerated
      ? post(multiply(whole(unvestedValue), divide(accelerated, unvested)))
      : 0n,
    isSellable: isSellableAtOnce(line, lastDay),
    exerciseCost: reportedOn(assumptions, grant.currency, exerciseCostOn(grant, held, lastDay), lastDay),
    exerciseUntil: isZero(held) ? undefined : lastExerciseDay(line, lastDay),
    strike: award.kind === 'stock-options' ? floorOf(award)?.price : undefined,
  };
}

/** What vests at once is delivered as any vest of the grant would be on that day. */
function isSellableAtOnce({ grant: { holding }, deliveries }: GrantLine, lastDay: PlainDate): boolean {
  const event = 'liquidityEvent' in holding.terms ? holding.terms.liquidityEvent : undefined;
  if (event) return event.date !== undefined && event.date <= lastDay;
  return deliveries.every(({ isIlliquid }) => !isIlliquid);
}

/** The last day of the exercise window after leaving, or of the options themselves where that is earlier. */
function lastExerciseDay({ grant }: GrantLine, lastDay: PlainDate): PlainDate | undefined {
  const { award } = grant.holding.terms;
  if (award.kind !== 'stock-options') return undefined;
  const { expiry, exerciseWindowMonths } = award;
  if (exerciseWindowMonths === undefined) return expiry;
  const until = addMonths(lastDay, exerciseWindowMonths);
  return expiry === undefined ? until : earlier(expiry, until);
}

/** The price of one unit on the day on which it vests at once, in whole units of the grant's currency. */
export function priceAtOnce({ line: { grant } }: LeftGrant, day: PlainDate): Ratio {
  return inWholeUnits(unitMinorOn(grant, day), grant.currency);
}
