import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { minorUnits, post } from '../money/money.ts';
import { monthlyTerm, postMonthly, type MonthlyLine } from '../compensation/monthly.ts';
import { employedOn, monthIn } from '../ledger/context.ts';
import { moneyTerm, postedTerm } from '../ledger/terms.ts';
import type { BenefitLine, WorkingOf } from './benefit-line.ts';
import { yearEnds } from './year-ends.ts';

/** A named amount, by the month, by the year or once (docs/method.md, 4, Other benefits). */
export function postAmount({ context, terms, stream, currency, path }: BenefitLine<'amount'>): WorkingOf {
  const exact = minorUnits(terms.amount, currency);
  const once = (date: PlainDate): WorkingOf => {
    if (employedOn(context, date))
      stream.post(date, monthIn(context, date, 'advance'), terms.certainty, post(exact));
    const term = postedTerm(moneyTerm('instalment', exact, currency, [...path, 'amount']), currency);
    return () => ({ rule: 'benefit.payment', term });
  };
  switch (terms.paid.kind) {
    case 'monthly': {
      const line: MonthlyLine = {
        everyMonths: 1,
        certainty: terms.certainty,
        payOf: () => exact,
        termOf: () => moneyTerm('monthly-amount', exact, currency, [...path, 'amount']),
      };
      postMonthly(context, stream, line);
      return (k) => ({ rule: 'benefit.monthly', term: monthlyTerm(context, line, k, currency) });
    }
    case 'yearly': {
      for (const date of yearEnds(context))
        stream.post(date, monthIn(context, date, 'arrears'), terms.certainty, post(exact));
      const term = postedTerm(moneyTerm('yearly-amount', exact, currency, [...path, 'amount']), currency);
      return () => ({ rule: 'benefit.yearly', term });
    }
    case 'on-date':
      return once(terms.paid.date);
    case 'after-months':
      return once(addMonths(context.start, terms.paid.months));
  }
}
