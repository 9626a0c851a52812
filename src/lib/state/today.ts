import { dateOf, type PlainDate } from '#lib/engine/calendar/plain-date.ts';

/** The day it is where the person is. The engine has no clock: whoever needs the day hands it in. */
export function today(): PlainDate {
  const now = new Date();
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
