import {
  dateOfDayNumber,
  dayNumber,
  onDayOfMonth,
  partsOf,
  type PlainDate,
} from '#lib/engine/calendar/plain-date.ts';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/**
 * On which day of a month shares vest: the Open Cap Table Format's VestingDayOfMonth (v1: fixed days, "or
 * last day", vesting start day) and the four policies of its v2 (first, last, start day, day before it).
 */
export type DayOfMonthRule =
  | Exclude<`${'0' | '1'}${Digit}` | `2${Exclude<Digit, '9'>}`, '00'>
  | '29_OR_LAST_DAY_OF_MONTH'
  | '30_OR_LAST_DAY_OF_MONTH'
  | '31_OR_LAST_DAY_OF_MONTH'
  | 'VESTING_START_DAY'
  | 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH'
  | 'VESTING_START_DAY_MINUS_ONE'
  | 'FIRST_DAY_OF_MONTH'
  | 'LAST_DAY_OF_MONTH';

const WORDS: ReadonlySet<string> = new Set([
  ...Array.from({ length: 28 }, (_, i) => String(i + 1).padStart(2, '0')),
  '29_OR_LAST_DAY_OF_MONTH',
  '30_OR_LAST_DAY_OF_MONTH',
  '31_OR_LAST_DAY_OF_MONTH',
  'VESTING_START_DAY',
  'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
  'VESTING_START_DAY_MINUS_ONE',
  'FIRST_DAY_OF_MONTH',
  'LAST_DAY_OF_MONTH',
]);

/** Whether a text is one of the rules (a document's rule is checked there against the same words). */
export function isDayOfMonthRule(text: string): text is DayOfMonthRule {
  return WORDS.has(text);
}

/** The unit in which a period is counted; a year is twelve months. */
export type PeriodType = 'DAYS' | 'MONTHS' | 'YEARS';

/**
 * A point in a chain of periods: its date, and the month it counts from (months since year 0). The month is
 * kept beside the date because a rule may date an occurrence in the month before (the day before the 1st).
 */
export interface ChainPoint {
  readonly date: PlainDate;
  readonly month: number;
}

/** The point from which a chain starting on a date counts. */
export function chainPointOf(date: PlainDate): ChainPoint {
  const { year, month } = partsOf(date);
  return { date, month: year * 12 + month - 1 };
}

/**
 * Steps a number of units from a point. Months land on the rule's day, clamped to the month's end, days are
 * plain days, and a step of 0 stays on the point's date whatever the rule says.
 */
export interface Stepper {
  dateAfter(from: ChainPoint, units: number, type: PeriodType): PlainDate;
  pointAfter(from: ChainPoint, units: number, type: PeriodType): ChainPoint;
}

/** Dates are compared as text, so none may pass the last year of four digits; every horizon ends long before. */
const LAST_MONTH = 9999 * 12 + 11;
const LAST_DAY = dayNumber('9999-12-31' as PlainDate);

/**
 * The steps of one chain under a day-of-month rule, where `origin` is the chain's first date: its day of
 * month is kept through the whole chain, so 31 January gives 28 February and then 31 March.
 * Units: whole days, months or years. Never throws; a date after 9999 is held at its end.
 * Source: OCF VestingDayOfMonth; docs/method.md, 4, Vesting.
 */
export function stepper(rule: DayOfMonthRule, origin: PlainDate): Stepper {
  const day = targetDay(rule, partsOf(origin).day);
  const dayBefore = rule === 'VESTING_START_DAY_MINUS_ONE';

  function onMonth(month: number): PlainDate {
    const date = onDayOfMonth(Math.min(month, LAST_MONTH), day);
    return dayBefore ? dateOfDayNumber(dayNumber(date) - 1) : date;
  }

  function dateAfter(from: ChainPoint, units: number, type: PeriodType): PlainDate {
    if (units === 0) return from.date;
    switch (type) {
      case 'DAYS':
        return dateOfDayNumber(Math.min(dayNumber(from.date) + units, LAST_DAY));
      case 'MONTHS':
        return onMonth(from.month + units);
      case 'YEARS':
        return onMonth(from.month + units * 12);
    }
  }

  function pointAfter(from: ChainPoint, units: number, type: PeriodType): ChainPoint {
    const date = dateAfter(from, units, type);
    switch (type) {
      case 'DAYS':
        return units === 0 ? from : chainPointOf(date);
      case 'MONTHS':
        return { date, month: Math.min(from.month + units, LAST_MONTH) };
      case 'YEARS':
        return { date, month: Math.min(from.month + units * 12, LAST_MONTH) };
    }
  }

  return { dateAfter, pointAfter };
}

/** The day a rule aims at before it is clamped: 1 to 31. */
function targetDay(rule: DayOfMonthRule, startDay: number): number {
  switch (rule) {
    case 'VESTING_START_DAY':
    case 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH':
    case 'VESTING_START_DAY_MINUS_ONE':
      return startDay;
    case 'FIRST_DAY_OF_MONTH':
      return 1;
    case '31_OR_LAST_DAY_OF_MONTH':
    case 'LAST_DAY_OF_MONTH':
      return 31;
    case '30_OR_LAST_DAY_OF_MONTH':
      return 30;
    case '29_OR_LAST_DAY_OF_MONTH':
      return 29;
    default:
      return fixedDay(rule);
  }
}

/** "01" to "28" as a number: what is left of the rules once the words are gone, which the type proves. */
function fixedDay(rule: `${Digit}${Digit}`): number {
  return Number(rule);
}
