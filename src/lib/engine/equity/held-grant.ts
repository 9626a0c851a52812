import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { inMinorUnits } from '../money/money.ts';
import { multiply, ONE, ZERO, type Ratio } from '../money/ratio.ts';
import type { OfferContext } from '../ledger/context.ts';
import { hasExpired, unitCost } from './award-value.ts';
import { initialHoldings, quantityOf, refreshHoldings, type Holding, type Quantity } from './holding.ts';
import { pricePathOf, type PricePath } from './price-path.ts';
import { unitWorth } from './unit-worth.ts';

/** A grant with all that its vests are counted and priced by. */
export interface HeldGrant {
  readonly holding: Holding;
  /** Undefined for an award in cash, which has no share price. */
  readonly prices: PricePath | undefined;
  readonly currency: Currency;
  readonly quantity: Quantity;
}

/**
 * A grant's currency and size. Throws when it needs a share price that is not stated: callers check first.
 */
export function heldGrant({ offer }: OfferContext, holding: Holding, path: PricePath | undefined): HeldGrant {
  const isCash = holding.terms.size.kind === 'cash';
  if (!isCash && !path) throw new Error(`The grant ${holding.id} has no share price`);
  const prices = isCash ? undefined : path;
  const currency = prices?.currency ?? offer.currency;
  return { holding, prices, currency, quantity: quantityOf(holding, prices, currency) };
}

/** The initial grants of an offer. */
export function initialGrants(context: OfferContext): readonly HeldGrant[] {
  const path = pricePathOf(context);
  return initialHoldings(context).map((holding) => heldGrant(context, holding, path));
}

/** The initial grants of an offer, then the grants that its refresh plans make within the horizon. */
export function heldGrants(context: OfferContext): readonly HeldGrant[] {
  const path = pricePathOf(context);
  return [...initialHoldings(context), ...refreshHoldings(context)].map((holding) =>
    heldGrant(context, holding, path),
  );
}

/** What one unit of a grant is worth on a day, in exact minor units; 1 for a minor unit of an award in cash. */
export function unitMinorOn({ holding, prices, currency }: HeldGrant, date: PlainDate): Ratio {
  if (!prices) return ONE;
  const { award } = holding.terms;
  if (hasExpired(award, date)) return ZERO;
  return inMinorUnits(unitWorth(award, prices, prices.on(date, 'arrears')), currency);
}

/** What it costs to exercise so many units of a grant on a day, in exact minor units: 0 once they have expired. */
export function exerciseCostOn(
  { holding, prices, currency }: HeldGrant,
  units: Ratio,
  date: PlainDate,
): Ratio {
  const { award } = holding.terms;
  if (!prices || hasExpired(award, date)) return ZERO;
  return multiply(units, inMinorUnits(unitCost(award), currency));
}
