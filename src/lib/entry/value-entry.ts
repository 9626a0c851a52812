import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { dateOf, daysInMonth } from '#lib/engine/calendar/plain-date.ts';
import { minorDigits, type Currency } from '#lib/engine/money/currency.ts';
import { fixedTextOf } from '#lib/engine/money/decimal.ts';
import { powerOfTen, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { compare, ONE, subtract, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { notUnderstood, understood, type Entered } from './entered.ts';
import { readNumber, readPercent } from './number-reader.ts';

const MOST_PLACES = 12;
const LARGEST: Ratio = { n: 10n ** 15n, d: 1n };

/** A number as decimal text: as it is when it ends, else to so many places. */
export function decimalText(value: Ratio, places: number): DecimalString {
  const ends = (value.n * powerOfTen(MOST_PLACES)) % value.d === 0n;
  const text = fixedTextOf(value, ends ? MOST_PLACES : places);
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text) as DecimalString;
}

/** An amount of money of at least 0, in whole currency units. A sum that does not end is rounded to the minor unit. */
export function enterAmount(text: string, currency: Currency): Entered<DecimalString> {
  const read = readNumber(text);
  if (!read.isOk) return notUnderstood(`an amount in ${currency}, such as 185,000, 185k or 185000+5%`);
  if (compare(read.value, ZERO) < 0) return notUnderstood(`an amount in ${currency} of at least 0`);
  if (compare(read.value, LARGEST) > 0)
    return notUnderstood(`an amount in ${currency} below 1,000,000,000,000,000`);
  return understood(decimalText(read.value, minorDigits(currency)));
}

/** A count or factor of at least 0: shares, days, hours. */
export function enterCount(text: string, noun: string): Entered<DecimalString> {
  const read = readNumber(text);
  if (!read.isOk || compare(read.value, ZERO) < 0 || compare(read.value, LARGEST) > 0) {
    return notUnderstood(`a number of ${noun}, at least 0`);
  }
  return understood(decimalText(read.value, 6));
}

/** A whole number between two bounds. */
export function enterWhole(text: string, noun: string, least: number, most: number): Entered<number> {
  const read = readNumber(text);
  const isWhole = read.isOk && read.value.n % read.value.d === 0n;
  const value = isWhole ? Number(read.value.n / read.value.d) : NaN;
  if (!(value >= least && value <= most))
    return notUnderstood(`a whole number of ${noun} from ${least} to ${most}`);
  return understood(value);
}

/** A share of at least 0, typed in percent and kept as a decimal: "15%" is 0.15. */
export function enterShare(text: string): Entered<DecimalString> {
  const read = readPercent(text);
  if (!read.isOk) return read;
  if (compare(read.value, ZERO) < 0) return notUnderstood('a percentage of at least 0%');
  if (compare(read.value, LARGEST) > 0) return notUnderstood('a percentage of fewer digits');
  return understood(decimalText(read.value, 8));
}

/** A share of a whole, from 0% to 100%. */
export function enterPortion(text: string): Entered<DecimalString> {
  const share = enterShare(text);
  const read = readPercent(text);
  if (!share.isOk || !read.isOk) return share;
  return compare(read.value, ONE) > 0 ? notUnderstood('a percentage from 0% to 100%') : share;
}

/** A yearly rate of change, above −100%. */
export function enterGrowth(text: string): Entered<DecimalString> {
  const read = readPercent(text);
  if (!read.isOk) return notUnderstood('a yearly percentage such as 5% or -10%');
  if (compare(read.value, subtract(ZERO, ONE)) <= 0 || compare(read.value, { n: 9999n, d: 1n }) > 0) {
    return notUnderstood('a yearly percentage above -100%');
  }
  return understood(decimalText(read.value, 8));
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = 'a date such as 2027-01-31, Jan 31, 2027 or 1/31/2027';

/** A calendar date: ISO, month first with slashes, or with the month's name. */
export function enterDate(text: string): Entered<PlainDate> {
  const plain = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return realDate(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain);
  if (slashed) return realDate(slashed[3], slashed[1], slashed[2]);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain);
  if (monthFirst) return realDate(monthFirst[3], monthNamed(monthFirst[1]), monthFirst[2]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3,9})\.?,? (\d{4})$/.exec(plain);
  if (dayFirst) return realDate(dayFirst[3], monthNamed(dayFirst[2]), dayFirst[1]);
  return notUnderstood(DATE);
}

function monthNamed(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3)) + 1);
}

function realDate(yearText = '', monthText = '', dayText = ''): Entered<PlainDate> {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return notUnderstood(DATE);
  if (day < 1 || day > daysInMonth(year, month)) return notUnderstood(`${DATE}; this day does not exist`);
  return understood(dateOf(year, month, day));
}

/** One line of text. */
export function enterLine(text: string): Entered<string> {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? notUnderstood('at most 200 characters') : understood(line);
}

/** Whether text says that there is none of a thing. */
export function saysNone(text: string): boolean {
  return /^(?:none|no|nil|0+(?:\.0+)?%?|-|–|—)$/i.test(text.trim());
}
