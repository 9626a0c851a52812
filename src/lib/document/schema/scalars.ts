import { parsePlainDate, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import {
  DECIMAL_PATTERN,
  parseRatio,
  RATIO_PATTERN,
  type DecimalString,
  type RatioString,
} from '#lib/engine/money/decimal-string.ts';
import { compare, ONE } from '#lib/engine/money/ratio.ts';
import { z } from '../z.ts';

/*
 * Every scalar says in its error what is expected, in words that finish the sentence "expected …".
 * The parser adds the path and what was found.
 */

const DECIMAL = 'a decimal number as text, such as "185000" or "0.15"';
const AT_LEAST_ZERO = `${DECIMAL}, of at least 0`;

/** Any decimal number as text. */
export const decimalString = z.pipe(
  z.string({ error: DECIMAL }).check(z.regex(DECIMAL_PATTERN, { error: DECIMAL })),
  z.custom<DecimalString>(),
);

const NON_NEGATIVE = /^(?:0|[1-9]\d{0,19})(?:\.\d{1,18})?$/;

/** An amount of money, a price, a count or a factor: at least 0. */
export const amount = z.pipe(
  z.string({ error: AT_LEAST_ZERO }).check(z.regex(NON_NEGATIVE, { error: AT_LEAST_ZERO })),
  z.custom<DecimalString>(),
);

const POSITIVE = /^(?!0(?:\.0+)?$)(?:0|[1-9]\d{0,19})(?:\.\d{1,18})?$/;
const ABOVE_ZERO = `${DECIMAL}, above 0`;

/** A price, a rate of exchange or a divisor: above 0. */
export const positive = z.pipe(
  z.string({ error: ABOVE_ZERO }).check(z.regex(POSITIVE, { error: ABOVE_ZERO })),
  z.custom<DecimalString>(),
);

const GROWTH = 'a yearly rate as text above -1 (-100%), such as "0.05" for 5%';
const ABOVE_MINUS_ONE = /^(?:-0(?:\.\d{1,18})?|(?:0|[1-9]\d{0,3})(?:\.\d{1,18})?)$/;

/** A yearly rate of change: more than −100%. */
export const growthRate = z.pipe(
  z.string({ error: GROWTH }).check(z.regex(ABOVE_MINUS_ONE, { error: GROWTH })),
  z.custom<DecimalString>(),
);

const PORTION = 'a share of the whole as text between 0 and 1: a decimal ("0.25") or a ratio ("1/3")';

/** A share of a whole, from 0 to 1. */
export const portion = z.pipe(
  z.string({ error: PORTION }).check(
    z.regex(RATIO_PATTERN, { error: PORTION, abort: true }),
    z.refine((text: string) => compare(parseRatio(text as RatioString), ONE) <= 0, { error: PORTION }),
  ),
  z.custom<RatioString>(),
);

const DATE = 'a date that exists, written YYYY-MM-DD, from 1900 to 2199';

/** A calendar date. */
export const plainDate = z.pipe(
  z
    .string({ error: DATE })
    .check(z.refine((text: string) => parsePlainDate(text) !== undefined, { error: DATE })),
  z.custom<PlainDate>(),
);

const CURRENCY = 'a currency code of three capital letters, such as "USD"';

/** An ISO 4217 currency code. */
export const currency = z.pipe(
  z.string({ error: CURRENCY }).check(z.regex(/^[A-Z]{3}$/, { error: CURRENCY })),
  z.custom<Currency>(),
);

const ID = 'an identifier of 1 to 40 letters, digits, "-" or "_"';

/** Names one line of an offer; stable while the line is edited. */
export const id = z.string({ error: ID }).check(z.regex(/^[A-Za-z0-9_-]{1,40}$/, { error: ID }));

const text = (longest: number): string => `text of at most ${longest} characters`;

/** One line of text. */
export const line = z.string({ error: text(200) }).check(z.maxLength(200, { error: text(200) }));

/** Text of several lines. */
export const prose = z.string({ error: text(10_000) }).check(z.maxLength(10_000, { error: text(10_000) }));

/** A whole number between two bounds: months, occurrences, years. */
export function count(least: number, most: number) {
  const expected = `a whole number from ${least} to ${most}`;
  return z
    .number({ error: expected })
    .check(z.int({ error: expected }), z.gte(least, { error: expected }), z.lte(most, { error: expected }));
}

/** One of several words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error: `one of ${words.map((word) => `"${word}"`).join(', ')}` });
}

/** True or false. */
export const flag = z.boolean({ error: 'true or false' });

const LIST_LIMIT = 200;

/** A list of at most 200, unless said otherwise. Absent means not stated; an empty list means that there are none. */
export function list<Element extends z.ZodMiniType>(element: Element, most = LIST_LIMIT) {
  const expected = `a list of at most ${most}`;
  return z.array(element, { error: expected }).check(z.maxLength(most, { error: expected }));
}
