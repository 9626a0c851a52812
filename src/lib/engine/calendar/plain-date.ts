/**
 * Calendar dates without clock or time zone, as ISO text ("2026-01-31"). Text sorts and compares as dates
 * do, and crosses every border (storage, workers, files) unchanged.
 */
export type PlainDate = string & { readonly __plainDate: true };

/** Year, month (1-12) and day of a date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Splits a date into its numbers. */
export function partsOf(date: PlainDate): DateParts {
  const c = (i: number): number => date.charCodeAt(i) - 48;
  return {
    year: c(0) * 1000 + c(1) * 100 + c(2) * 10 + c(3),
    month: c(5) * 10 + c(6),
    day: c(8) * 10 + c(9),
  };
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** The date of these numbers, which must name a real day. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as PlainDate;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads a date typed in ISO form; undefined when it is not one or does not exist (2026-02-30). */
export function parsePlainDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const { year, month, day } = partsOf(text as PlainDate);
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? (text as PlainDate) : undefined;
}

/** The date so many months later, on the same day of month, clamped to the month's end (docs/method.md, 2). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  return onDayOfMonth(year * 12 + (month - 1) + months, day);
}

/** A day of the month counted from year 0, clamped to the month's end. */
export function onDayOfMonth(monthIndex: number, day: number): PlainDate {
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return dateOf(year, month, day > 28 ? Math.min(day, daysInMonth(year, month)) : day);
}

/** Days since 1970-01-01 (the civil calendar, proleptic). */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number. */
export function dateOfDayNumber(days: number): PlainDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return dateOf(year, month, doy - Math.floor((153 * mp + 2) / 5) + 1);
}

/** The date so many days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const target = day + days;
  if (target >= 1 && target <= 28) return dateOf(year, month, target);
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Days from one date to another: 1 from a day to the next. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole months passed from one date to another, by the day-of-month rule of addMonths; negative before it. */
export function wholeMonthsBetween(from: PlainDate, to: PlainDate): number {
  const a = partsOf(from);
  const b = partsOf(to);
  const months = (b.year - a.year) * 12 + (b.month - a.month);
  if (b.day >= a.day || b.day === daysInMonth(b.year, b.month)) return months;
  return months - 1;
}

/** Whether a date is so many whole months from another, by the day-of-month rule of addMonths. */
export function isMonthlyAnniversary(from: PlainDate, date: PlainDate): boolean {
  const { day } = partsOf(from);
  const on = partsOf(date);
  return on.day === day || (on.day < day && on.day === daysInMonth(on.year, on.month));
}

/** The earlier of two dates. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b;
}

/** The later of two dates. */
export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b;
}
