import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mistakeText } from '#lib/document/mistake.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { deliveriesOf } from '#lib/engine/equity/delivery.ts';
import { initialGrants } from '#lib/engine/equity/held-grant.ts';
import { numberText } from '#lib/format/decimals.ts';
import type { Dated, Vector } from '../../../tests/acceptance/ocf-vesting.ts';
import { ledgerFor, type Fields } from '../../../tests/engine/offers.ts';
import { priced } from '../../../tests/engine/equity.ts';
import { readOcfVesting, type OcfSituation, type OcfVesting } from './ocf.ts';

const { vectors } = JSON.parse(
  readFileSync(new URL('../../../tests/acceptance/vesting-vectors.json', import.meta.url), 'utf8'),
) as { vectors: readonly Vector[] };

const START = '2026-01-31' as PlainDate;
const situation = (terms: Partial<OcfSituation> = {}): OcfSituation => ({
  vestingStart: START,
  quantity: '4800' as DecimalString,
  ...terms,
});

function read(value: unknown, terms?: Partial<OcfSituation>): OcfVesting {
  const result = readOcfVesting(value, situation(terms));
  if (!result.isOk) throw new Error(result.problem.map(mistakeText).join('\n'));
  return result.value;
}

const mistakesIn = (value: unknown, terms?: Partial<OcfSituation>): readonly string[] => {
  const result = readOcfVesting(value, situation(terms));
  return result.isOk ? [] : result.problem.map(mistakeText);
};

/** A grant with what was read goes the whole way, and vests so much on these dates. */
function vestsIn({ terms, shares }: OcfVesting, { vestingStart, grantDate }: OcfSituation) {
  const grant = {
    id: 'g',
    award: { kind: 'restricted-stock-units' },
    size: { kind: 'shares', shares },
    vestingStart,
    ...(grantDate === undefined ? {} : { grantDate }),
    ...terms,
  };
  const { context } = ledgerFor({
    ...priced('1'),
    kind: 'current-job',
    start: '2010-01-01',
    grants: [grant],
  });
  return initialGrants(context).flatMap(({ holding, quantity }) =>
    deliveriesOf(context, holding, quantity).map(({ vest }) => ({
      date: vest.date,
      shares: numberText(vest.shares, 18).replaceAll(',', ''),
    })),
  );
}

/** The file has a row for each condition that is met; here a date is one row. */
function oneRowADate(rows: readonly Dated[]): readonly { date: string; shares: string }[] {
  const byDate = new Map<string, bigint>();
  for (const { date, shares } of rows) byDate.set(date, (byDate.get(date) ?? 0n) + BigInt(shares));
  return [...byDate].map(([date, shares]) => ({ date, shares: String(shares) }));
}

describe('the condition graphs of the acceptance vectors, read for a grant', () => {
  for (const vector of vectors) {
    if (vector.model !== 'condition_graph') continue;
    const { input, expected } = vector;
    test(vector.id, () => {
      const start = input.transactions.find(({ type }) => type === 'TX_VESTING_START');
      const own = situation({
        quantity: input.quantity as string as DecimalString,
        grantDate: input.grant_date,
        vestingStart: start?.date ?? input.grant_date,
        events: input.transactions
          .filter(({ type }) => type === 'TX_VESTING_EVENT')
          .map(({ condition_id: conditionId, date }) => ({ conditionId, date })),
      });
      const file = { allocation_type: input.allocation_type, vesting_conditions: input.vesting_conditions };
      if (expected.length === 0) {
        expect(mistakesIn(file, own)).toEqual([
          'vesting_conditions: found conditions by which nothing vests; expected a path on which something vests: give the dates of the events that happened',
        ]);
        return;
      }
      expect(vestsIn(read(file, own), own)).toEqual(oneRowADate(expected));
    });
  }
});

const relative = (to: string, occurrences: number, length: number, terms: Fields = {}): Fields => ({
  type: 'VESTING_SCHEDULE_RELATIVE',
  period: {
    type: 'MONTHS',
    length,
    occurrences,
    day_of_month: 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
    ...terms,
  },
  relative_to_condition_id: to,
});
const condition = (
  id: string,
  share: string | undefined,
  trigger: Fields,
  next: readonly string[],
): Fields => {
  const [numerator, denominator] = share?.split('/') ?? [];
  return {
    id,
    ...(share === undefined ? { quantity: '0' } : { portion: { numerator, denominator } }),
    trigger,
    next_condition_ids: next,
  };
};
const terms = (...conditions: readonly Fields[]): Fields => ({
  object_type: 'VESTING_TERMS',
  id: 'four-years',
  name: 'Four years',
  description: 'One-year cliff, then monthly',
  allocation_type: 'CUMULATIVE_ROUND_DOWN',
  vesting_conditions: conditions,
});
const start = (next: readonly string[]): Fields =>
  condition('start', undefined, { type: 'VESTING_START_DATE' }, next);

