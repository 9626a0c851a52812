import type { Grant, Offer, RefreshGrant } from '#lib/document/types.ts';
import {
  addMonths,
  dayNumber,
  partsOf,
  wholeMonthsBetween,
  type PlainDate,
} from '#lib/engine/calendar/plain-date.ts';
import { vestsOfHolding } from '#lib/engine/equity/delivery.ts';
import { initialHoldings, refreshHoldings, type Holding } from '#lib/engine/equity/holding.ts';
import type { Assumptions } from '#lib/engine/ledger/assumptions.ts';
import { contextOf } from '#lib/engine/ledger/context.ts';
import { oneTerm } from '#lib/engine/ledger/terms.ts';
import { parseDecimal } from '#lib/engine/money/decimal-string.ts';
import { add, compare, isZero, ONE, subtract, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { dateText } from '#lib/format/date-text.ts';
import { monthText } from '#lib/format/period-text.ts';
import { portionText } from '#lib/format/percent.ts';

/** A vest of a schedule: its date, and how much of the grant has vested with it. */
export interface ScheduledVest {
  readonly date: PlainDate;
  readonly portionAfter: Ratio;
}

/** How a grant vests over time, whatever its size: it can be drawn before there is a price or a number of shares. */
export interface VestingSteps {
  readonly start: PlainDate;
  readonly vests: readonly ScheduledVest[];
}

/** The schedule of a grant, or of the first grant of a refresh plan, laid out in time; undefined without a start. */
export function vestingSteps(
  offer: Offer,
  terms: Grant | RefreshGrant,
  assumptions: Assumptions,
): VestingSteps | undefined {
  const context = contextOf(offer, assumptions);
  if (!context) return undefined;
  const holding = [...initialHoldings(context), ...refreshHoldings(context)].find(
    (candidate) => candidate.terms === terms,
  );
  return holding && { start: holding.vestingStart, vests: vestsOfOne(holding) };
}

/** The vests of a grant of exactly one, in fractions. */
function vestsOfOne(holding: Holding): readonly ScheduledVest[] {
  const { vesting } = holding.terms;
  const units =
    vesting.kind === 'dated'
      ? vesting.vests.map(({ shares }) => parseDecimal(shares)).reduce(add, ZERO)
      : ONE;
  if (isZero(units)) return [];
  const terms: Holding['terms'] = {
    ...holding.terms,
    award: { kind: 'restricted-stock-units' },
    allocation: 'FRACTIONAL',
  };
  return vestsOfHolding({ ...holding, terms }, { units, unitsOfOne: ONE, term: oneTerm });
}

/** What vests in each year of a schedule, in words: "5% in year 1, 15% in year 2". */
export function stepsText({ start, vests }: VestingSteps): string {
  const last = vests.at(-1);
  if (!last) return 'Nothing vests on a known date.';
  const years = Math.max(1, Math.ceil(monthsUpTo(start, last.date) / 12));
  const parts: string[] = [];
  let before = ZERO;
  for (let year = 1; year <= years; year += 1) {
    const end = addMonths(start, year * 12);
    const upTo = vests.findLast(({ date }) => date <= end)?.portionAfter ?? ZERO;
    const part = subtract(upTo, before);
    if (!isZero(part)) parts.push(`${portionText(part)} in year ${year}`);
    before = upTo;
  }
  const missing = subtract(ONE, last.portionAfter);
  const rest = compare(missing, ZERO) > 0 ? `; ${portionText(missing)} has no date` : '';
  return `${parts.join(', ')}${rest}. The last vest is on ${dateText(last.date)}.`;
}

function monthsUpTo(start: PlainDate, date: PlainDate): number {
  const months = wholeMonthsBetween(start, date);
  return addMonths(start, months) < date ? months + 1 : months;
}

/** The stepped line of a schedule in a box of so many units, with a dated mark at the end of every year. */
export interface SteppedLine {
  readonly points: string;
  readonly area: string;
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly levels: readonly { readonly y: number; readonly label: string }[];
}

const LEVELS = [0, 25, 50, 75, 100];
const MOST_YEARS = 60;

/** Draws a schedule: time to the right from the vesting start, the share vested upwards. */
export function steppedLine({ start, vests }: VestingSteps, width: number, height: number): SteppedLine {
  const last = vests.at(-1)?.date ?? addMonths(start, 12);
  const years = Math.min(Math.max(1, Math.ceil(monthsUpTo(start, last) / 12)), MOST_YEARS);
  const from = dayNumber(start);
  const days = dayNumber(addMonths(start, years * 12)) - from;
  const x = (date: PlainDate): number =>
    tenths(Math.max(0, Math.min(1, (dayNumber(date) - from) / days)) * width);
  const y = (share: number): number => tenths(height - Math.max(0, Math.min(1, share)) * height);
  const corners = [`0,${height}`];
  let level = height;
  for (const { date, portionAfter } of vests) {
    const next = y(Number(portionAfter.n) / Number(portionAfter.d));
    corners.push(`${x(date)},${level}`, `${x(date)},${next}`);
    level = next;
  }
  corners.push(`${width},${level}`);
  const every = Math.ceil(years / 10);
  return {
    points: corners.join(' '),
    area: [...corners, `${width},${height}`].join(' '),
    years: Array.from({ length: Math.floor(years / every) }, (_, i) => (i + 1) * every).map((year) => ({
      x: x(addMonths(start, year * 12)),
      label: markText(addMonths(start, year * 12), years),
    })),
    levels: LEVELS.map((percent) => ({ y: y(percent / 100), label: `${percent}%` })),
  };
}

/** The date of a mark: "Jan 2028", or the year alone where months would not fit. */
function markText(date: PlainDate, years: number): string {
  return years <= 4 ? monthText(date) : `${partsOf(date).year}`;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
