import { parseDecimal } from '../money/decimal-string.ts';
import { post } from '../money/money.ts';
import { max, multiply, ratio, subtract, ZERO } from '../money/ratio.ts';
import { annualBaseOn, type BaseRate } from '../compensation/base-rate.ts';
import { baseInForce } from '../compensation/bonus-year.ts';
import { monthIn } from '../ledger/context.ts';
import { countOf, differenceOf, input, postedTerm, productOf, quotientOf } from '../ledger/terms.ts';
import type { Term } from '../ledger/working.ts';
import type { BenefitLine, WorkingOf } from './benefit-line.ts';
import { yearEnds } from './year-ends.ts';

/** Paid days in a working year, by which a day of leave is valued (docs/method.md, 4, Other benefits). */
const WORKING_DAYS = 260;

/** Leave above the reference number of days, at base ÷ 260 a day, once a year; nothing without a reference. */
export function postLeave(
  { context, terms, stream, currency, path }: BenefitLine<'leave'>,
  base: BaseRate | undefined,
): WorkingOf {
  const reference = context.assumptions.referenceLeaveDays;
  const dates = reference && base ? yearEnds(context) : [];
  const days = parseDecimal(terms.days);
  const extra = max(subtract(days, reference ?? days), ZERO);
  for (const date of dates) {
    const annual = base ? annualBaseOn(base, date) : ZERO;
    stream.post(
      date,
      monthIn(context, date, 'arrears'),
      'guaranteed',
      post(multiply(annual, multiply(extra, ratio(1n, BigInt(WORKING_DAYS))))),
    );
  }
  return (k) => {
    const date = dates[k - 1] ?? context.start;
    const above: Term =
      extra.n === 0n
        ? input('leave-days', ZERO, 'days', [...path, 'days'])
        : differenceOf(
            input('leave-days', days, 'days', [...path, 'days']),
            input('reference-leave-days', reference ?? ZERO, 'days'),
          );
    const daily = quotientOf(
      baseInForce(base, date).payTerm,
      countOf('working-days-in-year', WORKING_DAYS, 'days'),
    );
    return { rule: 'benefit.leave', term: postedTerm(productOf(above, daily), currency) };
  };
}
