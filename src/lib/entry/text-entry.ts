import type { Currency } from '#lib/engine/money/currency.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { notUnderstood, understood, type Entered } from './entered.ts';
import { enterAmount, saysNone } from './value-entry.ts';

/** Text of several lines, kept as it is typed. */
export function enterProse(text: string): Entered<string> {
  return text.length > 10_000 ? notUnderstood('at most 10,000 characters') : understood(text);
}

/** A currency code of three letters, in capitals. */
export function enterCurrency(text: string): Entered<Currency> {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code)
    ? understood(code as Currency)
    : notUnderstood('a currency code of three letters, such as USD or EUR');
}

/** A price above 0. */
export function enterPrice(text: string, currency: Currency): Entered<DecimalString> {
  const entered = enterAmount(text, currency);
  if (!entered.isOk) return entered;
  return saysNone(entered.value) ? notUnderstood(`a price in ${currency} above 0`) : entered;
}
