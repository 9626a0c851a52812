import type {
  Grant,
  GrantSize,
  RefreshGrant,
  Stock,
  Vesting,
  VestingStatement,
} from '#lib/document/types.ts';
import { type ALLOCATION_TYPES, DAY_OF_MONTH_RULES, EVIDENCE_TIERS } from '#lib/document/schema/equity.ts';
import { EVIDENCE_WORDS } from '#lib/format/evidence-words.ts';
import type { CashPay } from './award.ts';
import { choices, type ChoiceWords } from './words.ts';

type OptionType = Extract<Grant['award'], { kind: 'stock-options' }>['type'];
type Conversion = Extract<GrantSize, { kind: 'value' }>['conversion'];
type Valuation = Extract<Stock, { kind: 'private' }>['valuation'];

export const STOCK_KINDS = choices<Stock['kind']>({
  public: 'Listed: they can be sold',
  private: 'Private: they cannot be sold yet',
});

export const VALUATIONS = choices<Valuation>({
  'fair-market-value': 'The 409A price',
  'preferred-price': 'The preferred price',
  exit: 'What the exits are expected to pay',
});

export const OPTION_TYPES = choices<OptionType>({ ISO: 'ISO, incentive', NSO: 'NSO, non-qualified' });

export const PROFITS_UNITS = choices<Extract<Grant['award'], { kind: 'profits-interests' }>['units']>({
  'profits-participation': 'Profits-participation units',
  partnership: 'Partnership units',
});

export const CASH_PAYS = choices<CashPay['kind']>({
  'full-price': 'Its full price',
  appreciation: 'What is above a base price',
});

export const SIZE_KINDS = choices<GrantSize['kind']>({
  shares: 'A number of shares',
  value: 'A value turned into shares',
  cash: 'Cash that vests',
});

export const ROUNDINGS = choices<Conversion['rounding']>({
  nearest: 'To the nearest share',
  up: 'Up',
  down: 'Down',
});

export const VESTING_KINDS = choices<Vesting['kind']>({
  statements: 'By a schedule',
  dated: 'On given dates',
});

export const PERIODS = choices<VestingStatement['periodType']>({
  MONTHS: 'months',
  DAYS: 'days',
  YEARS: 'years',
});

export const EVENT_ANCHORS = choices<NonNullable<VestingStatement['event']>['anchor']>({
  start: 'Is held until an event',
  event: 'Counts from an event',
});

const ALLOCATION_WORDS: Readonly<Record<(typeof ALLOCATION_TYPES)[number], string>> = {
  CUMULATIVE_ROUND_DOWN: 'Cumulative, rounded down',
  CUMULATIVE_ROUNDING: 'Cumulative, rounded to the nearest',
  FRONT_LOADED: 'The spare shares first',
  BACK_LOADED: 'The spare shares last',
  FRONT_LOADED_TO_SINGLE_TRANCHE: 'All spare shares on the first vest',
  BACK_LOADED_TO_SINGLE_TRANCHE: 'All spare shares on the last vest',
  FRACTIONAL: 'Fractions of shares',
};

export const ALLOCATIONS = choices(ALLOCATION_WORDS);

const NAMED_DAYS: Readonly<Record<string, string>> = {
  '29_OR_LAST_DAY_OF_MONTH': 'The 29th, or the last day',
  '30_OR_LAST_DAY_OF_MONTH': 'The 30th, or the last day',
  '31_OR_LAST_DAY_OF_MONTH': 'The 31st, or the last day',
  FIRST_DAY_OF_MONTH: 'The first day of the month',
  LAST_DAY_OF_MONTH: 'The last day of the month',
  VESTING_START_DAY_MINUS_ONE: 'The day before the start’s',
  VESTING_START_DAY: 'The day of the start',
  VESTING_START_DAY_OR_LAST_DAY_OF_MONTH: 'The day of the start, or the last day',
};

/** On which day of a month shares vest. */
export const DAY_RULES: readonly ChoiceWords<(typeof DAY_OF_MONTH_RULES)[number]>[] = DAY_OF_MONTH_RULES.map(
  (value) => ({ value, label: NAMED_DAYS[value] ?? `Day ${Number(value)} of the month` }),
);

/** How well a refresh grant is founded. */
export const EVIDENCE: readonly ChoiceWords<RefreshGrant['evidence']>[] = EVIDENCE_TIERS.map((value) => ({
  value,
  label: EVIDENCE_WORDS[value].label,
}));
