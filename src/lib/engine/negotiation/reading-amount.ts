import { addMonths } from '../calendar/plain-date.ts';
import { post } from '../money/money.ts';
import { ratio } from '../money/ratio.ts';
import type { Target } from '#lib/document/types.ts';
import { annualBaseOn, baseRateOf } from '../compensation/base-rate.ts';
import { convertExactly } from '../ledger/conversion.ts';
import { componentsOf, type Subtotal } from '../ledger/components.ts';
import type { Ledger, Stream } from '../ledger/ledger.ts';
import {
  employmentColumns,
  calendarColumns,
  type CalendarWindow,
  type Columns,
} from '../readings/columns.ts';
import { namedAmount } from '../readings/named-amount.ts';
import { readings } from '../readings/readings.ts';

/** A reading that a target can be set for. */
export type TargetReading = Extract<Target, { kind: 'amount' }>['reading'];

/** A reading that is a sum of entries, or a sum shared out over years: parts of an offer can be summed by themselves. */
export type SummedReading = Exclude<TargetReading, 'standard' | 'base'>;

/** Whether a reading is made of a sum of entries. */
export const isSummed = (reading: TargetReading): reading is SummedReading =>
  reading !== 'standard' && reading !== 'base';

/**
 * What a reading of an offer comes to, in reported minor units, over the offer's own employment years. The same
 * figures as the comparison shows (a test holds them together), without making what only a working needs.
 */
export function readingAmount(ledger: Ledger, reading: TargetReading, definition: Subtotal): bigint {
  if (isSummed(reading)) {
    return sharedOut(summed(ledger, reading, definition), reading, ledger.assumptions.horizonYears);
  }
  switch (reading) {
    case 'standard':
      return namedAmount(readings(ledger, { by: 'employment-year' }), 'standard', definition)?.minor ?? 0n;
    case 'base':
      return baseAmount(ledger);
  }
}

/** The entries that a reading sums, of the lines that a ledger has, over the offer's own employment years. */
export function summed(ledger: Ledger, reading: SummedReading, definition: Subtotal): bigint {
  const columns = employmentColumns(ledger.context);
  return sumWithin(
    ledger,
    reading,
    definition,
    columns,
    reading === 'first-year' ? 1 : columns.columns.length,
  );
}

/** A sum as its reading states it: by the year, posted once, where the reading is annualised. */
export function sharedOut(sum: bigint, reading: SummedReading, years: number): bigint {
  return reading === 'annualised' ? post(ratio(sum, BigInt(years))) : sum;
}

/** The same sum over fixed dates: of a window that does not move with the start. The first year is its first twelve months. */
export function summedInWindow(
  ledger: Ledger,
  reading: SummedReading,
  definition: Subtotal,
  window: CalendarWindow,
): bigint {
  const months = reading === 'first-year' ? 12 : window.months;
  const columns = calendarColumns(ledger.context, { from: window.from, months });
  return sumWithin(ledger, reading, definition, columns, columns.columns.length);
}

function sumWithin(
  { streams }: Ledger,
  reading: SummedReading,
  definition: Subtotal,
  { indexAt }: Columns,
  stretches: number,
): bigint {
  const components = new Set(componentsOf(definition));
  const isGuaranteed = reading === 'guaranteed';
  let total = 0n;
  for (const stream of streams) {
    if (!stream.counts || !components.has(stream.component)) continue;
    const { dates, months, reported, splits } = stream.postings;
    dates.forEach((date, i) => {
      const index = indexAt(months[i] ?? 0, date, stream);
      if (index < 0 || index >= stretches) return;
      total += isGuaranteed ? guaranteedOf(splits[i], reported[i]) : (reported[i] ?? 0n);
    });
  }
  return total;
}

/** What of a posting is guaranteed. */
function guaranteedOf(split: Stream['postings']['splits'][number] | undefined, reported = 0n): bigint {
  if (split === undefined) return 0n;
  if (typeof split === 'string') return split === 'guaranteed' ? reported : 0n;
  return split.reduce((sum, part) => (part.certainty === 'guaranteed' ? sum + part.reported : sum), 0n);
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
  reading: SummedReading,
  definition: Subtotal,
  window: CalendarWindow,
  start: Ledger['context']['start'],
): bigint {
  const from = addMonths(window.from, -MONTHS_BEFORE_WINDOW);
  const isBefore: Columns['indexAt'] = (_, date) => (date >= from && date < start ? 0 : -1);
  return sumWithin(currentJob, reading, definition, { columns: [], indexAt: isBefore }, 1);
}
