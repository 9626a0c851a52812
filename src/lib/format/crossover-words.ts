import { addMonths, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { View } from '#lib/engine/readings/columns.ts';
import { monthText, yearsText } from './period-text.ts';

/** When a month of the comparison is: "month 31 (year 3)", or "Jul 2029" where all offers share a calendar. */
export function comparisonMonthText(month: number, view: View, from: PlainDate): string {
  switch (view) {
    case 'employment-year':
      return `month ${month} (year ${Math.max(1, Math.ceil(month / 12))})`;
    case 'calendar-year':
      return monthText(addMonths(from, Math.max(0, month - 1)));
  }
}

/** How far into the comparison a whole number of years is: "After 2 years", or "By Jan 2029". */
export function elapsedYearsText(years: number, view: View, from: PlainDate): string {
  switch (view) {
    case 'employment-year':
      return `After ${yearsText(years)}`;
    case 'calendar-year':
      return `By ${monthText(addMonths(from, years * 12))}`;
  }
}

/** One change of the lead: "Norvane passes Quillmark in month 31 (year 3)." */
export function crossoverText(ahead: string, behind: string, when: string): string {
  return `${ahead} passes ${behind} in ${when}.`;
}
