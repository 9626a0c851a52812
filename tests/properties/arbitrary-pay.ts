import fc from 'fast-check';
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

import { clawback, leavingTerms } from './arbitrary-leaving.ts';
import { plans } from './arbitrary-plans.ts';

/*
 * Random valid pay. A line that is measured on the base (a share of it, on-target earnings, a multiple of
 * its hour) states no currency of its own: it is paid in the base's.
 */

const raises = fc
  .uniqueArray(
    fieldsOf({
      date: dateBetween(2024, 2032),
      change: fc.oneof(
        fieldsOf({ kind: kind('to'), rate: money(300_000, 10_000) }),
        fieldsOf({ kind: kind('by'), percentage: growth }),
      ),
      certainty: oneOf('contracted', 'assumed'),
    }),
    { maxLength: 3, selector: ({ date }) => date },
  )
  .map((list): readonly Fields[] => list);

const baseTerms = {
  currency: perhaps(currency),
  partTimeShare: perhaps(portion),
  raises: perhaps(raises),
  yearlyRaise: perhaps(growth),
};

const base = fc.oneof(
  fieldsOf({ kind: kind('annual'), rate: money(300_000), ...baseTerms }),
  fieldsOf({
    kind: kind('hourly'),
    rate: money(200),
    hoursPerWeek: money(60, 1),
    weeksPerYear: money(52, 1),
    ...baseTerms,
  }),
);

const guaranteedCommission = fc.oneof(
  fieldsOf({ kind: kind('draw'), monthly: money(10_000), months: count(1, 30) }),
  fieldsOf({
    kind: kind('ramp'),
    steps: fc.array(fieldsOf({ months: count(1, 8), portion }), { maxLength: 3 }),
  }),
);

const commission = {
  kind: kind('commission'),
  attainment: perhaps(rate(180)),
  paid: oneOf('monthly', 'quarterly'),
  guarantee: perhaps(guaranteedCommission),
};

const hours = {
  kind: kind('hours'),
  work: oneOf('overtime', 'shift', 'on-call'),
  hoursPerWeek: money(20),
  weeksPerYear: money(52),
};

const variablePay = lines(
  fc.oneof(
    fieldsOf({
      ...commission,
      currency: perhaps(currency),
      target: fieldsOf({ kind: kind('amount'), annual: money(200_000) }),
    }),
    fieldsOf({
      ...commission,
      target: fieldsOf({ kind: kind('on-target-earnings'), annual: money(400_000) }),
    }),
    fieldsOf({
      ...hours,
      currency: perhaps(currency),
      pay: fieldsOf({ kind: kind('per-hour'), rate: money(150) }),
    }),
    fieldsOf({ ...hours, pay: fieldsOf({ kind: kind('multiple-of-base'), multiple: rate(250) }) }),
  ),
  2,
);

const bonusTerms = {
  companyFactor: perhaps(rate(150)),
  personalFactor: perhaps(rate(150)),
  guarantees: perhaps(
    fc.uniqueArray(
      fieldsOf({
        year: count(1, 4),
        minimum: fc.oneof(
          fieldsOf({ kind: kind('amount'), amount: money(50_000) }),
          fieldsOf({ kind: kind('portion-of-target'), portion: rate(120) }),
        ),
        prorated: perhaps(fc.constant(true)),
      }),
      { maxLength: 2, selector: ({ year }) => year },
    ),
  ),
  cycle: fc.oneof(
    fieldsOf({ kind: kind('employment-year') }),
    fieldsOf({
      kind: kind('performance-year'),
      beginsIn: count(1, 12),
      payoutMonth: count(1, 12),
      basis: oneOf('rate-at-end', 'eligible-earnings'),
      hireBy: perhaps(fieldsOf({ month: count(1, 12), day: count(1, 31) })),
    }),
  ),
};

const bonuses = lines(
  fc.oneof(
    fieldsOf({ ...bonusTerms, target: fieldsOf({ kind: kind('of-base'), percentage: rate(60) }) }),
    fieldsOf({
      ...bonusTerms,
      currency: perhaps(currency),
      target: fieldsOf({ kind: kind('amount'), annual: money(60_000) }),
    }),
  ),
  2,
);

const instalments = lines(
  fieldsOf({
    currency: perhaps(currency),
    amount: money(100_000),
    payment: fc.oneof(
      fieldsOf({ kind: kind('after-months'), months: count(0, 30) }),
      fieldsOf({ kind: kind('on-date'), date: dateBetween(2025, 2029) }),
      fieldsOf({ kind: kind('spread'), employmentYear: count(1, 5) }),
    ),
    clawback: perhaps(clawback),
  }),
  2,
);

const countInTotal = perhaps(fc.boolean());

const benefits = lines(
  fc.oneof(
    fieldsOf({
      kind: kind('amount'),
      currency: perhaps(currency),
      countInTotal,
      category: oneOf('retirement', 'hsa', 'espp', 'stipend', 'pension', 'other'),
      amount: money(20_000),
      paid: fc.oneof(
        fieldsOf({ kind: kind('monthly') }),
        fieldsOf({ kind: kind('yearly') }),
        fieldsOf({ kind: kind('on-date'), date: dateBetween(2025, 2029) }),
        fieldsOf({ kind: kind('after-months'), months: count(0, 60) }),
      ),
      certainty: oneOf('guaranteed', 'discretionary'),
    }),
    fieldsOf({ kind: kind('premium'), currency: perhaps(currency), countInTotal, monthly: money(900) }),
    fieldsOf({ kind: kind('leave'), countInTotal, days: money(60) }),
    ...plans,
  ),
  3,
);

/** The fields of pay of a random offer, beside its equity. */
export const pay = {
  hoursPerWeek: money(60, 1),
  base: perhaps(base),
  variablePay: perhaps(variablePay),
  bonuses: perhaps(bonuses),
  signOn: perhaps(instalments),
  relocation: perhaps(instalments),
  benefits: perhaps(benefits),
  leaving: perhaps(leavingTerms),
};
