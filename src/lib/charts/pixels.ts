import { minorDigits, type Currency } from '#lib/engine/money/currency.ts';

/**
 * A posted amount as a float of whole currency units, for the place of a pixel and for nothing else: the one place
 * in the charts where an exact amount becomes a float.
 */
export function pixelValue(minor: bigint, currency: Currency): number {
  return Number(minor) / 10 ** minorDigits(currency);
}
