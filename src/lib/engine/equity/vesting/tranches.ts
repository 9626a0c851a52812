import type { VestingStatement } from '#lib/document/types.ts';
import { later, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { parseRatio } from '#lib/engine/money/decimal-string.ts';
import { type Ratio } from '#lib/engine/money/ratio.ts';
import { chainPointOf, stepper, type ChainPoint, type DayOfMonthRule, type Stepper } from './day-of-month.ts';
import { leastCommonMultiple } from './portions.ts';
import type { Tranche, TrancheList } from './vest.ts';

/** What dates the statements of a grant. */
export interface StatementDates {
  readonly vestingStart: PlainDate | undefined;
  readonly grantDate?: PlainDate;
  readonly dayOfMonth: DayOfMonthRule;
  readonly events: ReadonlyMap<string, PlainDate>;
}

/** A statement laid out in time: its rows, and what each carries in parts of its own denominator. */
interface Layout {
  readonly dates: readonly (PlainDate | undefined)[];
  /** What the first date carries, when a cliff has a portion of its own. */
  readonly lump: bigint | undefined;
  readonly each: bigint;
  readonly denominator: bigint;
}

/**
 * The tranches of ordered statements. A statement starts where the one before it ends, on the day of month
 * of the very first start; one anchored to an event starts at the event and leaves the chain as it was; one
 * held by an event keeps its dates, but none comes before the event. No tranche comes before the grant date.
 * Throws a RangeError when a statement counts from a vesting start that is not given.
 * Source: OCF vesting statements; docs/method.md, 4, Vesting.
 */
export function tranchesOf(statements: readonly VestingStatement[], dates: StatementDates): TrancheList {
  const layouts: Layout[] = [];
  const { vestingStart, dayOfMonth, events } = dates;
  const steps = vestingStart === undefined ? undefined : stepper(dayOfMonth, vestingStart);
  let point = vestingStart === undefined ? undefined : chainPointOf(vestingStart);
  for (const statement of statements) {
    const happened = statement.event === undefined ? undefined : events.get(statement.event.name);
    if (statement.event?.anchor === 'event') {
      layouts.push(
        happened === undefined ? neverLaidOut(statement) : laidOutFrom(happened, statement, dates),
      );
      continue;
    }
    if (steps === undefined || point === undefined) {
      throw new RangeError('A statement that no event anchors needs a vesting start');
    }
    const layout = laidOut(statement, point, steps);
    layouts.push(statement.event === undefined ? layout : held(layout, happened));
    point = steps.pointAfter(point, statement.occurrences * statement.period, statement.periodType);
  }
  return joined(layouts, dates.grantDate);
}

function laidOutFrom(event: PlainDate, statement: VestingStatement, { dayOfMonth }: StatementDates): Layout {
  return laidOut(statement, chainPointOf(event), stepper(dayOfMonth, event));
}

/** The whole statement as one tranche without a date. */
function neverLaidOut(statement: VestingStatement): Layout {
  const { n, d } = parseRatio(statement.portion);
  return { dates: [undefined], lump: undefined, each: n, denominator: d };
}

function held(layout: Layout, event: PlainDate | undefined): Layout {
  return { ...layout, dates: layout.dates.map((date) => event && date && later(date, event)) };
}

/** Lays one statement out from a point of the chain. */
function laidOut(statement: VestingStatement, from: ChainPoint, steps: Stepper): Layout {
  const { occurrences, period, periodType, cliff } = statement;
  const dates = Array.from({ length: occurrences }, (_, i) =>
    steps.dateAfter(from, (i + 1) * period, periodType),
  );
  const portion = parseRatio(statement.portion);
  const even = { lump: undefined, each: portion.n, denominator: portion.d * BigInt(occurrences) };
  if (cliff === undefined) return { dates, ...even };

  const cliffDate = steps.dateAfter(from, cliff.length, cliff.periodType);
  const firstAfter = dates.findIndex((date) => date > cliffDate);
  const heldBack = firstAfter < 0 ? occurrences : firstAfter;
  const after = occurrences - heldBack;
  const share = parseRatio(cliff.portion);
  // A cliff that carries what its occurrences would have carried is those occurrences, rounded one by one
  // and added up (OCF issue 514). With no occurrence after it, there is none to carry the rest.
  if (after === 0 || isShareOf(share, heldBack, occurrences)) {
    return { dates: dates.map((date) => later(date, cliffDate)), ...even };
  }
  return { dates: [cliffDate, ...dates.slice(heldBack)], ...withOwnPortion(portion, share, BigInt(after)) };
}

function isShareOf(share: Ratio, count: number, of: number): boolean {
  return share.n * BigInt(of) === share.d * BigInt(count);
}

/** portion × share at the cliff, and portion × (1 − share) ÷ after on each later date, over one denominator. */
function withOwnPortion(portion: Ratio, share: Ratio, after: bigint): Omit<Layout, 'dates'> {
  return {
    lump: portion.n * share.n * after,
    each: portion.n * (share.d - share.n),
    denominator: portion.d * share.d * after,
  };
}

/** The layouts as tranches over one denominator, none before the grant date and none of nothing. */
function joined(layouts: readonly Layout[], grantDate: PlainDate | undefined): TrancheList {
  let whole = 1n;
  for (const { denominator } of layouts) whole = leastCommonMultiple(whole, denominator);
  const tranches: Tranche[] = [];
  for (const { dates, lump, each, denominator } of layouts) {
    const scale = whole / denominator;
    const part = each * scale;
    dates.forEach((date, i) => {
      const carried = i === 0 && lump !== undefined ? lump * scale : part;
      if (carried === 0n) return;
      tranches.push({ date: date && grantDate ? later(date, grantDate) : date, part: carried });
    });
  }
  return { tranches, whole };
}
