import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { isZero, type Ratio } from '../money/ratio.ts';
import type { RoundingMode } from '../money/rounding.ts';
import type { Conversion } from '#lib/document/types.ts';
import { input } from '../ledger/terms.ts';
import type { DocumentPath, Term, TermRounding } from '../ledger/working.ts';
import type { PricePath } from './price-path.ts';

/** The rule by which an employer finds the price that turns a value into shares. */
export type ConversionRule =
  | { readonly kind: 'fixed-price' }
  | { readonly kind: 'price-on-date'; readonly date: PlainDate }
  | { readonly kind: 'mean-of-trading-days'; readonly days: number };

/** Which rule a conversion is of: a price agreed for the grant, the price on a date (that of the grant unless one is said), or a mean. */
export function conversionRule({ price, priceOf }: Conversion, grantDate: PlainDate): ConversionRule {
  if (!priceOf)
    return price === undefined ? { kind: 'price-on-date', date: grantDate } : { kind: 'fixed-price' };
  switch (priceOf.kind) {
    case 'date':
      return { kind: 'price-on-date', date: priceOf.date };
    case 'mean-of-trading-days':
      return { kind: 'mean-of-trading-days', days: priceOf.days };
  }
}

/** A price that a value is divided by, and its working. */
export interface ConversionPrice {
  readonly price: Ratio;
  readonly term: Term;
}

/**
 * The price by which a value becomes shares: as it is typed, else the price path's on the date of the rule. A mean
 * is not computed and has to be typed; nor is a price taken from exit scenarios, by which nobody converts.
 * Units: whole currency units, unrounded. Undefined when there is none, or it is 0.
 */
export function conversionPrice(
  conversion: Conversion,
  grantDate: PlainDate,
  prices: PricePath | undefined,
  path: DocumentPath,
): ConversionPrice | undefined {
  const rule = conversionRule(conversion, grantDate);
  if (conversion.price !== undefined) {
    const price = parseDecimal(conversion.price);
    const name = rule.kind === 'mean-of-trading-days' ? 'mean-price' : 'conversion-price';
    return { price, term: input(name, price, 'price', [...path, 'price']) };
  }
  if (rule.kind !== 'price-on-date' || !prices || prices.outcomes) return undefined;
  const price = prices.on(rule.date, 'advance');
  return isZero(price) ? undefined : { price, term: prices.termOn(rule.date, 'advance') };
}

/** The rounding to whole shares that a conversion names. */
export function conversionRounding({ rounding }: Conversion): RoundingMode & TermRounding {
  return ({ up: 'up', down: 'down', nearest: 'half-away-from-zero' } as const)[rounding];
}
