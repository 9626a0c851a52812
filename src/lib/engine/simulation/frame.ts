import { partsOf, wholeMonthsBetween, type PlainDate } from '../calendar/plain-date.ts';
import { convertExactly } from '../ledger/conversion.ts';
import type { Posted } from '../ledger/ledger.ts';
import type { Currency } from '../money/currency.ts';
import { inMinorUnits } from '../money/money.ts';
import { ONE } from '../money/ratio.ts';
import type { View } from '../readings/columns.ts';
import { monthPlacer } from '../readings/cumulative.ts';
import type { Readings } from '../readings/readings.ts';
import { floatOf } from './float.ts';

/** How an offer's days, months and currencies become the plain numbers of a simulation. */
export interface Frame {
  /** The month of the comparison by whose end an entry is paid; undefined outside the horizon. */
  readonly monthOf: (entry: Posted) => number | undefined;
  /** Whole months from the day of the price, never below 0: how long the price has had to move. */
  readonly stepOn: (date: PlainDate) => number;
  /** Minor units of the reporting currency for one unit of a currency, at the rate of a day. */
  readonly minorOf: (currency: Currency, date: PlainDate) => number;
}

/** The frame of an offer whose price is of a day. */
export function frameOf(of: Readings, view: View, asOf: PlainDate): Frame {
  const { assumptions } = of.ledger;
  return {
    monthOf: monthPlacer(of, view),
    stepOn: (date) => Math.max(0, wholeMonthsBetween(asOf, date)),
    minorOf: (currency, date) =>
      floatOf(convertExactly(assumptions, currency, inMinorUnits(ONE, currency), date)),
  };
}

/** The month of a day, in months since the year 0: months of all companies are counted alike. */
export function monthNumber(date: PlainDate): number {
  const { year, month } = partsOf(date);
  return year * 12 + month - 1;
}
