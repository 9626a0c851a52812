import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { failed, ok, type Result } from '#lib/document/result.ts';
import type { Delimiter } from './delimited-text.ts';

/** What stands beside an amount: a currency, or the sign that several share. */
export type CurrencyMark = Currency | '$';

/** An amount as a cell writes it: the number, and the currency that a sign or a code beside it names. */
export interface CellAmount {
  readonly amount: DecimalString;
  readonly mark: CurrencyMark | undefined;
}

const SIGNS: Readonly<Record<string, string>> = { US$: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR' };
const MARKED = /^(US\$|[$€£₹]|[A-Z]{3})?\s*([\d.,'’\s\u00A0\u202F]+?)\s*([kKmM])?\s*(US\$|[$€£₹]|[A-Z]{3})?$/;
const PLACES: Readonly<Record<string, number>> = { '': 0, k: 3, m: 6 };

const EXPECTED = 'an amount above 0, such as 120000, $120,000.00 or 120k';

/**
 * Reads an amount with currency signs and separators. Where a text could be read in two ways ("1,234"), the file
 * decides: between semicolons a comma is the decimal mark, else a point.
 */
export function readAmount(cell: string, delimiter: Delimiter): Result<CellAmount, string> {
  const [, before, digits, scale = '', after] = MARKED.exec(cell.trim()) ?? [];
  const number = digits === undefined ? undefined : decimalOf(digits.trim(), delimiter);
  if (number === undefined) return failed(EXPECTED);
  const amount = scaled(number, PLACES[scale.toLowerCase()] ?? 0);
  if (!/[1-9]/.test(amount) || !/^\d{1,15}(?:\.\d{1,18})?$/.test(amount)) return failed(EXPECTED);
  const mark = before ?? after;
  return ok({
    amount: amount as DecimalString,
    mark: mark === undefined ? undefined : ((SIGNS[mark] ?? mark) as CurrencyMark),
  });
}

/** Digits with separators as a decimal text; undefined when they are no number. */
function decimalOf(text: string, delimiter: Delimiter): string | undefined {
  const digits = text.replace(/[\s\u00A0\u202F'’]/g, '');
  const usual = delimiter === ';' ? ',' : '.';
  const mark = markOf(digits, usual);
  const grouping = mark === '.' ? ',' : '.';
  const [whole = '', places, more] = digits.split(mark);
  if (more !== undefined || places?.includes(grouping)) return undefined;
  const groups = whole.split(grouping);
  if (groups.length > 1 && !groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group)))
    return undefined;
  const units = groups.join('').replace(/^0+(?=\d)/, '');
  if (!/^\d+$/.test(units) || (places !== undefined && !/^\d+$/.test(places))) return undefined;
  return places === undefined ? units : `${units}.${places}`;
}

/** Which of point and comma is the decimal mark: the last one of two kinds, else what only a decimal mark can be. */
function markOf(digits: string, usual: '.' | ','): '.' | ',' {
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  if (point < 0 && comma < 0) return usual;
  const used = point >= 0 ? '.' : ',';
  const other = used === '.' ? ',' : '.';
  const groups = digits.split(used);
  const canGroup =
    groups.slice(1).every((group) => group.length === 3) && /^[1-9]\d{0,2}$/.test(groups[0] ?? '');
  if (!canGroup) return used;
  return groups.length > 2 ? other : usual;
}

/** A decimal text with its point moved so many places to the right. */
function scaled(decimal: string, places: number): string {
  if (places === 0) return decimal;
  const [whole = '', fraction = ''] = decimal.split('.');
  const moved = whole + fraction.padEnd(places, '0').slice(0, places);
  const rest = fraction.slice(places).replace(/0+$/, '');
  const units = moved.replace(/^0+(?=\d)/, '');
  return rest === '' ? units : `${units}.${rest}`;
}
