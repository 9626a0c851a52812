import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { VestingStatement } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { installmentsOf, type AllocationType } from '#lib/engine/equity/vesting/allocation.ts';
import { vestsOfConditions } from '#lib/engine/equity/vesting/condition-graph.ts';
import { vestsOfDates } from '#lib/engine/equity/vesting/dated.ts';
import {
  chainPointOf,
  stepper,
  type DayOfMonthRule,
  type PeriodType,
} from '#lib/engine/equity/vesting/day-of-month.ts';
import { vestsOf, type Vest } from '#lib/engine/equity/vesting/schedule.ts';
import { vestedAsOf } from '#lib/engine/equity/vesting/vested.ts';
import {
  unitsVesting,
  type ConditionAmount,
  type ConditionTrigger,
  type VestingCondition,
} from '#lib/engine/equity/vesting/vesting-condition.ts';
import { parseRatio, type RatioString } from '#lib/engine/money/decimal-string.ts';
import { add, isZero, ratio, reduced, whole, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { splitByRatio } from '#lib/engine/money/split-by-ratio.ts';

/*
 * Outside cases: specifications of and runs of open vesting engines, each with repository, commit, path and
 * licence in the file. Compared by its rule: added up by date, rows of 0 dropped, exact.
 */

interface OcfPortion {
  numerator: RatioString;
  denominator: RatioString;
  remainder?: boolean;
}

interface OcfCondition {
  id: string;
  portion?: OcfPortion;
  quantity?: RatioString;
  trigger:
    | { type: 'VESTING_START_DATE' | 'VESTING_EVENT' }
    | { type: 'VESTING_SCHEDULE_ABSOLUTE'; date: PlainDate }
    | {
        type: 'VESTING_SCHEDULE_RELATIVE';
        period: {
          length: number;
          type: 'DAYS' | 'MONTHS';
          occurrences: number;
          day_of_month: DayOfMonthRule;
        };
        relative_to_condition_id: string;
      };
  next_condition_ids: string[];
}

interface OcfStatement {
  percentage: RatioString;
  occurrences?: number;
  period?: number;
  period_type?: PeriodType;
  cliff?: { length: number; period_type: PeriodType; percentage: RatioString };
  event_id?: string;
  anchor?: 'EVENT';
}

interface Shares {
  shares: RatioString;
}

interface Grid {
  vesting_start: PlainDate;
  grant_date?: PlainDate;
  quantity: RatioString;
  installments: number;
  period: number;
  period_type: PeriodType;
  cliff_installment?: number;
  allocation_type?: AllocationType;
  day_of_month?: DayOfMonthRule;
}

interface Dated extends Shares {
  date: PlainDate;
}

type Vector = { id: string } & (
  | {
      model: 'statement_schedule' | 'statement_schedule_event_anchor';
      input: {
        quantity: RatioString;
        vesting_start: PlainDate | null;
        grant_date: PlainDate | null;
        allocation_type: AllocationType;
        day_of_month: DayOfMonthRule;
        statements: OcfStatement[];
        events: Record<string, PlainDate>;
      };
      expected: Dated[];
    }
  | {
      model: 'installment_split';
      input: {
        quantity: RatioString;
        installments: number;
        allocation_type: AllocationType;
        cliff_installment?: number;
      };
      expected: (Shares & { index: number })[];
    }
  | {
      model: 'ratio_split';
      input: { quantity: string; ratios: number[] };
      expected: (Shares & { index: number })[];
    }
  | {
      model: 'condition_graph';
      input: {
        quantity: RatioString;
        grant_date: PlainDate;
        allocation_type: AllocationType;
        vesting_conditions: OcfCondition[];
        transactions: {
          type: 'TX_VESTING_START' | 'TX_VESTING_EVENT';
          condition_id: string;
          date: PlainDate;
        }[];
      };
      expected: Dated[];
    }
  | {
      model: 'explicit_vestings';
      input: { quantity: RatioString; explicit_vestings: { date: PlainDate; amount: RatioString }[] };
      expected: Dated[];
    }
  | { model: 'grid'; input: Grid; expected: Dated[] }
  | {
      model: 'as_of';
      input: { as_of: PlainDate; rounding?: string } & (
        | Grid
        | {
            quantity: RatioString;
            vesting_start: PlainDate;
            tranches: { at_month: number; percentage: RatioString }[];
          }
      );
      expected: { as_of: PlainDate; vested: RatioString }[];
    }
  | {
      model: 'date_step';
      input: { start: PlainDate; units: number; period_type: PeriodType };
      expected: { date: PlainDate }[];
    }
  | {
      model: 'date_step_series';
      input: { start: PlainDate; months: number[]; day_of_month: DayOfMonthRule };
      expected: { date: PlainDate }[];
    }
  | {
      model: 'portion';
      input: OcfPortion & { granted: RatioString; already_vested: RatioString };
      expected: Shares[];
    }
);

const { meta, vectors } = JSON.parse(
  readFileSync(new URL('./vesting-vectors.json', import.meta.url), 'utf8'),
) as { meta: { count: number }; vectors: Vector[] };

/** A number as one text, so that "4.5" and "9/2" are the same. */
function exactText(value: Ratio): string {
  const { n, d } = reduced(value);
  return `${n}/${d}`;
}

/** Rows as the file's rule compares them: one key a row, added up, without rows of 0, in order. */
function comparable(rows: readonly { key: string; shares: Ratio }[]): string[] {
  const sums = new Map<string, Ratio>();
  for (const { key, shares } of rows) sums.set(key, add(sums.get(key) ?? ZERO, shares));
  return [...sums]
    .filter(([, shares]) => !isZero(shares))
    .map(([key, shares]) => `${key} ${exactText(shares)}`)
    .sort();
}

const byDate = (rows: readonly Dated[]): string[] =>
  comparable(rows.map(({ date, shares }) => ({ key: date, shares: parseRatio(shares) })));
const vested = (vests: readonly Vest[]): string[] =>
  comparable(vests.map(({ date, shares }) => ({ key: date, shares })));
const byIndex = (rows: readonly { index: number; shares: Ratio }[]): string[] =>
  comparable(rows.map(({ index, shares }) => ({ key: String(index).padStart(4, '0'), shares })));

/** The document's statement for OCF's: one with an event and no schedule is a milestone, met at the event. */
function statementOf(ocf: OcfStatement): VestingStatement {
  const milestone = ocf.occurrences === undefined;
  return {
    portion: ocf.percentage,
    occurrences: ocf.occurrences ?? 1,
    period: ocf.period ?? 0,
    periodType: ocf.period_type ?? 'MONTHS',
    ...(ocf.cliff && {
      cliff: {
        length: ocf.cliff.length,
        periodType: ocf.cliff.period_type,
        portion: ocf.cliff.percentage,
      },
    }),
    ...(ocf.event_id !== undefined && {
      event: { name: ocf.event_id, anchor: milestone || ocf.anchor === 'EVENT' ? 'event' : 'start' },
    }),
  };
}

/** A grid of equal installments as one statement; its cliff carries what its installments carry. */
function gridVests(grid: Grid): readonly Vest[] {
  const { installments, period, period_type: periodType, cliff_installment: cliff } = grid;
  return vestsOf({
    quantity: parseRatio(grid.quantity),
    vestingStart: grid.vesting_start,
    ...(grid.grant_date && { grantDate: grid.grant_date }),
    allocation: grid.allocation_type ?? 'CUMULATIVE_ROUND_DOWN',
    dayOfMonth: grid.day_of_month ?? 'VESTING_START_DAY',
    statements: [
      {
        portion: '1' as RatioString,
        occurrences: installments,
        period,
        periodType,
        ...(cliff !== undefined && {
          cliff: { length: cliff * period, periodType, portion: `${cliff}/${installments}` as RatioString },
        }),
      },
    ],
    events: new Map(),
  });
}

function asOfVests(input: Extract<Vector, { model: 'as_of' }>['input']): readonly Vest[] {
  if (!('tranches' in input)) {
    if (input.rounding === undefined) return gridVests(input);
    // "floor(q*12/48) at the cliff, floor(q/48) each month, remainder to the last month": the cliff is a
    // tranche of its own, each is rounded down, and the last takes what is left over.
    const { cliff_installment: cliff = 0, installments, period, period_type: periodType } = input;
    const rest = installments - cliff;
    return inChain(input, [
      { portion: `${cliff}/${installments}`, occurrences: 1, period: cliff * period, periodType },
      { portion: `${rest}/${installments}`, occurrences: rest, period, periodType },
    ]);
  }
  // "floor each tranche, remainder to last", each tranche a statement that starts where the one before ends.
  let month = 0;
  return inChain(
    input,
    input.tranches.map(({ at_month, percentage }) => {
      const period = at_month - month;
      month = at_month;
      return { portion: percentage, occurrences: 1, period, periodType: 'MONTHS' };
    }),
  );
}

function inChain(
  input: { quantity: RatioString; vesting_start: PlainDate },
  statements: readonly (Omit<VestingStatement, 'portion'> & { portion: string })[],
): readonly Vest[] {
  return vestsOf({
    quantity: parseRatio(input.quantity),
    vestingStart: input.vesting_start,
    allocation: 'BACK_LOADED_TO_SINGLE_TRANCHE',
    dayOfMonth: 'VESTING_START_DAY',
    statements: statements.map((statement) => ({ ...statement, portion: statement.portion as RatioString })),
    events: new Map(),
  });
}

function amountOf({ portion, quantity }: Pick<OcfCondition, 'portion' | 'quantity'>): ConditionAmount {
  if (portion === undefined)
    return { kind: 'quantity', quantity: parseRatio(quantity ?? ('0' as RatioString)) };
  const share = ratio(BigInt(portion.numerator), BigInt(portion.denominator));
  return { kind: portion.remainder ? 'portion-of-remainder' : 'portion-of-grant', portion: share };
}

function triggerOf({ trigger }: OcfCondition): ConditionTrigger {
  switch (trigger.type) {
    case 'VESTING_START_DATE':
      return { kind: 'vesting-start' };
    case 'VESTING_EVENT':
      return { kind: 'event' };
    case 'VESTING_SCHEDULE_ABSOLUTE':
      return { kind: 'absolute', date: trigger.date };
    case 'VESTING_SCHEDULE_RELATIVE': {
      const { length, type, occurrences, day_of_month: dayOfMonth } = trigger.period;
      return {
        kind: 'relative',
        to: trigger.relative_to_condition_id,
        period: type === 'DAYS' ? { type, length, occurrences } : { type, length, occurrences, dayOfMonth },
      };
    }
  }
}

function conditionOf(ocf: OcfCondition): VestingCondition {
  return { id: ocf.id, amount: amountOf(ocf), trigger: triggerOf(ocf), next: ocf.next_condition_ids };
}

function check(vector: Vector): void {
  switch (vector.model) {
    case 'statement_schedule':
    case 'statement_schedule_event_anchor': {
      const { input, expected } = vector;
      const vests = vestsOf({
        quantity: parseRatio(input.quantity),
        vestingStart: input.vesting_start ?? undefined,
        ...(input.grant_date && { grantDate: input.grant_date }),
        allocation: input.allocation_type,
        dayOfMonth: input.day_of_month,
        statements: input.statements.map(statementOf),
        events: new Map(Object.entries(input.events)),
      });
      expect(vested(vests)).toEqual(byDate(expected));
      return;
    }
    case 'installment_split': {
      const { quantity, installments, allocation_type, cliff_installment } = vector.input;
      const rows = installmentsOf(parseRatio(quantity), installments, allocation_type, cliff_installment);
      const expected = vector.expected.map((row) => ({ ...row, shares: parseRatio(row.shares) }));
      expect(byIndex(rows)).toEqual(byIndex(expected));
      return;
    }
    case 'ratio_split': {
      const { quantity, ratios } = vector.input;
      const shares = splitByRatio(BigInt(quantity), ratios.map(BigInt));
      const rows = shares.map((share, i) => ({ index: i + 1, shares: whole(share) }));
      const expected = vector.expected.map((row) => ({ ...row, shares: parseRatio(row.shares) }));
      expect(byIndex(rows)).toEqual(byIndex(expected));
      return;
    }
    case 'condition_graph': {
      const { input, expected } = vector;
      const vests = vestsOfConditions({
        quantity: parseRatio(input.quantity),
        grantDate: input.grant_date,
        allocation: input.allocation_type,
        conditions: input.vesting_conditions.map(conditionOf),
        transactions: input.transactions.map(({ type, condition_id, date }) => ({
          kind: type === 'TX_VESTING_START' ? 'vesting-start' : 'event',
          conditionId: condition_id,
          date,
        })),
      });
      expect(vested(vests)).toEqual(byDate(expected));
      return;
    }
    case 'explicit_vestings': {
      const given = vector.input.explicit_vestings.map(({ date, amount }) => ({
        date,
        shares: parseRatio(amount),
      }));
      expect(vested(vestsOfDates(parseRatio(vector.input.quantity), given))).toEqual(byDate(vector.expected));
      return;
    }
    case 'grid':
      expect(vested(gridVests(vector.input))).toEqual(byDate(vector.expected));
      return;
    case 'as_of': {
      const vests = asOfVests(vector.input);
      expect(vector.expected.map(({ as_of }) => exactText(vestedAsOf(vests, as_of)))).toEqual(
        vector.expected.map((row) => exactText(parseRatio(row.vested))),
      );
      return;
    }
    case 'date_step': {
      const { start, units, period_type } = vector.input;
      const date = stepper('VESTING_START_DAY', start).dateAfter(chainPointOf(start), units, period_type);
      expect([{ date }]).toEqual(vector.expected);
      return;
    }
    case 'date_step_series': {
      const { start, months, day_of_month } = vector.input;
      const steps = stepper(day_of_month, start);
      expect(
        months.map((month) => ({ date: steps.dateAfter(chainPointOf(start), month, 'MONTHS') })),
      ).toEqual(vector.expected);
      return;
    }
    case 'portion': {
      const { granted, already_vested, ...portion } = vector.input;
      const units = unitsVesting(amountOf({ portion }), parseRatio(granted), parseRatio(already_vested));
      expect([exactText(units)]).toEqual(vector.expected.map(({ shares }) => exactText(parseRatio(shares))));
      return;
    }
  }
}

describe('vesting vectors', () => {
  test('the file is whole', () => {
    expect(vectors).toHaveLength(149);
    expect(meta.count).toBe(149);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(149);
  });

  for (const vector of vectors) {
    test(`${vector.model}: ${vector.id}`, () => {
      check(vector);
    });
  }
});
