import { minorDigits, type Currency } from './currency.ts';
import { parseDecimal, powerOfTen, type DecimalString } from './decimal-string.ts';
import type { Ratio } from './ratio.ts';
import { roundHalfAway } from './rounding.ts';

/** A posted amount: a whole number of the currency's minor units. */
export interface Money {
  readonly minor: bigint;
  readonly currency: Currency;
}

/** An amount that is not yet posted, in minor units of a currency, exact: "185000.00" USD is 18500000. */
export function minorUnits(amount: DecimalString, currency: Currency): Ratio {
  return inMinorUnits(parseDecimal(amount), currency);
}

/** An exact amount in whole currency units as minor units. */
export function inMinorUnits(amount: Ratio, currency: Currency): Ratio {
  const scale = powerOfTen(minorDigits(currency));
  return amount.d === scale ? { n: amount.n, d: 1n } : { n: amount.n * scale, d: amount.d };
}

/** Posts an exact number of minor units: rounded once, half away from zero. */
export function post(exact: Ratio): bigint {
  return exact.d === 1n ? exact.n : roundHalfAway(exact.n, exact.d);
}

/** A posted amount as a decimal string with the currency's digits: 18500000 USD is "185000.00". */
export function decimalOf({ minor, currency }: Money): DecimalString {
  const digits = minorDigits(currency);
  const negative = minor < 0n;
  const text = (negative ? -minor : minor).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return ((negative ? '-' : '') + whole + (digits > 0 ? `.${text.slice(-digits)}` : '')) as DecimalString;
}
