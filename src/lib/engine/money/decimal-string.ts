import { ratio, type Ratio } from './ratio.ts';

/** A decimal number as text, the only form money, rates, prices and share counts have outside the engine. */
export type DecimalString = string & { readonly __decimal: true };

/** A decimal number, or a fraction that does not end written as a ratio ("1/3"). */
export type RatioString = string & { readonly __ratio: true };

/** Digits with an optional sign and fraction: no exponent, no spaces, no separators, no hexadecimal. */
export const DECIMAL_PATTERN = /^-?(?:0|[1-9]\d{0,19})(?:\.\d{1,18})?$/;

/** A non-negative decimal or a ratio of two whole numbers. */
export const RATIO_PATTERN = /^(?:(?:0|[1-9]\d{0,19})(?:\.\d{1,18})?|(?:0|[1-9]\d{0,8})\/[1-9]\d{0,8})$/;

const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));

/** 10^exponent for a whole exponent of at least 0. */
export function powerOfTen(exponent: number): bigint {
  return POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent);
}

/** The exact value of a decimal text that has been checked at the border. */
export function parseDecimal(text: DecimalString): Ratio {
  const point = text.indexOf('.');
  if (point < 0) return { n: BigInt(text), d: 1n };
  return { n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: powerOfTen(text.length - point - 1) };
}

/** The exact value of a decimal or ratio text that has been checked at the border. */
export function parseRatio(text: RatioString | DecimalString): Ratio {
  const slash = text.indexOf('/');
  if (slash < 0) return parseDecimal(text as DecimalString);
  return ratio(BigInt(text.slice(0, slash)), BigInt(text.slice(slash + 1)));
}
