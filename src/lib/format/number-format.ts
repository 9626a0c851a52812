/*
 * The one place that makes Intl formats. Figures go in as decimal text, which Intl reads digit by digit, so no
 * float is involved.
 */

const formats = new Map<string, Intl.NumberFormat>();

const LOCALE = 'en-US';

/** A number format, remembered under a key that names its options. */
export function numberFormat(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE, options);
  formats.set(key, made);
  return made;
}

/** Decimal text as what Intl takes for a number without losing a digit. */
export const asNumeric = (text: string): Intl.StringNumericLiteral => text as Intl.StringNumericLiteral;

/** A true minus sign keeps columns of figures aligned. */
export function withMinus(text: string): string {
  return text.replace('-', '−');
}
