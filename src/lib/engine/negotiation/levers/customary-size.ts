import type { Offer } from '#lib/document/types.ts';
import type { Currency } from '../../money/currency.ts';
import { parseDecimal, parseRatio } from '../../money/decimal-string.ts';
import { multiply, ONE, whole, type Ratio } from '../../money/ratio.ts';
import { exchangeBetween } from '../../ledger/conversion.ts';
import type { OfferContext } from '../../ledger/context.ts';

/** The currency of base, in which new lines are asked for. */
export const currencyOfBase = ({ base, currency }: Offer): Currency => base?.currency ?? currency;

/** What a year of the base is, before raises, in whole units of its currency; undefined when no base is stated. */
export function yearlyBase({ base }: Offer): Ratio | undefined {
  return base && multiply(parseDecimal(base.rate), yearsOfRate(base));
}

/** What one unit of the base rate comes to in a year. */
export function yearsOfRate(base: NonNullable<Offer['base']>): Ratio {
  const share = base.partTimeShare === undefined ? ONE : parseRatio(base.partTimeShare);
  if (base.kind === 'annual') return share;
  return multiply(share, multiply(parseDecimal(base.hoursPerWeek), parseDecimal(base.weeksPerYear)));
}

/** Where no base is stated, asks are sized as if it were this. */
const UNSTATED_BASE = whole(100_000);

/** By what customary asks are sized: a year's base, in whole units of a currency at the rate of the first day. */
export function customarySize({ offer, assumptions, origin }: OfferContext, currency: Currency): Ratio {
  const yearly = yearlyBase(offer);
  if (!yearly || yearly.n === 0n) return UNSTATED_BASE;
  return multiply(yearly, exchangeBetween(assumptions, currencyOfBase(offer), currency, origin));
}
