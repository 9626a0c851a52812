import { later, type PlainDate } from '../calendar/plain-date.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { add, multiply, whole, ZERO, type Ratio } from '../money/ratio.ts';
import { floor } from '../money/rounding.ts';
import type { Grant, RefreshGrant } from '#lib/document/types.ts';
import { employedOn, type OfferContext } from '../ledger/context.ts';
import { payoutFactor } from './award-value.ts';
import type { Holding, Quantity } from './holding.ts';
import { vestsOfDates, type GivenVest } from './vesting/dated.ts';
import { vestsOf, type Vest } from './vesting/schedule.ts';

/** A vest as it reaches the person: on which day, and whether it can be sold then. */
export interface Delivery {
  readonly vest: Vest;
  readonly date: PlainDate;
  readonly isIlliquid: boolean;
  /** True while a double trigger waits for an event without a date. */
  readonly isWaiting: boolean;
}

/** All vests of a grant by its schedule, on the days on which service is done. */
export function vestsOfHolding(
  { terms, vestingStart, grantDate }: Holding,
  { units, unitsOfOne }: Quantity,
): readonly Vest[] {
  switch (terms.vesting.kind) {
    case 'dated':
      return vestsOfDates(units, paidOut(terms, givenVests(terms.vesting.vests, unitsOfOne)));
    case 'statements':
      return vestsOf({
        quantity: units,
        vestingStart,
        grantDate,
        allocation: terms.allocation ?? 'CUMULATIVE_ROUND_DOWN',
        dayOfMonth: terms.dayOfMonth ?? 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
        statements: terms.vesting.statements,
        events: eventDates(terms),
      });
  }
}

function givenVests(
  vests: Extract<Grant['vesting'], { kind: 'dated' }>['vests'],
  unitsOfOne: Ratio,
): readonly GivenVest[] {
  return vests.map(({ date, shares }) => ({ date, shares: multiply(parseDecimal(shares), unitsOfOne) }));
}

/**
 * Dated vests of performance shares state what vests at target: times the payout factor, cumulative over the
 * grant and rounded down to whole shares, so that they sum to what the whole grant pays out.
 */
function paidOut({ award, size }: Grant | RefreshGrant, given: readonly GivenVest[]): readonly GivenVest[] {
  if (award.kind !== 'performance-shares' || size.kind === 'cash') return given;
  const factor = payoutFactor(award);
  let atTarget = ZERO;
  let before = 0n;
  return [...given]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, shares }) => {
      atTarget = add(atTarget, shares);
      const after = floor(multiply(atTarget, factor));
      const paid = whole(after - before);
      before = after;
      return { date, shares: paid };
    });
}

const NO_EVENTS: ReadonlyMap<string, PlainDate> = new Map();

function eventDates(terms: Grant | RefreshGrant): ReadonlyMap<string, PlainDate> {
  if (!('events' in terms) || !terms.events) return NO_EVENTS;
  return new Map(terms.events.map(({ name, date }) => [name, date]));
}

/**
 * The vests of a grant that service earns, on the days they are delivered (docs/method.md, 4, Double trigger):
 * the later of service and liquidity event, or as illiquid on the service date while the event has no date.
 * Shares of a private company stay illiquid until such an event; what is paid in cash does not, unless it is
 * valued by an exit that is yet to come.
 */
export function deliveriesOf(
  context: OfferContext,
  holding: Holding,
  quantity: Quantity,
): readonly Delivery[] {
  const { terms } = holding;
  const event = 'liquidityEvent' in terms ? terms.liquidityEvent : undefined;
  const isIlliquid = event ? event.date === undefined : !paysMoney(context, terms);
  const isWaiting = event !== undefined && event.date === undefined;
  const deliveries: Delivery[] = [];
  for (const vest of vestsOfHolding(holding, quantity)) {
    if (!employedOn(context, vest.date)) continue;
    const date = event?.date === undefined ? vest.date : later(vest.date, event.date);
    deliveries.push({ vest, date, isIlliquid, isWaiting });
  }
  return deliveries;
}

/** Whether what vests without waiting for an event is money, or shares that can be sold for it. */
function paysMoney({ offer: { stock } }: OfferContext, { size, award }: Grant | RefreshGrant): boolean {
  if (size.kind === 'cash' || stock?.kind !== 'private') return true;
  return award.kind === 'cash-settled' && stock.valuation !== 'exit';
}
