import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Converted, ConvertedOtherwise } from '#lib/engine/equity/conversion-difference.ts';
import { compare, isZero } from '#lib/engine/money/ratio.ts';
import { dateText } from './date-text.ts';
import { numberText } from './decimals.ts';
import { exactMoneyText } from './exact-money.ts';
import { differenceText } from './money.ts';

/** The days whose prices have a name of their own. */
export interface NamedDates {
  readonly grant: PlainDate;
  /** The day that the stated price is of. */
  readonly today: PlainDate | undefined;
}

const ROUNDING_WORDS = { up: 'Rounded up', nearest: 'Rounded to the nearest', down: 'Rounded down' } as const;

/** Which price it is: "the mean of 30 trading days, $84.00". */
function priceText({ rule, price, worth: { currency } }: Converted, dates: NamedDates): string {
  const text = exactMoneyText(price, currency);
  switch (rule.kind) {
    case 'fixed-price':
      return `the price agreed, ${text}`;
    case 'mean-of-trading-days':
      return `the mean of ${rule.days} trading days, ${text}`;
    case 'price-on-date':
      if (rule.date === dates.grant) return `the price on the grant date, ${text}`;
      if (rule.date === dates.today) return `today’s price, ${text}`;
      return `the price on ${dateText(rule.date)}, ${text}`;
  }
}

/** What a value comes to by its own rule: "5,000 shares, at the mean of 30 trading days, $84.00". */
export function ownConversionText(own: Converted, dates: NamedDates, noun: string): string {
  return `${numberText(own.units)} ${noun}, at ${priceText(own, dates)}`;
}

/** Another rule by what sets it apart from a grant's own: its price, else its rounding. */
export function otherConversionLabel(other: Converted, own: Converted, dates: NamedDates): string {
  return compare(other.price, own.price) === 0
    ? ROUNDING_WORDS[other.conversion.rounding]
    : `At ${priceText(other, dates)}`;
}

/** What another rule comes to: "5,250 shares, 250 more: +$20,000.00 at today’s price". */
export function otherConversionText(
  { units, moreUnits, moreWorth }: ConvertedOtherwise,
  noun: string,
): string {
  if (isZero(moreUnits)) return 'the same';
  const { n, d } = moreUnits;
  const apart = numberText({ n: n < 0n ? -n : n, d });
  return `${numberText(units)} ${noun}, ${apart} ${n < 0n ? 'fewer' : 'more'}: ${differenceText(moreWorth)} at today’s price`;
}
