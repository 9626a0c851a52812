import { later, type PlainDate } from '../calendar/plain-date.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { multiply } from '../money/ratio.ts';
import type { Grant, RefreshGrant } from '#lib/document/types.ts';
import { employedOn, type OfferContext } from '../ledger/context.ts';
import type { Holding, Quantity } from './holding.ts';
import { vestsOfDates } from './vesting/dated.ts';
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
      return vestsOfDates(
        units,
        terms.vesting.vests.map(({ date, shares }) => ({
          date,
          shares: multiply(parseDecimal(shares), unitsOfOne),
        })),
      );
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

const NO_EVENTS: ReadonlyMap<string, PlainDate> = new Map();

function eventDates(terms: Grant | RefreshGrant): ReadonlyMap<string, PlainDate> {
  if (!('events' in terms) || !terms.events) return NO_EVENTS;
  return new Map(terms.events.map(({ name, date }) => [name, date]));
}

/**
 * The vests of a grant that service earns, on the days they are delivered (docs/method.md, 4, Double trigger):
 * the later of service and liquidity event, or as illiquid on the service date while the event has no date.
 * Shares of a private company stay illiquid until such an event.
 */
export function deliveriesOf(
  context: OfferContext,
  holding: Holding,
  quantity: Quantity,
): readonly Delivery[] {
  const { terms } = holding;
  const event = 'liquidityEvent' in terms ? terms.liquidityEvent : undefined;
  const isPrivate = context.offer.stock?.kind === 'private' && terms.size.kind !== 'cash';
  const isIlliquid = event ? event.date === undefined : isPrivate;
  const isWaiting = event !== undefined && event.date === undefined;
  const deliveries: Delivery[] = [];
  for (const vest of vestsOfHolding(holding, quantity)) {
    if (!employedOn(context, vest.date)) continue;
    const date = event?.date === undefined ? vest.date : later(vest.date, event.date);
    deliveries.push({ vest, date, isIlliquid, isWaiting });
  }
  return deliveries;
}
