import { dateOf, partsOf, type PlainDate } from '../calendar/plain-date.ts';
import { minorUnits, post } from '../money/money.ts';
import { ratio, multiply } from '../money/ratio.ts';
import { monthlyTerm, postMonthly, type MonthlyLine } from '../compensation/monthly.ts';
import { employedOn, monthIn, type OfferContext } from '../ledger/context.ts';
import { countOf, moneyTerm, postedTerm, quotientOf } from '../ledger/terms.ts';
import type { BenefitLine, WorkingOf } from './benefit-line.ts';
import { yearEnds } from './year-ends.ts';

/**
 * The employer's money in a health savings account (docs/method.md, 4, Other benefits): a twelfth of the year's
 * amount at the end of each month, or all of it at the end of each employment year or on each 1 January of the
 * employment. Guaranteed. Who starts during a year is paid on 1 January first from the next one on.
 */
export function postHealthSavings(line: BenefitLine<'hsa'>): WorkingOf {
  const { context, terms, stream, currency, path } = line;
  const exact = minorUnits(terms.amount, currency);
  const yearly = moneyTerm('yearly-amount', exact, currency, [...path, 'amount']);
  switch (terms.paid) {
    case 'monthly': {
      const months: MonthlyLine = {
        everyMonths: 1,
        certainty: 'guaranteed',
        payOf: () => multiply(exact, ratio(1n, 12n)),
        termOf: () => quotientOf(yearly, countOf('months-of-year', 12, 'months')),
      };
      postMonthly(context, stream, months);
      return (k) => ({ rule: 'hsa.monthly', term: monthlyTerm(context, months, k, currency) });
    }
    case 'yearly':
      for (const date of yearEnds(context))
        stream.post(date, monthIn(context, date, 'arrears'), 'guaranteed', post(exact));
      return () => ({ rule: 'hsa.yearly', term: postedTerm(yearly, currency) });
    case 'calendar-year-start':
      for (const date of newYears(context))
        stream.post(date, monthIn(context, date, 'advance'), 'guaranteed', post(exact));
      return () => ({ rule: 'hsa.calendar-year', term: postedTerm(yearly, currency) });
  }
}

/** Each 1 January of the horizon on which one is employed. */
function newYears(context: OfferContext): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let { year } = partsOf(context.origin); ; year += 1) {
    const date = dateOf(year, 1, 1);
    if (date >= context.horizonEnd || !employedOn(context, date)) return days;
    if (date >= context.origin) days.push(date);
  }
}
