import { minorUnits } from '../money/money.ts';
import { subtract, ZERO } from '../money/ratio.ts';
import { monthlyTerm, postMonthly, type MonthlyLine } from '../compensation/monthly.ts';
import { moneyTerm } from '../ledger/terms.ts';
import type { BenefitLine, WorkingOf } from './benefit-line.ts';

/** What the employee pays for cover: negative, by the month (docs/method.md, 4, Other benefits). */
export function postPremium({ context, terms, stream, currency, path }: BenefitLine<'premium'>): WorkingOf {
  const exact = subtract(ZERO, minorUnits(terms.monthly, currency));
  const line: MonthlyLine = {
    everyMonths: 1,
    certainty: 'guaranteed',
    payOf: () => exact,
    termOf: () => moneyTerm('monthly-amount', exact, currency, [...path, 'monthly']),
  };
  postMonthly(context, stream, line);
  return (k) => ({ rule: 'benefit.premium', term: monthlyTerm(context, line, k, currency) });
}
