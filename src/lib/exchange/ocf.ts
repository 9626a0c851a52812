import type { Mistake } from '#lib/document/mistake.ts';
import { mistakesOf } from '#lib/document/parse.ts';
import { failed, ok, type Result } from '#lib/document/result.ts';
import { structureMistakes } from '#lib/document/structure.ts';
import type { Grant, Vesting } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { vestsOfConditions } from '#lib/engine/equity/vesting/condition-graph.ts';
import { vestsOf, type Vest } from '#lib/engine/equity/vesting/schedule.ts';
import type { VestingCondition, VestingTransaction } from '#lib/engine/equity/vesting/vesting-condition.ts';
import { parseDecimal, powerOfTen, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { add, compare, reduced, subtract, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { conditionMistakes, conditionOf } from './ocf-conditions.ts';
import { ocfVestingTerms, type OcfCondition } from './ocf-schema.ts';
import { statementsOfConditions } from './ocf-statements.ts';

/** What vesting terms leave open: when they start, over how much, and when their events happened. */
export interface OcfSituation {
  readonly vestingStart: PlainDate;
  readonly grantDate?: PlainDate;
  readonly quantity: DecimalString;
  readonly events?: readonly { readonly conditionId: string; readonly date: PlainDate }[];
}

/** A schedule that was read, for a grant. */
export interface OcfVesting {
  readonly terms: Pick<Grant, 'vesting' | 'allocation' | 'dayOfMonth'>;
  /** What the schedule vests, which is the size to enter: dated vests have to make up their grant. */
  readonly shares: DecimalString;
  /** What has no date, on the path that the conditions take: it waits for an event, or has lapsed. */
  readonly withoutDate: DecimalString;
  /** The conditions whose event has no date. */
  readonly waitingFor: readonly string[];
}

/** As many vests as the document can hold in one grant. */
const MOST_VESTS = 200;

/**
 * Reads a VestingTerms object of the Open Cap Table Format (version 1, a graph of conditions) for one grant: as
 * vesting statements where they say the same, else as the dated vests of the one path that the conditions take.
 * Every mistake at once, with its place; nothing is dropped.
 */
export function readOcfVesting(
  value: unknown,
  situation: OcfSituation,
): Result<OcfVesting, readonly Mistake[]> {
  const broken = structureMistakes(value);
  if (broken.length > 0) return failed(broken);
  const parsed = ocfVestingTerms.safeParse(value);
  if (!parsed.success) return failed(parsed.error.issues.flatMap((issue) => mistakesOf(issue, value)));
  const { allocation_type: allocation, vesting_conditions: list } = parsed.data;
  const mistakes = [...conditionMistakes(list), ...eventMistakes(situation, list)];
  if (mistakes.length > 0) return failed(mistakes);
  const conditions = list.map(conditionOf);
  const quantity = parseDecimal(situation.quantity);
  const vests = vestsOfConditions({
    quantity,
    ...(situation.grantDate === undefined ? {} : { grantDate: situation.grantDate }),
    allocation,
    conditions,
    transactions: transactionsOf(situation, conditions),
  });
  const vested = vests.reduce<Ratio>((sum, { shares }) => add(sum, shares), ZERO);
  if (compare(vested, quantity) > 0) {
    const found = `conditions that vest more than the ${situation.quantity} granted`;
    return failed([
      { path: ['vesting_conditions'], found, expected: 'portions that sum to the grant at most' },
    ]);
  }
  const [shares, withoutDate] = [exactText(vested), exactText(subtract(quantity, vested))];
  const dated = new Set(situation.events?.map(({ conditionId }) => conditionId));
  const waitingFor = conditions
    .filter(({ id, trigger }) => trigger.kind === 'event' && !dated.has(id))
    .map(({ id }) => id);
  const read = (terms: OcfVesting['terms']): Result<OcfVesting, readonly Mistake[]> =>
    ok({ terms, shares: shares ?? situation.quantity, withoutDate: withoutDate ?? ZERO_TEXT, waitingFor });
  const byStatements = statementsOfConditions(conditions);
  if (byStatements) {
    const { statements, dayOfMonth } = byStatements;
    const same = vestsOf({
      quantity,
      vestingStart: situation.vestingStart,
      ...(situation.grantDate === undefined ? {} : { grantDate: situation.grantDate }),
      allocation,
      dayOfMonth: dayOfMonth ?? 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
      statements,
      events: new Map(),
    });
    if (isSameVests(same, vests)) {
      const terms = { vesting: { kind: 'statements', statements } as const, allocation };
      return read(dayOfMonth === undefined ? terms : { ...terms, dayOfMonth });
    }
  }
  const given = datedVesting(vests);
  if (!given.isOk) return given;
  return read({ vesting: given.value, allocation });
}

const ZERO_TEXT = '0' as DecimalString;

/** The start is recorded for every condition that it triggers, an event for the one it is named for. */
function transactionsOf(
  { vestingStart, events = [] }: OcfSituation,
  conditions: readonly VestingCondition[],
): readonly VestingTransaction[] {
  return [
    ...conditions
      .filter(({ trigger }) => trigger.kind === 'vesting-start')
      .map(({ id }) => ({ kind: 'vesting-start', conditionId: id, date: vestingStart }) as const),
    ...events.map(({ conditionId, date }) => ({ kind: 'event', conditionId, date }) as const),
  ];
}

function eventMistakes(
  { events = [] }: OcfSituation,
  conditions: readonly OcfCondition[],
): readonly Mistake[] {
  const named = new Set(
    conditions.flatMap(({ id, trigger }) => (trigger.type === 'VESTING_EVENT' ? [id] : [])),
  );
  return events
    .filter(({ conditionId }) => !named.has(conditionId))
    .map(({ conditionId }) => ({
      path: ['vesting_conditions'],
      found: `a date for ${JSON.stringify(conditionId)}`,
      expected: 'dates for conditions that are triggered by an event',
    }));
}

function isSameVests(some: readonly Vest[], others: readonly Vest[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ date, shares }, i) => {
      const other = others[i];
      return other?.date === date && compare(other.shares, shares) === 0;
    })
  );
}

