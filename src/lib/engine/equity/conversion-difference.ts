import { inMinorUnits, post, type Money } from '../money/money.ts';
import { compare, multiply, subtract, type Ratio } from '../money/ratio.ts';
import type { Conversion } from '#lib/document/types.ts';
import type { OfferContext } from '../ledger/context.ts';
import { conversionPrice, conversionRule, type ConversionRule } from './conversion-price.ts';
import { quantityOf, type Holding } from './holding.ts';
import { pricePathOf } from './price-path.ts';
import { unitWorthToday } from './unit-worth.ts';

/** What a granted value comes to by one conversion. */
export interface Converted {
  readonly conversion: Conversion;
  readonly rule: ConversionRule;
  /** The price that the value is divided by, unrounded. */
  readonly price: Ratio;
  /** Whole units of the grant. */
  readonly units: Ratio;
  /** The units at today's price, posted. */
  readonly worth: Money;
}

/** Another conversion of the same value, and how much more it comes to than the grant's own; less when below 0. */
export interface ConvertedOtherwise extends Converted {
  readonly moreUnits: Ratio;
  readonly moreWorth: Money;
}

/** A grant's own conversion, and others beside it. */
export interface ConversionDifference {
  readonly own: Converted;
  readonly others: readonly ConvertedOtherwise[];
}

/** The same price rounded in the two other ways. */
export function otherRoundings(conversion: Conversion): readonly Conversion[] {
  return (['up', 'nearest', 'down'] as const)
    .filter((rounding) => rounding !== conversion.rounding)
    .map((rounding) => ({ ...conversion, rounding }));
}

/**
 * The same value by the prices that are known beside its own: that of the price path on the grant date, and today's.
 * Both are rounded as its own rule does.
 */
export function otherPrices(
  { offer: { stock } }: OfferContext,
  { rounding }: Conversion,
): readonly Conversion[] {
  return [
    { rounding },
    ...(stock ? [{ rounding, priceOf: { kind: 'date', date: stock.asOf } } as const] : []),
  ];
}

/** Other prices first, then the same price rounded otherwise. */
function otherRules(context: OfferContext, own: Conversion): readonly Conversion[] {
  return [...otherPrices(context, own), ...otherRoundings(own)];
}

/**
 * What a grant given as a value comes to by its own conversion and by others, in units and at today's price: the
 * difference between an employer that divides by the price of a day and one that divides by a mean, or between
 * rounding up and down. Units: whole units of the grant; money rounded once, half away from zero. Undefined for a
 * grant that is not given as a value, and without a price; a conversion that has no price is left out, and so is one
 * that rounds the same price in the same way as one before it.
 */
export function conversionDifference(
  context: OfferContext,
  holding: Holding,
  others: (own: Conversion) => readonly Conversion[] = (own) => otherRules(context, own),
): ConversionDifference | undefined {
  const { size, award } = holding.terms;
  const prices = pricePathOf(context);
  if (size.kind !== 'value' || !prices) return undefined;
  const { currency } = prices;
  const today = inMinorUnits(unitWorthToday(award, prices), currency);
  const converted = (conversion: Conversion): Converted | undefined => {
    const by = conversionPrice(conversion, holding.grantDate, prices, []);
    if (!by) return undefined;
    const terms = { ...holding.terms, size: { ...size, conversion } };
    const { units } = quantityOf({ ...holding, terms }, prices, currency);
    const worth = { minor: post(multiply(units, today)), currency };
    return { conversion, rule: conversionRule(conversion, holding.grantDate), price: by.price, units, worth };
  };
  const own = converted(size.conversion);
  if (!own) return undefined;
  const told: Converted[] = [own];
  for (const conversion of others(size.conversion)) {
    const other = converted(conversion);
    if (other && !told.some((before) => isSameRule(before, other))) told.push(other);
  }
  return {
    own,
    others: told.slice(1).map((other) => ({
      ...other,
      moreUnits: subtract(other.units, own.units),
      moreWorth: { minor: other.worth.minor - own.worth.minor, currency },
    })),
  };
}

function isSameRule(one: Converted, other: Converted): boolean {
  return one.conversion.rounding === other.conversion.rounding && compare(one.price, other.price) === 0;
}
