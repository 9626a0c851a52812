import { addMonths } from '../calendar/plain-date.ts';
import { post } from '../money/money.ts';
import { ratio } from '../money/ratio.ts';
import type { Target } from '#lib/document/types.ts';
import { annualBaseOn, baseRateOf } from '../compensation/base-rate.ts';
import { convertExactly } from '../ledger/conversion.ts';
import { componentsOf, type Subtotal } from '../ledger/components.ts';
import type { Ledger } from '../ledger/ledger.ts';
import {
  employmentColumns,
  calendarColumns,
  type CalendarWindow,
  type Columns,
} from '../readings/columns.ts';
import { namedAmount } from '../readings/explain.ts';
import { readings } from '../readings/readings.ts';
import { lineAmount, sumsOf, together } from '../readings/sums.ts';

/** A reading that a target can be set for. */
export type TargetReading = Extract<Target, { kind: 'amount' }>['reading'];

/**
 * What a reading of an offer comes to, in reported minor units, over the offer's own employment years. The same
 * figures as the comparison shows (a test holds them together), without making what only a working needs.
 */
export function readingAmount(ledger: Ledger, reading: TargetReading, definition: Subtotal): bigint {
  const { context, assumptions } = ledger;
  switch (reading) {
    case 'standard':
      return namedAmount(readings(ledger, { by: 'employment-year' }), 'standard', definition)?.minor ?? 0n;
    case 'base':
      return baseAmount(ledger);
    default:
      return readingOver(
        ledger,
        reading,
        definition,
        employmentColumns(context),
        1,
        assumptions.horizonYears,
      );
  }
}

/**
 * The same reading over fixed dates: of a window that does not move with the start. The first year is its first twelve
 * months.
 */
export function readingInWindow(
  ledger: Ledger,
  reading: TargetReading,
  definition: Subtotal,
  window: CalendarWindow,
): bigint {
  if (reading === 'standard' || reading === 'base') return readingAmount(ledger, reading, definition);
  const months = reading === 'first-year' ? 12 : window.months;
  const columns = calendarColumns(ledger.context, { from: window.from, months });
  return readingOver(ledger, reading, definition, columns, columns.columns.length, window.months / 12);
}

function readingOver(
  { streams }: Ledger,
  reading: Exclude<TargetReading, 'standard' | 'base'>,
  definition: Subtotal,
  { columns, indexAt }: Columns,
  firstYearColumns: number,
  years: number,
): bigint {
  const components = new Set(componentsOf(definition));
  const counted = streams.filter(({ component }) => components.has(component));
  const sums = sumsOf(counted, indexAt, columns.length);
  switch (reading) {
    case 'first-year':
      return lineAmount(together(sums.slice(0, firstYearColumns)), definition);
    case 'horizon':
      return lineAmount(together(sums), definition);
    case 'annualised':
      return post(ratio(lineAmount(together(sums), definition), BigInt(years)));
    case 'guaranteed':
      return together(sums).byCertainty.guaranteed;
  }
}

/** The annual base on the first day of year 1. */
function baseAmount({ context, assumptions }: Ledger): bigint {
  const base = baseRateOf(context);
  if (!base) return 0n;
  return post(convertExactly(assumptions, base.currency, annualBaseOn(base, context.origin), context.origin));
}

/** The window of fixed dates over which asks that move the start are judged: the horizon from the comparison start. */
export function fixedWindow({ context, assumptions }: Ledger): CalendarWindow {
  return { from: assumptions.comparisonStart ?? context.origin, months: assumptions.horizonYears * 12 };
}

/** The first day that counts of the current job when the start of a new one moves: so many months before the window. */
export const MONTHS_BEFORE_WINDOW = 6;

/** What the current job pays in the time before a new start, in reported minor units, for who stays until then. */
export function paidBefore(
  currentJob: Ledger,
  reading: TargetReading,
  definition: Subtotal,
  window: CalendarWindow,
  start: Ledger['context']['start'],
): bigint {
  const components = new Set(componentsOf(definition));
  const from = addMonths(window.from, -MONTHS_BEFORE_WINDOW);
  let total = 0n;
  for (const { counts, component, postings } of currentJob.streams) {
    if (!counts || !components.has(component)) continue;
    postings.dates.forEach((date, i) => {
      if (date < from || date >= start) return;
      const split = postings.splits[i] ?? [];
      const reported = postings.reported[i] ?? 0n;
      if (reading !== 'guaranteed') total += reported;
      else if (split === 'guaranteed') total += reported;
      else if (typeof split !== 'string')
        for (const part of split) if (part.certainty === 'guaranteed') total += part.reported;
    });
  }
  return total;
}
