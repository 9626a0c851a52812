import type { Currency } from '#lib/engine/money/currency.ts';
import { numberFormat, withMinus } from './number-format.ts';

/** A mark on a chart's axis, in whole currency units: "$250K", "$1.5M". It marks a place, it is nobody's amount. */
export function axisMoneyText(units: number, currency: Currency): string {
  const format = numberFormat(`axis:${currency}`, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
  return withMinus(format.format(units));
}
