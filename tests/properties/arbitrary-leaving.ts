import fc from 'fast-check';
import {
  count,
  dateBetween,
  fieldsOf,
  kind,
  money,
  oneOf,
  perhaps,
  portion,
  rate,
} from './arbitrary-scalars.ts';

/** Clawback clauses and terms of leaving of random offers. */

const months = count(1, 40);

const reading = fc.oneof(
  fieldsOf({ kind: kind('full'), months }),
  fieldsOf({
    kind: kind('by-full-month'),
    fullMonths: perhaps(count(0, 24)),
    prorateMonths: months,
    denominator: perhaps(months),
  }),
  fieldsOf({ kind: kind('by-day'), fullMonths: perhaps(count(0, 24)), prorateMonths: months }),
  fieldsOf({ kind: kind('percent-per-full-month'), percentage: rate(12), months }),
  fieldsOf({ kind: kind('steps'), steps: fc.array(fieldsOf({ months, portion }), { maxLength: 3 }) }),
);

/** A clawback clause. */
export const clawback = fieldsOf({
  trigger: oneOf('resignation', 'cause', 'any-end'),
  countFrom: oneOf('start', 'payment'),
  reading,
  repay: fc.oneof(fieldsOf({ kind: kind('gross') }), fieldsOf({ kind: kind('net'), withheld: portion })),
  clause: perhaps(kind('to be repaid')),
});

/** The terms of leaving. */
export const leavingTerms = fieldsOf({
  notice: perhaps(fieldsOf({ length: count(1, 90), unit: oneOf('DAYS', 'WEEKS', 'MONTHS') })),
  severance: perhaps(
    fc.oneof(
      fieldsOf({ kind: kind('amount'), amount: money(90_000) }),
      fieldsOf({
        kind: kind('weeks-of-base'),
        weeks: money(30),
        perYearOfService: perhaps(money(4)),
        atMost: perhaps(money(40)),
      }),
      fieldsOf({ kind: kind('months-of-base'), months: money(12) }),
    ),
  ),
  bonusPayout: perhaps(
    fc.oneof(fieldsOf({ kind: kind('amount'), amount: money(40_000) }), fieldsOf({ kind: kind('earned') })),
  ),
  leavePayout: perhaps(fieldsOf({ days: money(30, 1), when: oneOf('any-end', 'layoff') })),
  acceleration: perhaps(
    fieldsOf({
      trigger: oneOf('layoff', 'double-trigger', 'single-trigger'),
      vests: fc.oneof(
        fieldsOf({ kind: kind('portion'), portion }),
        fieldsOf({ kind: kind('months'), months: count(1, 24) }),
      ),
      changeOfControl: perhaps(dateBetween(2026, 2029)),
      withinMonths: perhaps(count(1, 24)),
    }),
  ),
  matchBalance: perhaps(money(30_000)),
  nonCompete: perhaps(kind('no rival for a year')),
});
