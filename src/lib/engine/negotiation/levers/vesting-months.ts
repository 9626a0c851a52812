import type { VestingStatement } from '#lib/document/types.ts';
import { parseRatio } from '../../money/decimal-string.ts';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  ONE,
  ratio,
  reduced,
  subtract,
  whole,
  ZERO,
  type Ratio,
} from '../../money/ratio.ts';
import { writtenPortion } from './step.ts';

/** A vest by the month from the start of vesting, and the share of the grant that it carries. */
export interface MonthlyVest {
  readonly month: number;
  readonly portion: Ratio;
}

/**
 * A schedule by months: when each share of the grant vests. Undefined for one that counts in days or waits for an
 * event, which cannot be moved by months.
 */
export function vestsByMonth(statements: readonly VestingStatement[]): readonly MonthlyVest[] | undefined {
  const vests: MonthlyVest[] = [];
  let from = 0;
  for (const { portion, occurrences, period, periodType, cliff, event } of statements) {
    const months = inMonths(period, periodType);
    const held = cliff ? inMonths(cliff.length, cliff.periodType) : 0;
    if (months === undefined || held === undefined || event) return undefined;
    const share = parseRatio(portion);
    const all = Array.from({ length: occurrences }, (_, i) => from + (i + 1) * months);
    const cliffMonth = from + held;
    const after = all.filter((month) => month > cliffMonth);
    if (!cliff || after.length === 0) {
      for (const month of all)
        vests.push({ month: Math.max(month, cliffMonth), portion: shareOf(share, occurrences) });
    } else {
      const lump = multiply(share, parseRatio(cliff.portion));
      vests.push({ month: cliffMonth, portion: lump });
      for (const month of after) vests.push({ month, portion: shareOf(subtract(share, lump), after.length) });
    }
    from += occurrences * months;
  }
  return vests.filter(({ portion }) => !isZero(portion));
}

function inMonths(length: number, type: VestingStatement['periodType']): number | undefined {
  if (type === 'DAYS') return undefined;
  return type === 'YEARS' ? 12 * length : length;
}

const shareOf = (whole_: Ratio, parts: number): Ratio => reduced(divide(whole_, whole(parts)));

/** The share of the grant that vests within the first twelve months. */
export function inFirstYear(vests: readonly MonthlyVest[]): Ratio {
  return reduced(
    vests.filter(({ month }) => month <= 12).reduce((sum, { portion }) => add(sum, portion), ZERO),
  );
}

/**
 * The schedule with another share in its first year: what vests in that year grows or shrinks together, and so does what
 * comes after, so that its shape stays. Where nothing vests in the first year, the share vests at its end. Undefined when
 * nothing comes after it, or where a portion cannot be written.
 */
export function withFirstYear(
  vests: readonly MonthlyVest[],
  share: Ratio,
): readonly VestingStatement[] | undefined {
  const now = inFirstYear(vests);
  const later = subtract(ONE, now);
  if (isZero(later)) return undefined;
  const scaled = vests.map(({ month, portion }) => ({
    month,
    portion: multiply(portion, month <= 12 ? divide(share, now) : divide(subtract(ONE, share), later)),
  }));
  const added = isZero(now) && !isZero(share) ? [{ month: 12, portion: share }] : [];
  return statementsOf([...added, ...scaled.filter(({ portion }) => !isZero(portion))]);
}

/** Vests by month as statements: a run of equal vests that are equally far apart is one. */
function statementsOf(vests: readonly MonthlyVest[]): readonly VestingStatement[] | undefined {
  const runs: { period: number; occurrences: number; each: Ratio }[] = [];
  let before = 0;
  for (const { month, portion } of vests) {
    const period = month - before;
    const run = runs.at(-1);
    if (run?.period === period && compare(run.each, portion) === 0) run.occurrences += 1;
    else runs.push({ period, occurrences: 1, each: portion });
    before = month;
  }
  const statements = runs.map(({ period, occurrences, each }) => {
    const portion = writtenPortion(multiply(each, whole(occurrences)));
    return portion && { portion, occurrences, period, periodType: 'MONTHS' as const };
  });
  return statements.includes(undefined) ? undefined : statements.flatMap((statement) => statement ?? []);
}

/** The schedule without its cliffs; one of yearly vests vests by the quarter. Undefined when it has neither. */
export function withoutCliff(
  statements: readonly VestingStatement[],
): readonly VestingStatement[] | undefined {
  if (statements.some(({ cliff }) => cliff !== undefined)) {
    return statements.map(({ portion, occurrences, period, periodType, event }) => ({
      portion,
      occurrences,
      period,
      periodType,
      ...(event ? { event } : {}),
    }));
  }
  const [first, ...rest] = statements;
  const months = first && inMonths(first.period, first.periodType);
  if (!first || first.event || months === undefined || months < 12 || months % 3 !== 0) return undefined;
  const quarters = months / 3;
  if (first.occurrences * quarters > 1000) return undefined;
  return [{ ...first, occurrences: first.occurrences * quarters, period: 3, periodType: 'MONTHS' }, ...rest];
}

/** To four places: fine enough for a share of a grant, and short enough to be written. */
export const toFourPlaces = ({ n, d }: Ratio): Ratio => ratio((n * 10_000n) / d, 10_000n);
