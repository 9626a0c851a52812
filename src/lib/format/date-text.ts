import { partsOf, type PlainDate } from '#lib/engine/calendar/plain-date.ts';

const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** A calendar date in words: "Jan 31, 2027". */
export function dateText(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return format.format(Date.UTC(year, month - 1, day));
}

/** A stretch of days, both included: "Jan 1, 2027 – Dec 31, 2027". */
export function spanText(from: PlainDate, to: PlainDate): string {
  return `${dateText(from)} – ${dateText(to)}`;
}
