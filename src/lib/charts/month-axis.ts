import { addMonths } from '#lib/engine/calendar/plain-date.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { comparisonMonthText, elapsedYearsText } from '#lib/format/crossover-words.ts';
import { monthText, yearsText } from '#lib/format/period-text.ts';
import type { Tick } from './drawing.ts';
import type { ShownOffer } from './shown-offer.ts';

/** The first day of the first column: in the calendar view that of the window. */
const firstDay = (offers: readonly ShownOffer[]) => offers[0]?.readings.columns[0]?.from;

/** When a month of the comparison is, in words. */
export function monthTexts({ view }: Comparison, offers: readonly ShownOffer[]): (month: number) => string {
  const from = firstDay(offers);
  return (month) => (from ? comparisonMonthText(month, view, from) : '');
}

/** The ends of the years on an axis of months. */
export function monthTicks(
  { view, assumptions }: Comparison,
  offers: readonly ShownOffer[],
): readonly Tick[] {
  const from = firstDay(offers);
  return Array.from({ length: assumptions.horizonYears + 1 }, (_, year) => ({
    month: year * 12,
    text:
      view === 'calendar-year' && from
        ? monthText(addMonths(from, year * 12))
        : year === 0
          ? 'Start'
          : yearsText(year),
  }));
}

/** What the ends of the years are called at the head of a table. */
export function yearEnds(
  { view, assumptions }: Comparison,
  offers: readonly ShownOffer[],
): readonly string[] {
  const from = firstDay(offers);
  return Array.from({ length: assumptions.horizonYears }, (_, i) =>
    from ? elapsedYearsText(i + 1, view, from) : '',
  );
}
