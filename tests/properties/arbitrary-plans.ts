import fc from 'fast-check';
import {
  count,
  currency,
  dateBetween,
  fieldsOf,
  kind,
  money,
  oneOf,
  perhaps,
  portion,
  rate,
  type Fields,
} from './arbitrary-scalars.ts';

/* Random valid benefit plans: retirement plans, health savings accounts and share purchase plans. */

const countInTotal = perhaps(fc.boolean());

/** Hundredths of pay as text: 6 is "0.06". */
const hundredths = (n: number): string => (n === 100 ? '1' : `0.${String(n).padStart(2, '0')}`);

/** Increasing steps from 0 on, at most so high. */
const rising = (most: number, maxLength: number): fc.Arbitrary<readonly number[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength })
    .map((list) => [...list].sort((a, b) => a - b));

const tiers = fc
  .tuple(rising(20, 3), fc.array(rate(200), { minLength: 3, maxLength: 3 }))
  .map(([ends, rates]) => ends.map((end, i) => ({ rate: rates[i] ?? '1', upTo: hundredths(end) })));

const gradedSteps = fc.tuple(rising(72, 5), rising(99, 4)).map(([months, portions]) =>
  months.slice(-portions.length - 1).map((at, i, all) => ({
    months: at,
    portion: i === all.length - 1 ? '1' : hundredths(portions[i] ?? 1),
  })),
);

const matchVesting = fc.oneof(
  fieldsOf({ kind: kind('immediate') }),
  fieldsOf({ kind: kind('cliff'), months: count(1, 48) }),
  fieldsOf({ kind: kind('graded'), steps: gradedSteps }),
);

const match = fieldsOf({
  tiers,
  yearlyCap: perhaps(money(12_000)),
  paid: oneOf('per-paycheck', 'true-up'),
  vesting: matchVesting,
});

/** Kinds of plan, to be drawn among the benefit lines. */
export const plans: readonly fc.Arbitrary<Fields>[] = [
  fieldsOf({
    kind: kind('retirement-plan'),
    countInTotal,
    payPeriods: fc.constantFrom(12, 24, 26, 52),
    eligiblePay: oneOf('base', 'base-and-bonus'),
    waitingMonths: perhaps(count(0, 14)),
    contribution: fc.oneof(portion, count(0, 30).map(hundredths)),
    alreadyDeferred: perhaps(money(40_000)),
    catchUp: perhaps(oneOf('from-50', 'from-60-to-63')),
    nonElective: perhaps(fc.oneof(portion, count(0, 12).map(hundredths))),
    match: perhaps(match),
  }),
  fieldsOf({
    kind: kind('hsa'),
    countInTotal,
    currency: perhaps(currency),
    amount: money(9_000),
    paid: oneOf('monthly', 'yearly', 'calendar-year-start'),
    coverage: oneOf('self-only', 'family'),
    catchUp: perhaps(fc.constant(true)),
  }),
  fieldsOf({
    kind: kind('espp'),
    countInTotal,
    qualification: oneOf('section-423', 'none'),
    discount: count(0, 40).map(hundredths),
    lookback: fc.boolean(),
    contribution: fc.oneof(portion, count(0, 25).map(hundredths)),
    purchaseEveryMonths: count(1, 12),
    purchasesPerOffering: perhaps(count(1, 4)),
    offeringStart: perhaps(dateBetween(2020, 2027)),
  }),
];
