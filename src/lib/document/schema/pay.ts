import { z } from '../z.ts';
import {
  amount,
  count,
  currency,
  growthRate,
  id,
  line,
  list,
  oneOf,
  plainDate,
  portion,
  prose,
} from './scalars.ts';

/** A change of the base rate on a date, to a new rate or by a share of the rate before it. */
export const raise = z.strictObject({
  date: plainDate,
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('to'), rate: amount }),
    z.strictObject({ kind: z.literal('by'), percentage: growthRate }),
  ]),
  /** Contracted raises are guaranteed pay, assumed ones discretionary. */
  certainty: oneOf(['contracted', 'assumed']),
});

const baseTerms = {
  currency: z.optional(currency),
  /** The share of full hours worked; 1 when absent. */
  partTimeShare: z.optional(portion),
  raises: z.optional(list(raise)),
  /** An assumed raise at every anniversary of the start. */
  yearlyRaise: z.optional(growthRate),
};

/** Base salary, by the year or by the hour. */
export const baseSalary = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('annual'), rate: amount, ...baseTerms }),
  z.strictObject({
    kind: z.literal('hourly'),
    rate: amount,
    hoursPerWeek: amount,
    weeksPerYear: amount,
    ...baseTerms,
  }),
]);

/** What is paid of a commission in the first months whatever is sold: a draw, or a ramp of shares of target. */
const commissionGuarantee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draw'), monthly: amount, months: count(1, 120) }),
  z.strictObject({
    kind: z.literal('ramp'),
    steps: list(z.strictObject({ months: count(1, 120), portion })),
  }),
]);

/** Variable pay: commission, or hours paid beside the base. */
export const variablePay = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('commission'),
    id,
    label: z.optional(line),
    currency: z.optional(currency),
    target: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('amount'), annual: amount }),
      z.strictObject({ kind: z.literal('on-target-earnings'), annual: amount }),
    ]),
    /** Expected sales over quota; 1 when absent. */
    attainment: z.optional(amount),
    paid: oneOf(['monthly', 'quarterly']),
    guarantee: z.optional(commissionGuarantee),
  }),
  z.strictObject({
    kind: z.literal('hours'),
    id,
    label: z.optional(line),
    currency: z.optional(currency),
    work: oneOf(['overtime', 'shift', 'on-call']),
    hoursPerWeek: amount,
    weeksPerYear: amount,
    pay: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('per-hour'), rate: amount }),
      z.strictObject({ kind: z.literal('multiple-of-base'), multiple: amount }),
    ]),
  }),
]);

/** A bonus plan: target, factors, guarantees and the year it is measured over. */
export const bonusPlan = z.strictObject({
  id,
  label: z.optional(line),
  currency: z.optional(currency),
  target: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('of-base'), percentage: amount }),
    z.strictObject({ kind: z.literal('amount'), annual: amount }),
  ]),
  companyFactor: z.optional(amount),
  personalFactor: z.optional(amount),
  /** A minimum for the n-th bonus year of this employment, unprorated unless set. */
  guarantees: z.optional(
    list(
      z.strictObject({
        year: count(1, 10),
        minimum: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('amount'), amount }),
          z.strictObject({ kind: z.literal('portion-of-target'), portion: amount }),
        ]),
        prorated: z.optional(z.literal(true, { error: 'true, or leave it out' })),
      }),
    ),
  ),
  cycle: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('employment-year') }),
    z.strictObject({
      kind: z.literal('performance-year'),
      /** The month in which the performance year begins: 1 for the calendar year. */
      beginsIn: count(1, 12),
      /** The month, after the year has ended, on whose last day the bonus is paid. */
      payoutMonth: count(1, 12),
      basis: oneOf(['rate-at-end', 'eligible-earnings']),
      /** Who starts after this day of a performance year gets nothing for that year. */
      hireBy: z.optional(z.strictObject({ month: count(1, 12), day: count(1, 31) })),
    }),
  ]),
});

/** What is owed back when one leaves early. The clause's own words can stand beside the reading of it. */
export const clawback = z.strictObject({
  trigger: oneOf(['resignation', 'cause', 'any-end']),
  countFrom: oneOf(['start', 'payment']),
  reading: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('full'), months: count(1, 120) }),
    z.strictObject({
      kind: z.literal('by-full-month'),
      fullMonths: z.optional(count(0, 120)),
      prorateMonths: count(1, 120),
      denominator: z.optional(count(1, 240)),
    }),
    z.strictObject({
      kind: z.literal('by-day'),
      fullMonths: z.optional(count(0, 120)),
      prorateMonths: count(1, 120),
    }),
    z.strictObject({ kind: z.literal('percent-per-full-month'), percentage: portion, months: count(1, 120) }),
    /** A share of it in each stretch: all of it for 12 months, half of it up to 24. */
    z.strictObject({
      kind: z.literal('steps'),
      steps: list(z.strictObject({ months: count(1, 120), portion })),
    }),
  ]),
  repay: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('gross') }),
    z.strictObject({ kind: z.literal('net'), withheld: portion }),
  ]),
  clause: z.optional(prose),
});

/** One instalment of a sign-on or relocation payment. */
export const instalment = z.strictObject({
  id,
  label: z.optional(line),
  currency: z.optional(currency),
  amount,
  payment: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('after-months'), months: count(0, 120) }),
    z.strictObject({ kind: z.literal('on-date'), date: plainDate }),
    z.strictObject({ kind: z.literal('spread'), employmentYear: count(1, 10) }),
  ]),
  clawback: z.optional(clawback),
});
