import { minorDigits, type Currency } from '#lib/engine/money/currency.ts';
import {
  parseDecimal,
  parseRatio,
  type DecimalString,
  type RatioString,
} from '#lib/engine/money/decimal-string.ts';
import { reduced } from '#lib/engine/money/ratio.ts';
import { digitsOf, numberText } from '#lib/format/decimals.ts';

/** As many decimal places as a number of the document may have. */
const ALL_PLACES = 18;

/** A number as it is put into a field, with every digit: "185,000.5". What a reader reads gives it back. */
export function numberEntryText(value: DecimalString): string {
  return numberText(parseDecimal(value), ALL_PLACES).replace('−', '-');
}

/** An amount of money as it is put into a field: cents are whole where there are any, "187.50". */
export function moneyEntryText(value: DecimalString, currency: Currency): string {
  const text = numberEntryText(value);
  const point = text.indexOf('.');
  return point < 0 ? text : text.padEnd(point + 1 + minorDigits(currency), '0');
}

/** A share as it is put into a field: "15%", or as a fraction where percent does not end: "1/3". */
export function shareEntryText(value: DecimalString | RatioString): string {
  const share = parseRatio(value);
  const percent = digitsOf({ n: share.n * 100n, d: share.d }, ALL_PLACES);
  if (!percent.goesOn) return `${percent.text}%`;
  const { n, d } = reduced(share);
  return `${n}/${d}`;
}