/** Vests as the document holds them on dates given outright; or why it cannot. */
function datedVesting(vests: readonly Vest[]): Result<Vesting, readonly Mistake[]> {
  const path = ['vesting_conditions'];
  if (vests.length === 0) {
    const expected = 'a path on which something vests: give the dates of the events that happened';
    return failed([{ path, found: 'conditions by which nothing vests', expected }]);
  }
  if (vests.length > MOST_VESTS)
    return failed([{ path, found: `${vests.length} vests`, expected: `at most ${MOST_VESTS}` }]);
  const given = vests.flatMap(({ date, shares }) => {
    const text = exactText(shares);
    return text === undefined ? [] : [{ date, shares: text }];
  });
  if (given.length < vests.length) {
    const expected = 'another allocation type: dated vests are written as decimal numbers';
    return failed([{ path: ['allocation_type'], found: 'parts of a share that do not end', expected }]);
  }
  return ok({ kind: 'dated', vests: given });
}

/** The most places of a decimal text in the document. */
const PLACES = 18;

/** A number as decimal text, exact; undefined where it does not end within the places of the document. */
function exactText(value: Ratio): DecimalString | undefined {
  const { n, d } = reduced(value);
  const scaled = n * powerOfTen(PLACES);
  if (scaled % d !== 0n) return undefined;
  const digits = (scaled / d).toString().padStart(PLACES + 1, '0');
  const places = digits.slice(-PLACES).replace(/0+$/, '');
  return `${digits.slice(0, -PLACES)}${places === '' ? '' : `.${places}`}` as DecimalString;
}
