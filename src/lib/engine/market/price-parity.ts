import type { DecimalString } from '../money/decimal-string.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { post, type Money } from '../money/money.ts';
import { divide, multiply, whole } from '../money/ratio.ts';

/**
 * What an amount paid in one place buys in another, in the other place's prices: amount × parity there ÷ parity
 * here, posted once, half away from zero (docs/method.md, 6). Parities are price levels, the United States 100; they
 * say nothing of taxes. A reading beside the exact amount, never part of a total.
 */
export function buysElsewhere(amount: Money, here: DecimalString, there: DecimalString): Money {
  const exact = multiply(whole(amount.minor), divide(parseDecimal(there), parseDecimal(here)));
  return { minor: post(exact), currency: amount.currency };
}

/** The parity of the United States as a whole. */
export const NATIONAL_PARITY = '100' as DecimalString;
