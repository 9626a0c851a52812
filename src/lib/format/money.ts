import { minorDigits } from '#lib/engine/money/currency.ts';
import { decimalOf, type Money } from '#lib/engine/money/money.ts';
import { asNumeric, numberFormat, withMinus } from './number-format.ts';

/** How much of an amount is shown. The exact figure is always one step away. */
export type MoneyStyle =
  /** Every digit of the minor unit: 185,000.00. */
  | 'exact'
  /** Whole currency units, for headlines and axis labels: 185,000. */
  | 'whole';

/** An amount with its currency's sign: "$185,000.00", "€92,500". */
export function moneyText(money: Money, style: MoneyStyle = 'exact'): string {
  const digits = style === 'exact' ? minorDigits(money.currency) : 0;
  const format = numberFormat(`money:${money.currency}:${digits}`, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    roundingMode: 'halfExpand',
  });
  return withMinus(format.format(asNumeric(decimalOf(money))));
}

/** An amount without a sign for its currency, for columns that name it once: "185,000.00". */
export function amountText(money: Money, style: MoneyStyle = 'exact'): string {
  const digits = style === 'exact' ? minorDigits(money.currency) : 0;
  const format = numberFormat(`amount:${digits}`, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    roundingMode: 'halfExpand',
  });
  return withMinus(format.format(asNumeric(decimalOf(money))));
}

/** A difference, with its sign always shown: "+$12,000.00", "−$3,500.00". */
export function differenceText(money: Money, style: MoneyStyle = 'exact'): string {
  return money.minor > 0n ? `+${moneyText(money, style)}` : moneyText(money, style);
}
