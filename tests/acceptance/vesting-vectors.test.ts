import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { VestingStatement } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { installmentsOf } from '#lib/engine/equity/vesting/allocation.ts';
import { vestsOfConditions } from '#lib/engine/equity/vesting/condition-graph.ts';
import { vestsOfDates } from '#lib/engine/equity/vesting/dated.ts';
import { chainPointOf, stepper } from '#lib/engine/equity/vesting/day-of-month.ts';
import { vestsOf, type Vest } from '#lib/engine/equity/vesting/schedule.ts';
import { vestedAsOf } from '#lib/engine/equity/vesting/vested.ts';
import { unitsVesting } from '#lib/engine/equity/vesting/vesting-condition.ts';
import { parseRatio, type RatioString } from '#lib/engine/money/decimal-string.ts';
import { add, isZero, reduced, whole, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { splitByRatio } from '#lib/engine/money/split-by-ratio.ts';
import { amountOf, conditionOf, statementOf, type Dated, type Grid, type Vector } from './ocf-vesting.ts';

/*
 * Outside cases: specifications of and runs of open vesting engines, each with repository, commit, path and
 * licence in the file. Compared by its rule: added up by date, rows of 0 dropped, exact.
 */

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
