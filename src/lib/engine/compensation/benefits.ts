import { addDays, addMonths, type PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { minorUnits, post } from '../money/money.ts';
import { max, multiply, ratio, subtract, ZERO } from '../money/ratio.ts';
import type { Benefit } from '#lib/document/types.ts';
import type { Component } from '../ledger/components.ts';
import { employedOn, monthIn, type OfferContext } from '../ledger/context.ts';
import type { Stream } from '../ledger/ledger.ts';
import { openStream, type StreamBuilder } from '../ledger/stream.ts';
import {
  countOf,
  differenceOf,
  input,
  moneyTerm,
  postedTerm,
  productOf,
  quotientOf,
} from '../ledger/terms.ts';
import type { DocumentPath, Term, Working } from '../ledger/working.ts';
import { baseInForce } from './bonus-year.ts';
import { annualBaseOn, type BaseRate } from './base-rate.ts';
import { monthlyTerm, postMonthly, type MonthlyLine } from './monthly.ts';

type AmountLine = Extract<Benefit, { kind: 'amount' }>;
type Premium = Extract<Benefit, { kind: 'premium' }>;
type Leave = Extract<Benefit, { kind: 'leave' }>;

/** Paid days in a working year, by which a day of leave is valued (docs/method.md, 4, Other benefits). */
const WORKING_DAYS = 260;

const COMPONENT_OF: Readonly<Record<AmountLine['category'], Component>> = {
  retirement: 'retirement',
  hsa: 'hsa',
  espp: 'espp',
  stipend: 'other-benefits',
  pension: 'other-benefits',
  other: 'other-benefits',
};

/** Benefit lines (docs/method.md, 4, Other benefits). */
export function benefitStreams(context: OfferContext, base: BaseRate | undefined): readonly Stream[] {
  return (context.offer.benefits ?? []).map((terms, i) => {
    const path: DocumentPath = ['benefits', i];
    const currency =
      terms.currency ?? (terms.kind === 'leave' ? base?.currency : undefined) ?? context.offer.currency;
    const stream = openStream(context, {
      id: `benefit:${terms.id}`,
      component: componentOf(terms),
      label: terms.label,
      path,
      currency,
      timing: isInAdvance(terms) ? 'advance' : 'arrears',
      counts: terms.countInTotal ?? true,
    });
    return stream.close(postBenefit(context, base, terms, stream, currency, path));
  });
}

/** A payment on a date or after so many months is made in advance; what accrues is paid in arrears. */
function isInAdvance(terms: Benefit): boolean {
  return terms.kind === 'amount' && (terms.paid.kind === 'on-date' || terms.paid.kind === 'after-months');
}

function componentOf(terms: Benefit): Component {
  switch (terms.kind) {
    case 'amount':
      return COMPONENT_OF[terms.category];
    case 'premium':
      return 'premiums';
    case 'leave':
      return 'other-benefits';
  }
}

function postBenefit(
  context: OfferContext,
  base: BaseRate | undefined,
  terms: Benefit,
  stream: StreamBuilder,
  currency: Currency,
  path: DocumentPath,
): (k: number) => Working {
  switch (terms.kind) {
    case 'amount':
      return postAmount(context, terms, stream, currency, path);
    case 'premium':
      return postPremium(context, terms, stream, currency, path);
    case 'leave':
      return postLeave(context, base, terms, stream, currency, path);
  }
}

function postAmount(
  context: OfferContext,
  terms: AmountLine,
  stream: StreamBuilder,
  currency: Currency,
  path: DocumentPath,
): (k: number) => Working {
  const exact = minorUnits(terms.amount, currency);
  const once = (date: PlainDate): ((k: number) => Working) => {
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

/** What the employee pays for cover: negative, by the month. */
function postPremium(
  context: OfferContext,
  terms: Premium,
  stream: StreamBuilder,
  currency: Currency,
  path: DocumentPath,
): (k: number) => Working {
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

/** Leave above the reference number of days, at base ÷ 260 a day, once a year; nothing without a reference. */
function postLeave(
  context: OfferContext,
  base: BaseRate | undefined,
  terms: Leave,
  stream: StreamBuilder,
  currency: Currency,
  path: DocumentPath,
): (k: number) => Working {
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

/** The last day of each employment year inside the horizon that is worked to its end. */
function yearEnds(context: OfferContext): readonly PlainDate[] {
  const ends: PlainDate[] = [];
  for (let year = 1; ; year += 1) {
    const date = addDays(addMonths(context.start, 12 * year), -1);
    if (date >= context.horizonEnd || !employedOn(context, date)) return ends;
    if (date >= context.origin) ends.push(date);
  }
}
