import fc from 'fast-check';
import { DAY_OF_MONTH_RULES } from '#lib/document/schema/equity.ts';
import {
  count,
  currency,
  dateBetween,
  fieldsOf,
  growth,
  kind,
  lines,
  money,
  oneOf,
  perhaps,
  portion,
  rate,
  type Fields,
} from './arbitrary-scalars.ts';

/*
 * Random valid equity: schedules sum to the whole, a cliff ends inside its statement, a value has a price to
 * convert it by, and what is dated outright is the whole grant.
 */

const ALLOCATIONS = [
  'CUMULATIVE_ROUNDING',
  'CUMULATIVE_ROUND_DOWN',
  'FRONT_LOADED',
  'BACK_LOADED',
  'FRONT_LOADED_TO_SINGLE_TRANCHE',
  'BACK_LOADED_TO_SINGLE_TRANCHE',
  'FRACTIONAL',
] as const;

const periods = fc.oneof(
  fieldsOf({ periodType: kind('MONTHS'), period: count(1, 12) }),
  fieldsOf({ periodType: kind('YEARS'), period: count(1, 1) }),
  fieldsOf({ periodType: kind('DAYS'), period: count(1, 200) }),
);

/** One statement that carries weight ÷ all; a cliff over some, but not all, of its occurrences. */
const statement = (weight: number, all: number): fc.Arbitrary<Fields> =>
  fc
    .tuple(periods, count(1, 8), count(1, 7), fc.option(portion, { nil: undefined }), fc.boolean())
    .map(([{ period, periodType }, occurrences, held, share, hasCliff]) => ({
      portion: `${weight}/${all}`,
      occurrences,
      period,
      periodType,
      ...(hasCliff && held < occurrences
        ? {
            cliff: {
              length: held * Number(period),
              periodType,
              portion: share ?? `${held}/${occurrences}`,
            },
          }
        : {}),
    }));

const statements = fc
  .array(count(1, 40), { minLength: 1, maxLength: 3 })
  .chain((weights) => {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return fc.tuple(...weights.map((weight) => statement(weight, all)));
  })
  .map((list): Fields => ({ kind: 'statements', statements: list }));

const award = fc.oneof(
  { weight: 2, arbitrary: fieldsOf({ kind: kind('restricted-stock-units') }) },
  {
    weight: 2,
    arbitrary: fieldsOf({
      kind: kind('stock-options'),
      type: oneOf('ISO', 'NSO'),
      strike: money(120),
      expiry: perhaps(dateBetween(2027, 2034)),
    }),
  },
  fieldsOf({ kind: kind('performance-shares'), payoutFactor: rate(200) }),
  fieldsOf({
    kind: kind('profits-interests'),
    units: oneOf('profits-participation', 'partnership'),
    threshold: money(120),
  }),
  fieldsOf({
    kind: kind('cash-settled'),
    pays: fc.oneof(
      fieldsOf({ kind: kind('full-price') }),
      fieldsOf({ kind: kind('appreciation'), basePrice: money(120) }),
    ),
  }),
);

const conversion = fc.oneof(
  fieldsOf({ price: perhaps(money(300, 1)), rounding: oneOf('up', 'nearest', 'down') }),
  fieldsOf({
    priceOf: fieldsOf({ kind: kind('date'), date: dateBetween(2025, 2028) }),
    price: perhaps(money(300, 1)),
    rounding: oneOf('up', 'nearest', 'down'),
  }),
  fieldsOf({
    priceOf: fieldsOf({ kind: kind('mean-of-trading-days'), days: count(1, 60) }),
    price: money(300, 1),
    rounding: oneOf('up', 'nearest', 'down'),
  }),
);

const size = fc.oneof(
  fieldsOf({ kind: kind('shares'), shares: count(1, 20_000).map(String) }),
  fieldsOf({
    kind: kind('value'),
    value: money(600_000),
    conversion,
  }),
  fieldsOf({ kind: kind('cash'), value: money(300_000) }),
);

const terms = {
  award,
  fixedVestDays: perhaps(fc.array(fieldsOf({ month: count(1, 12), day: count(1, 31) }), { maxLength: 4 })),
  allocation: perhaps(fc.constantFrom(...ALLOCATIONS)),
  dayOfMonth: perhaps(fc.constantFrom(...DAY_OF_MONTH_RULES)),
};

