import { z } from '../z.ts';
import {
  amount,
  count,
  currency,
  flag,
  growthRate,
  id,
  line,
  list,
  oneOf,
  plainDate,
  portion,
  positive,
} from './scalars.ts';
import { volatility } from './simulation.ts';

/** How whole shares are made of fractions of a grant (Open Cap Table Format, AllocationType). */
export const ALLOCATION_TYPES = [
  'CUMULATIVE_ROUNDING',
  'CUMULATIVE_ROUND_DOWN',
  'FRONT_LOADED',
  'BACK_LOADED',
  'FRONT_LOADED_TO_SINGLE_TRANCHE',
  'BACK_LOADED_TO_SINGLE_TRANCHE',
  'FRACTIONAL',
] as const;

/** On which day of a month shares vest (Open Cap Table Format, VestingDayOfMonth). */
export const DAY_OF_MONTH_RULES = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
  '26',
  '27',
  '28',
  '29_OR_LAST_DAY_OF_MONTH',
  '30_OR_LAST_DAY_OF_MONTH',
  '31_OR_LAST_DAY_OF_MONTH',
  'FIRST_DAY_OF_MONTH',
  'LAST_DAY_OF_MONTH',
  'VESTING_START_DAY_MINUS_ONE',
  'VESTING_START_DAY',
  'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
] as const;

const periodType = oneOf(['DAYS', 'MONTHS', 'YEARS']);

/** One statement of a vesting schedule: a portion of the grant in equal occurrences, with an optional cliff. */
export const vestingStatement = z.strictObject({
  portion,
  occurrences: count(1, 1000),
  period: count(0, 3660),
  periodType,
  cliff: z.optional(z.strictObject({ length: count(0, 3660), periodType, portion })),
  /** A named event that holds the statement (anchor "start") or starts it (anchor "event"). */
  event: z.optional(z.strictObject({ name: line, anchor: oneOf(['start', 'event']) })),
});

/** When a grant vests: statements that follow one another, or dates given outright. */
export const vesting = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('statements'), statements: list(vestingStatement) }),
  z.strictObject({
    kind: z.literal('dated'),
    vests: list(z.strictObject({ date: plainDate, shares: amount })),
  }),
]);

/** How the employer turns a value into shares. */
export const conversion = z.strictObject({
  /** The price the employer divides by; when absent, that of `priceOf`, or else of the grant date. */
  price: z.optional(positive),
  /** Which price that is, where it is not one agreed for this grant. */
  priceOf: z.optional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('date'), date: plainDate }),
      z.strictObject({ kind: z.literal('mean-of-trading-days'), days: count(1, 400) }),
    ]),
  ),
  rounding: oneOf(['up', 'nearest', 'down']),
});

/** How much is granted: a number of shares, a value turned into shares, or dollars that vest without growing. */
export const grantSize = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shares'), shares: amount }),
  z.strictObject({ kind: z.literal('value'), value: amount, conversion }),
  z.strictObject({ kind: z.literal('cash'), value: amount }),
]);

/** What is granted. */
export const award = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('restricted-stock-units') }),
  z.strictObject({
    kind: z.literal('stock-options'),
    type: oneOf(['ISO', 'NSO']),
    strike: amount,
    /** The last day on which they can be exercised. */
    expiry: z.optional(plainDate),
    /** How long they can be exercised after the employment ends, in months. */
    exerciseWindowMonths: z.optional(count(0, 240)),
  }),
  z.strictObject({ kind: z.literal('performance-shares'), payoutFactor: amount }),
  z.strictObject({
    kind: z.literal('profits-interests'),
    units: oneOf(['profits-participation', 'partnership']),
    /** The value of a unit above which its holder takes part. */
    threshold: amount,
  }),
  /** Paid in cash and never in shares: the price of a unit, or what it is above a base price. */
  z.strictObject({
    kind: z.literal('cash-settled'),
    pays: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('full-price') }),
      z.strictObject({ kind: z.literal('appreciation'), basePrice: amount }),
    ]),
  }),
]);

/** How sure a vesting preset is. */
export const PRESET_CONFIDENCES = ['high', 'medium-high', 'medium', 'low'] as const;

/** The preset that a schedule was filled in from, and whether it was changed since. */
const presetOrigin = z.strictObject({
  company: line,
  name: line,
  source: line,
  statedOn: line,
  confidence: oneOf(PRESET_CONFIDENCES),
  isEdited: flag,
});

const schedule = {
  /** Vest days fixed by the company; vesting then starts on the first of them on or after its start. */
  fixedVestDays: z.optional(list(z.strictObject({ month: count(1, 12), day: count(1, 31) }))),
  allocation: z.optional(oneOf(ALLOCATION_TYPES)),
  dayOfMonth: z.optional(oneOf(DAY_OF_MONTH_RULES)),
  vesting,
  preset: z.optional(presetOrigin),
};

/** An initial grant, or a grant already held. */
export const grant = z.strictObject({
  id,
  label: z.optional(line),
  award,
  size: grantSize,
  grantDate: z.optional(plainDate),
  vestingStart: z.optional(plainDate),
  ...schedule,
  /** Double trigger: nothing is delivered until a liquidity event, dated once it has happened or is assumed. */
  liquidityEvent: z.optional(z.strictObject({ date: z.optional(plainDate) })),
  /** Dates of the events that the schedule names, once known. */
  events: z.optional(list(z.strictObject({ name: line, date: plainDate }))),
  /** What the recruiter said the whole grant is worth. */
  quotedValue: z.optional(amount),
});

/** How well a refresh grant is founded. */
export const EVIDENCE_TIERS = ['written', 'said-by-recruiter', 'hearsay', 'none'] as const;

/** Grants expected again and again while employed. */
export const refreshGrant = z.strictObject({
  id,
  label: z.optional(line),
  award,
  size: grantSize,
  firstGrantDate: plainDate,
  everyMonths: count(1, 120),
  /** How many are expected; without end when absent. */
  times: z.optional(count(1, 120)),
  evidence: oneOf(EVIDENCE_TIERS),
  countInTotal: z.optional(flag),
  ...schedule,
});

/** By what the shares of a private company are valued. */
export const VALUATIONS = ['fair-market-value', 'preferred-price', 'exit'] as const;

/** A way in which the company may be sold or listed, and how likely it is taken to be. */
export const exitScenario = z.strictObject({
  id,
  label: z.optional(line),
  /** What all of the company's equity is worth then. */
  value: amount,
  date: plainDate,
  probability: portion,
});

/** The employer's share price and how it is assumed to move. */
export const stock = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('public'),
    currency: z.optional(currency),
    price: amount,
    asOf: plainDate,
    growth: z.optional(growthRate),
    volatility: z.optional(volatility),
    datedPrices: z.optional(list(z.strictObject({ date: plainDate, price: amount }))),
  }),
  z.strictObject({
    kind: z.literal('private'),
    currency: z.optional(currency),
    /** Fair market value of common stock, as a 409A valuation states it. */
    fairMarketValue: z.optional(amount),
    preferredPrice: z.optional(amount),
    valuation: oneOf(VALUATIONS),
    asOf: plainDate,
    growth: z.optional(growthRate),
    volatility: z.optional(volatility),
    /** The discount for not being able to sell. */
    liquidityDiscount: z.optional(portion),
    fullyDilutedShares: z.optional(amount),
    /** The share of the company that each round until the exit gives away. */
    dilution: z.optional(list(portion)),
    /** What is paid on preferred stock before common stock gets anything. */
    liquidationPreference: z.optional(amount),
    exitScenarios: z.optional(list(exitScenario)),
  }),
]);
