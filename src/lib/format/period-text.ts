import { partsOf, type PlainDate } from '#lib/engine/calendar/plain-date.ts';

const monthFormat = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'short', timeZone: 'UTC' });

/** The month of a date: "Jan 2027". */
export function monthText(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return monthFormat.format(Date.UTC(year, month - 1, day));
}

/** The quarter of a date: "Q1 2027". */
export function quarterText(date: PlainDate): string {
  const { year, month } = partsOf(date);
  return `Q${Math.ceil(month / 3)} ${year}`;
}

/** A number of years: "1 year", "4 years". */
export function yearsText(years: number): string {
  return years === 1 ? '1 year' : `${years} years`;
}