const liquidityEvent = perhaps(fieldsOf({ date: perhaps(dateBetween(2026, 2032)) }));

const byStatements = fieldsOf({
  ...terms,
  size,
  vesting: statements,
  grantDate: perhaps(dateBetween(2024, 2027)),
  vestingStart: perhaps(dateBetween(2024, 2027)),
  liquidityEvent,
});

/** A grant that vests on dates given outright, which make up the whole of it. */
const byDates = fc
  .tuple(
    award,
    fc.array(fc.tuple(dateBetween(2026, 2031), count(1, 5000)), { minLength: 1, maxLength: 5 }),
    fc.boolean(),
    liquidityEvent,
  )
  .map(([awarded, vests, isCash, event]): Fields => {
    const all = String(vests.reduce((sum, [, shares]) => sum + shares, 0));
    return {
      award: awarded,
      size: isCash ? { kind: 'cash', value: all } : { kind: 'shares', shares: all },
      vesting: { kind: 'dated', vests: vests.map(([date, shares]) => ({ date, shares: String(shares) })) },
      ...(event ? { liquidityEvent: event } : {}),
    };
  });

const refreshGrants = lines(
  fieldsOf({
    ...terms,
    size,
    vesting: statements,
    firstGrantDate: dateBetween(2026, 2029),
    everyMonths: count(6, 24),
    times: perhaps(count(1, 4)),
    evidence: oneOf('written', 'said-by-recruiter', 'hearsay', 'none'),
    countInTotal: perhaps(fc.boolean()),
  }),
  1,
);

/** Exit scenarios whose probabilities sum to 1: the last is the failure that pays nothing, often of no weight. */
const exitScenarios = fc
  .array(fc.tuple(count(1, 9), money(900_000_000), dateBetween(2027, 2033)), { minLength: 1, maxLength: 3 })
  .chain((exits) => count(0, 9).map((failure) => ({ exits, failure })))
  .map(({ exits, failure }) => {
    const all = exits.reduce((sum, [weight]) => sum + weight, failure);
    const scenarios = [...exits, [failure, '0', '2033-12-31'] as const];
    return scenarios.map(([weight, value, date], i) => ({
      id: `x${i + 1}`,
      value,
      date,
      probability: `${weight}/${all}`,
    }));
  });

const valuedByExit = fieldsOf({
  kind: kind('private'),
  currency: perhaps(currency),
  fairMarketValue: perhaps(money(60)),
  valuation: kind('exit'),
  asOf: dateBetween(2025, 2027),
  liquidityDiscount: perhaps(portion),
  fullyDilutedShares: count(1, 50_000_000).map(String),
  dilution: perhaps(fc.array(portion, { maxLength: 3 })),
  liquidationPreference: perhaps(money(300_000_000)),
  exitScenarios,
});

/** Hardly any swing to a huge one, and none. */
const volatility = fc.oneof(kind('0'), rate(120), kind('5'));

const stock = fc.oneof(
  fieldsOf({
    kind: kind('public'),
    currency: perhaps(currency),
    price: money(400, 1),
    asOf: dateBetween(2025, 2027),
    growth: perhaps(growth),
    volatility: perhaps(volatility),
    datedPrices: perhaps(
      fc.uniqueArray(fieldsOf({ date: dateBetween(2025, 2031), price: money(400, 1) }), {
        maxLength: 3,
        selector: ({ date }) => date,
      }),
    ),
  }),
  fieldsOf({
    kind: kind('private'),
    currency: perhaps(currency),
    fairMarketValue: money(60, 1),
    preferredPrice: money(90, 1),
    valuation: oneOf('fair-market-value', 'preferred-price'),
    asOf: dateBetween(2025, 2027),
    growth: perhaps(growth),
    volatility: perhaps(volatility),
    liquidityDiscount: perhaps(portion),
  }),
  valuedByExit,
);

/** The fields of equity of a random offer. */
export const equity = {
  stock,
  grants: perhaps(lines(fc.oneof({ weight: 3, arbitrary: byStatements }, byDates), 2)),
  refreshGrants: perhaps(refreshGrants),
};
