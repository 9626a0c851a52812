import { powerOfTen, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { asNumeric, numberFormat, withMinus } from './number-format.ts';

/** The digits of an exact number, cut off after so many places, and whether more of them follow. */
export interface Digits {
  readonly text: DecimalString;
  readonly goesOn: boolean;
}

/** Cuts an exact number off after so many decimal places: never rounded, so every digit shown is right. */
export function digitsOf({ n, d }: Ratio, most: number): Digits {
  const scaled = (n < 0n ? -n : n) * powerOfTen(most);
  const digits = (scaled / d).toString().padStart(most + 1, '0');
  const whole = digits.slice(0, digits.length - most);
  const places = most === 0 ? '' : digits.slice(-most).replace(/0+$/, '');
  const unsigned = places === '' ? whole : `${whole}.${places}`;
  const isZero = /^[0.]+$/.test(unsigned);
  return {
    text: (n < 0n && !isZero ? `-${unsigned}` : unsigned) as DecimalString,
    goesOn: scaled % d !== 0n,
  };
}

/** How many decimal places of a number that does not end are shown. */
export const MOST_PLACES = 6;

/** An exact number: "1,250", "0.375"; one that does not end is cut off and says so: "0.333333…". */
export function numberText(value: Ratio, most = MOST_PLACES): string {
  const { text, goesOn } = digitsOf(value, most);
  const format = numberFormat(`number:${most}`, { maximumFractionDigits: most });
  return withMinus(format.format(asNumeric(text))) + (goesOn ? '…' : '');
}

/** "1 month", "12 months": a number with its noun; the plural adds an s unless it is given. */
export function countText(value: Ratio, noun: string, plural = `${noun}s`): string {
  return `${numberText(value)} ${value.n === value.d ? noun : plural}`;
}