describe('vesting terms', () => {
  test('that are one chain in time become statements', () => {
    const file = terms(
      start(['cliff']),
      condition('cliff', '12/48', relative('start', 1, 12), ['monthly']),
      condition('monthly', '1/48', relative('cliff', 36, 1), []),
    );
    const { terms: found, shares, withoutDate } = read(file);
    expect(found).toEqual({
      allocation: 'CUMULATIVE_ROUND_DOWN',
      dayOfMonth: 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
      vesting: {
        kind: 'statements',
        statements: [
          { portion: '1/4', occurrences: 1, period: 12, periodType: 'MONTHS' },
          { portion: '3/4', occurrences: 36, period: 1, periodType: 'MONTHS' },
        ],
      },
    });
    expect([shares, withoutDate]).toEqual(['4800', '0']);
  });

  test('with a cliff installment keep it as a cliff', () => {
    const file = terms(
      start(['all']),
      condition('all', '1/16', relative('start', 16, 3, { cliff_installment: 4 }), []),
    );
    expect(read(file).terms.vesting).toEqual({
      kind: 'statements',
      statements: [
        {
          portion: '1',
          occurrences: 16,
          period: 3,
          periodType: 'MONTHS',
          cliff: { length: 12, periodType: 'MONTHS', portion: '1/4' },
        },
      ],
    });
  });

  test('that wait for an event become dated vests, and say what waits', () => {
    const file = terms(
      start(['sale', 'year']),
      condition('sale', '1/4', { type: 'VESTING_EVENT' }, ['rest']),
      condition('year', '1/2', relative('start', 1, 12), ['rest']),
      condition('rest', '1/4', { type: 'VESTING_EVENT' }, []),
    );
    const sold = { events: [{ conditionId: 'sale', date: '2026-06-30' as PlainDate }] };
    expect(read(file, sold)).toEqual({
      terms: {
        allocation: 'CUMULATIVE_ROUND_DOWN',
        vesting: { kind: 'dated', vests: [{ date: '2026-06-30', shares: '1200' }] },
      },
      shares: '1200',
      withoutDate: '3600',
      waitingFor: ['rest'],
    });
    expect(read(file).terms.vesting).toEqual({
      kind: 'dated',
      vests: [{ date: '2027-01-31', shares: '2400' }],
    });
  });

  test('of quantities become dated vests', () => {
    const file = terms({
      id: 'all',
      quantity: '4800',
      trigger: { type: 'VESTING_SCHEDULE_ABSOLUTE', date: '2027-05-01' },
      next_condition_ids: [],
    });
    expect(read(file).terms.vesting).toEqual({
      kind: 'dated',
      vests: [{ date: '2027-05-01', shares: '4800' }],
    });
  });
});

describe('vesting terms with mistakes', () => {
  test('of form are all named at their places', () => {
    const file = {
      allocation_type: 'SIDEWAYS',
      vesting_conditions: [
        {
          id: 'a',
          portion: { numerator: 1, denominator: '4' },
          trigger: { type: 'WHENEVER' },
          next_condition_ids: [],
        },
        { id: 'b', quantity: '-1', trigger: { type: 'VESTING_EVENT' }, next_condition_ids: [], notes: '' },
      ],
    };
    expect(mistakesIn(file).map((line) => line.split(':')[0])).toEqual([
      'allocation_type',
      'vesting_conditions[0].portion.numerator',
      'vesting_conditions[0].trigger.type',
      'vesting_conditions[1].quantity',
      'vesting_conditions[1].notes',
    ]);
    expect(mistakesIn(null)).toEqual(['(document): found null; expected an object']);
  });

  test('of sense are all named too', () => {
    const file = terms(
      start(['a', 'nowhere']),
      { ...condition('a', '1/0', relative('later', 4, 3, { cliff_installment: 5 }), []), quantity: '10' },
      { id: 'a', trigger: { type: 'VESTING_EVENT' }, next_condition_ids: [] },
    );
    expect(mistakesIn(file)).toEqual([
      'vesting_conditions[0].next_condition_ids[1]: found "nowhere"; expected the identifier of a condition in this list',
      'vesting_conditions[1]: found a portion and a quantity; expected one of the two',
      'vesting_conditions[1].portion.denominator: found 0; expected a number above 0',
      'vesting_conditions[1].trigger.relative_to_condition_id: found "later"; expected the identifier of a condition in this list',
      'vesting_conditions[1].trigger.period.cliff_installment: found installment 5 of 4; expected one of the occurrences',
      'vesting_conditions[2].id: found "a" a second time; expected an identifier of its own',
      'vesting_conditions[2]: found neither a portion nor a quantity; expected one of the two',
    ]);
  });

  test('that go in a circle, or vest too much', () => {
    const circle = terms(
      start(['a']),
      condition('a', '1/2', relative('start', 1, 12), ['b']),
      condition('b', '1/2', relative('a', 1, 12), ['a']),
    );
    expect(mistakesIn(circle)).toEqual([
      'vesting_conditions[1].next_condition_ids: found a way back to "a"; expected conditions that never follow themselves',
    ]);
    const much = terms(start(['a']), condition('a', '1/2', relative('start', 3, 12), []));
    expect(mistakesIn(much)).toEqual([
      'vesting_conditions: found conditions that vest more than the 4800 granted; expected portions that sum to the grant at most',
    ]);
  });

  test('with a date for what is not an event, with endless parts, or with too many vests', () => {
    const file = terms(start(['a']), condition('a', '1/4', relative('start', 3, 12), []));
    expect(mistakesIn(file, { events: [{ conditionId: 'a', date: START }] })).toEqual([
      'vesting_conditions: found a date for "a"; expected dates for conditions that are triggered by an event',
    ]);
    const thirds = {
      ...terms(start(['a']), condition('a', '1/3', relative('start', 2, 12), [])),
      allocation_type: 'FRACTIONAL',
    };
    expect(mistakesIn(thirds, { quantity: '100' as DecimalString })).toEqual([
      'allocation_type: found parts of a share that do not end; expected another allocation type: dated vests are written as decimal numbers',
    ]);
    const daily = terms(start(['a']), condition('a', '1/400', relative('start', 300, 1), []));
    expect(mistakesIn(daily)).toEqual(['vesting_conditions: found 300 vests; expected at most 200']);
  });
});
