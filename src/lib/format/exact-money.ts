import { minorDigits, type Currency } from '#lib/engine/money/currency.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { digitsOf, MOST_PLACES } from './decimals.ts';
import { asNumeric, numberFormat, withMinus } from './number-format.ts';

/**
 * Money or a price before it is posted, in whole currency units, with as many digits as it has: "$185,000.00",
 * "$12.345", "$15,416.666666…". Without a currency the sign is left out.
 */
export function exactMoneyText(value: Ratio, currency: Currency | undefined): string {
  const least = currency === undefined ? 0 : minorDigits(currency);
  const { text, goesOn } = digitsOf(value, MOST_PLACES);
  const format = numberFormat(`exact:${currency ?? ''}`, {
    ...(currency === undefined ? {} : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    minimumFractionDigits: least,
    maximumFractionDigits: MOST_PLACES,
  });
  return withMinus(format.format(asNumeric(text))) + (goesOn ? '…' : '');
}
