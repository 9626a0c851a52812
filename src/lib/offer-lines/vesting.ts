import { isSame } from '#lib/document/change.ts';
import type { Grant, Vesting, VestingStatement } from '#lib/document/types.ts';
import { addMonths, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import {
  parseDecimal,
  parseRatio,
  type DecimalString,
  type RatioString,
} from '#lib/engine/money/decimal-string.ts';
import { add, compare, multiply, ONE, reduced, subtract, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { decimalText } from '#lib/entry/value-entry.ts';
import { COMMON_SCHEDULES, enterSchedule, scheduleText } from '#lib/entry/vesting-entry.ts';
import { inside, type Place } from './place.ts';
import type { ScheduledVest } from './vesting-steps.ts';

/** A vest on a given date. */
export type DatedVest = Extract<Vesting, { kind: 'dated' }>['vests'][number];
/** A day of the year on which a company vests. */
export type VestDay = NonNullable<Grant['fixedVestDays']>[number];
/** An event that a schedule names, with its date. */
export type NamedEvent = NonNullable<Grant['events']>[number];

const portion = (text: string): RatioString => text as RatioString;

/** The list holds at most so many vests. */
const MOST_VESTS = 200;

/** The statements of a schedule. */
export function statementsPlace(vesting: Place<Vesting>): Place<readonly VestingStatement[]> {
  return inside(vesting, 'statements');
}

/** The schedule as one of those in common use, by its words; undefined where it is one of its own. */
export function commonSchedulePlace(vesting: Place<Vesting>): Place<string> {
  const statements = statementsPlace(vesting);
  const words = statements.value && scheduleText(statements.value);
  return {
    address: [...statements.address, '@common'],
    value: COMMON_SCHEDULES.some(({ label }) => label === words) ? words : undefined,
    isNamed: false,
    set: (label) => {
      const common = COMMON_SCHEDULES.find((schedule) => schedule.label === label);
      return common ? statements.set(common.statements) : [];
    },
  };
}

/** A statement to be filled in: a year that vests at once, with what the statements before it leave. */
export function newStatement(statements: readonly VestingStatement[]): VestingStatement {
  const sum = statements.map((statement) => parseRatio(statement.portion)).reduce(add, ZERO);
  const left = compare(sum, ONE) < 0 ? reduced(subtract(ONE, sum)) : ZERO;
  return { portion: shareText(left), occurrences: 1, period: 12, periodType: 'MONTHS' };
}

/** A share as a decimal where it ends, else as a fraction. */
function shareText({ n, d }: { readonly n: bigint; readonly d: bigint }): RatioString {
  return portion((10n ** 12n * n) % d === 0n ? decimalText({ n, d }, 12) : `${n}/${d}`);
}

/** A cliff to be filled in: a year, with a quarter of the statement. */
export function newCliff(): NonNullable<VestingStatement['cliff']> {
  return { length: 12, periodType: 'MONTHS', portion: portion('0.25') };
}

/** The event of a statement: to choose how it waits names an event, to choose that it does not takes it away. */
export function eventAnchorPlace(
  event: Place<NonNullable<VestingStatement['event']>>,
): Place<'start' | 'event'> {
  return {
    ...event,
    address: [...event.address, 'anchor'],
    value: event.value?.anchor,
    set: (anchor) => event.set(anchor && { name: event.value?.name ?? 'Liquidity event', anchor }),
  };
}

/**
 * A schedule as given dates, or given dates as a schedule. A schedule becomes the vests that it makes of the
 * grant; dates become the commonest schedule, since no statements can be read out of them.
 */
export function turnedVesting(
  kind: Vesting['kind'],
  made: readonly ScheduledVest[],
  units: DecimalString,
  start: PlainDate,
): Vesting {
  switch (kind) {
    case 'statements':
      return { kind, statements: COMMON_SCHEDULES[0]?.statements ?? [] };
    case 'dated':
      return { kind, vests: datedVests(made, parseDecimal(units), start) };
  }
}

function datedVests(made: readonly ScheduledVest[], units: Ratio, start: PlainDate): readonly DatedVest[] {
  if (made.length === 0 || made.length > MOST_VESTS) return [newVest([], start)];
  let before = ZERO;
  return made.map(({ date, portionAfter }) => {
    // Rounded down over the whole grant, as a schedule vests by default, so that the vests sum to it.
    const upTo = multiply(units, portionAfter);
    const shares = { n: upTo.n / upTo.d - before.n / before.d, d: 1n };
    before = upTo;
    return { date, shares: decimalText(shares, 0) };
  });
}

/** A dated vest to be filled in: as many as the one before it, a year later. */
export function newVest(vests: readonly DatedVest[], start: PlainDate): DatedVest {
  const last = vests.at(-1);
  return { date: addMonths(last?.date ?? start, 12), shares: last?.shares ?? ('0' as DecimalString) };
}

/** A vest day to be filled in: a quarter after the one before it. */
export function newVestDay(days: readonly VestDay[]): VestDay {
  const last = days.at(-1);
  return last ? { month: ((last.month + 2) % 12) + 1, day: last.day } : { month: 2, day: 15 };
}

/** An event to be dated: the first that the schedule names and that has no date yet. */
export function newEvent({ vesting, events = [] }: Grant, today: PlainDate): NamedEvent {
  const names =
    vesting.kind === 'statements' ? vesting.statements.flatMap(({ event }) => event?.name ?? []) : [];
  const open = names.find((name) => events.every((event) => event.name !== name));
  return { name: open ?? 'Liquidity event', date: today };
}

/** The statements as far as words can say them: a schedule with rows of its own shows in its rows alone. */
export function wordedPlace(vesting: Place<Vesting>): Place<readonly VestingStatement[]> {
  const statements = statementsPlace(vesting);
  const read = statements.value && enterSchedule(scheduleText(statements.value));
  const isWorded = read?.isOk === true && isSame(read.value, statements.value);
  return {
    ...statements,
    address: [...statements.address, '@words'],
    value: isWorded ? statements.value : undefined,
  };
}
