import type { PlainDate } from '../calendar/plain-date.ts';
import { cumulativePosting } from '../money/allocate.ts';
import { minorDigits, type Currency } from '../money/currency.ts';
import { powerOfTen } from '../money/decimal-string.ts';
import { divide, multiply, ONE, type Ratio } from '../money/ratio.ts';
import type { Assumptions, ExchangeRate } from './assumptions.ts';

/**
 * The rate for a day: the latest entered on or before it, else the first (docs/method.md, 3, Currencies).
 * Undefined when none is entered for the currency.
 */
export function rateOn(
  assumptions: Assumptions,
  currency: Currency,
  date: PlainDate,
): ExchangeRate | undefined {
  let found: ExchangeRate | undefined;
  for (const rate of assumptions.exchangeRates) {
    if (rate.currency !== currency) continue;
    if (found && rate.date > date) break;
    found = rate;
  }
  return found;
}

/** An exact amount of minor units of a currency in exact minor units of the reporting currency, on a day. */
export function convertExactly(
  assumptions: Assumptions,
  currency: Currency,
  minor: Ratio,
  date: PlainDate,
): Ratio {
  if (currency === assumptions.reportingCurrency) return minor;
  const rate = rateOn(assumptions, currency, date);
  if (!rate) throw new Error(`No exchange rate for ${currency}: an offer without one has no ledger`);
  return {
    n: minor.n * rate.rate.n * powerOfTen(minorDigits(assumptions.reportingCurrency)),
    d: minor.d * rate.rate.d * powerOfTen(minorDigits(currency)),
  };
}

/** The units of one currency for one unit of another on a day, through their rates to the reporting currency. */
export function exchangeBetween(
  assumptions: Assumptions,
  from: Currency,
  to: Currency,
  date: PlainDate,
): Ratio {
  if (from === to) return ONE;
  const inReporting = (currency: Currency): Ratio => {
    if (currency === assumptions.reportingCurrency) return ONE;
    const rate = rateOn(assumptions, currency, date);
    if (!rate) throw new Error(`No exchange rate for ${currency}: an offer without one has no ledger`);
    return rate.rate;
  };
  return divide(inReporting(from), inReporting(to));
}

/** An exact amount of minor units of one currency in exact minor units of another, on a day. */
export function convertBetween(
  assumptions: Assumptions,
  from: Currency,
  to: Currency,
  minor: Ratio,
  date: PlainDate,
): Ratio {
  if (from === to) return minor;
  const { n, d } = multiply(minor, exchangeBetween(assumptions, from, to, date));
  return { n: n * powerOfTen(minorDigits(to)), d: d * powerOfTen(minorDigits(from)) };
}

/**
 * Converts the posted amounts of one stream, in date order, by cumulative rounding: what is converted always
 * adds up to the rounded conversion of the whole.
 */
export function converter(
  assumptions: Assumptions,
  currency: Currency,
): (minor: bigint, date: PlainDate) => bigint {
  if (currency === assumptions.reportingCurrency) return (minor) => minor;
  const post = cumulativePosting();
  return (minor, date) => post(convertExactly(assumptions, currency, { n: minor, d: 1n }, date));
}
