import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { broken } from './broken-file.ts';

/** Why a figure is missing: the agency does not publish it, or the copy of the table that was read lacks it. */
export type MissingReason = 'not published' | 'not in our copy';

/**
 * A published figure: its value; for a top-coded point what it is at least; or missing, which is not zero.
 */
export type Figure =
  | { readonly kind: 'value'; readonly value: DecimalString }
  | { readonly kind: 'at least'; readonly value: DecimalString }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

const NOT_PUBLISHED: Figure = { kind: 'missing', reason: 'not published' };
const NOT_IN_OUR_COPY: Figure = { kind: 'missing', reason: 'not in our copy' };

/** Reads a figure as the shards write it: digits, digits and "+", empty (not published) or "?" (not in our copy). */
export function parseFigure(text: string): Figure {
  if (text === '') return NOT_PUBLISHED;
  if (text === '?') return NOT_IN_OUR_COPY;
  const atLeast = text.endsWith('+');
  const value = decimalText(atLeast ? text.slice(0, -1) : text);
  return { kind: atLeast ? 'at least' : 'value', value };
}

/** Reads a non-negative decimal number of a shipped file. */
export function decimalText(text: string): DecimalString {
  if (!/^(?:0|[1-9]\d{0,19})(?:\.\d{1,18})?$/.test(text)) broken(`"${text}" is not a figure`);
  return text as DecimalString;
}
