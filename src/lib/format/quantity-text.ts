import type { Currency } from '#lib/engine/money/currency.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import type { Unit } from '#lib/engine/ledger/working.ts';
import { numberText } from './decimals.ts';
import { exactMoneyText } from './exact-money.ts';
import { portionText } from './percent.ts';

/** A number of a working in its unit: "$185,000.00", "31.25%", "1,250". */
export function quantityText(value: Ratio, unit: Unit, currency: Currency | undefined): string {
  switch (unit) {
    case 'money':
    case 'price':
      return exactMoneyText(value, currency);
    case 'portion':
    case 'rate':
      return portionText(value);
    case 'shares':
    case 'factor':
    case 'exchange-rate':
    case 'months':
    case 'days':
    case 'hours':
    case 'weeks':
    case 'years':
    case 'count':
      return numberText(value);
  }
}
