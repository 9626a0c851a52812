import type { Currency } from '#lib/engine/money/currency.ts';
import { minorDigits } from '#lib/engine/money/currency.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { exactMoneyText } from '#lib/format/exact-money.ts';
import { numberText } from '#lib/format/decimals.ts';
import { percentText } from '#lib/format/percent.ts';

/** An amount as a cell shows it: without cents when there are none. */
export function cellMoney(amount: DecimalString, currency: Currency): string {
  const text = exactMoneyText(parseDecimal(amount), currency);
  const cents = `.${'0'.repeat(minorDigits(currency))}`;
  return text.endsWith(cents) ? text.slice(0, -cents.length) : text;
}

/** A number as a cell shows it: "1,200". */
export function cellNumber(amount: DecimalString): string {
  return numberText(parseDecimal(amount), 12);
}

/** A number as it is put into a field: digits without commas, which would be in the way of editing. */
export function editNumber(amount: DecimalString): string {
  return amount;
}

/** A share in percent, as a cell shows it and as it is put into a field: "15%". */
export function editPercent(share: DecimalString): string {
  return percentText(parseDecimal(share)).replace('−', '-');
}
