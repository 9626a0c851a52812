import type { VestingStatement } from '#lib/document/types.ts';
import { parseRatio, type RatioString } from '#lib/engine/money/decimal-string.ts';
import { add, compare, multiply, ONE, ratio, ZERO } from '#lib/engine/money/ratio.ts';
import { readNumber } from './number-reader.ts';
import { decimalText } from './value-entry.ts';
import { notUnderstood, understood, type Entered } from './entered.ts';

type Statements = readonly VestingStatement[];

const portion = (text: string): RatioString => text as RatioString;

/** A schedule in common use, with the words by which it is picked and typed. */
export interface CommonSchedule {
  readonly label: string;
  readonly statements: Statements;
}

/** Parts by year, each vesting every so many months within its year. */
const yearly = (parts: readonly string[], months = 12): Statements =>
  parts.map((part) => ({
    portion: portion(part),
    occurrences: 12 / months,
    period: months,
    periodType: 'MONTHS',
  }));

const cliffed = (occurrences: number, period: number): Statements => [
  {
    portion: portion('1'),
    occurrences,
    period,
    periodType: 'MONTHS',
    cliff: { length: 12, periodType: 'MONTHS', portion: portion('1/4') },
  },
];

/** Schedules that many employers use; none is a fact about any one of them. */
export const COMMON_SCHEDULES: readonly CommonSchedule[] = [
  {
    label: '25% a year over 4 years',
    statements: [{ portion: portion('1'), occurrences: 4, period: 12, periodType: 'MONTHS' }],
  },
  { label: '4 years, 1-year cliff, then monthly', statements: cliffed(48, 1) },
  { label: '4 years, 1-year cliff, then quarterly', statements: cliffed(16, 3) },
  {
    label: '4 years, quarterly, no cliff',
    statements: [{ portion: portion('1'), occurrences: 16, period: 3, periodType: 'MONTHS' }],
  },
  {
    label: '4 years, monthly, no cliff',
    statements: [{ portion: portion('1'), occurrences: 48, period: 1, periodType: 'MONTHS' }],
  },
  {
    label: '1/3 a year over 3 years',
    statements: [{ portion: portion('1'), occurrences: 3, period: 12, periodType: 'MONTHS' }],
  },
  {
    label: '1 year, quarterly',
    statements: [{ portion: portion('1'), occurrences: 4, period: 3, periodType: 'MONTHS' }],
  },
  {
    label: '5/15/40/40, half-yearly from year 3',
    statements: [
      ...yearly(['0.05', '0.15']),
      { portion: portion('0.8'), occurrences: 4, period: 6, periodType: 'MONTHS' },
    ],
  },
  { label: '38/32/20/10 by year', statements: yearly(['0.38', '0.32', '0.2', '0.1']) },
  { label: '40/30/20/10 by year', statements: yearly(['0.4', '0.3', '0.2', '0.1']) },
  { label: '33/33/22/12 by year', statements: yearly(['0.33', '0.33', '0.22', '0.12']) },
];

const EXPECTED =
  'yearly percentages such as 5/15/40/40 or 38/32/20/10 quarterly, or one of the schedules in the list';
const PACES: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 };

/** A schedule typed as yearly percentages ("25/25/25/25") or as the words of a common one. */
export function enterSchedule(text: string): Entered<Statements> {
  const plain = text.trim().toLowerCase();
  const common = COMMON_SCHEDULES.find(({ label }) => label.toLowerCase() === plain);
  if (common) return understood(common.statements);
  const pace = /^(.*?)\s*,?\s*(monthly|quarterly|half-yearly|yearly)$/.exec(plain);
  const months = PACES[pace?.[2] ?? 'yearly'] ?? 12;
  const parts = (pace?.[1] ?? plain)
    .replaceAll('%', '')
    .split('/')
    .map((part) => readNumber(part));
  if (parts.length < 2 || parts.length > 10) return notUnderstood(EXPECTED);
  const shares = parts.map((part) => (part.isOk ? multiply(part.value, ratio(1n, 100n)) : ZERO));
  if (parts.some((part) => !part.isOk) || shares.some((share) => compare(share, ZERO) < 0))
    return notUnderstood(EXPECTED);
  const sum = shares.reduce(add, ZERO);
  if (compare(sum, ONE) !== 0) {
    return notUnderstood(
      `yearly percentages that add up to 100%; these add up to ${decimalText(multiply(sum, ratio(100n)), 4)}%`,
    );
  }
  return understood(
    yearly(
      shares.map((share) => decimalText(share, 12)),
      months,
    ),
  );
}

/** How often a schedule vests within each of its years; yearly goes without saying. */
const PACE_WORDS: Readonly<Record<number, string>> = { 1: ' monthly', 3: ' quarterly', 6: ' half-yearly' };

/** A schedule in as few words as say it: the name of a common one, its yearly percentages, or its statements. */
export function scheduleText(statements: Statements): string {
  const key = JSON.stringify(statements);
  const common = COMMON_SCHEDULES.find((schedule) => JSON.stringify(schedule.statements) === key);
  if (common) return common.label;
  const months = statements[0]?.period ?? 0;
  const isYearly = statements.every(
    ({ occurrences, period, periodType, cliff, event }) =>
      periodType === 'MONTHS' && period === months && occurrences * period === 12 && !cliff && !event,
  );
  const percent = (text: RatioString): string => decimalText(multiply(parseRatio(text), ratio(100n)), 2);
  if (isYearly) {
    const parts = statements.map((statement) => percent(statement.portion)).join('/');
    return `${parts}${PACE_WORDS[months] ?? ''}`;
  }
  return statements
    .map(
      (statement) =>
        `${percent(statement.portion)}% in ${statement.occurrences} × ${statement.period} ${statement.periodType.toLowerCase()}`,
    )
    .join(', then ');
}
