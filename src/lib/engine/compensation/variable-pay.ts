import { wholeMonthsBetween } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal, parseRatio } from '../money/decimal-string.ts';
import { minorUnits } from '../money/money.ts';
import { divide, max, multiply, ONE, subtract, whole, ZERO, type Ratio } from '../money/ratio.ts';
import type { VariablePay } from '#lib/document/types.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { Stream } from '../ledger/ledger.ts';
import { openStream } from '../ledger/stream.ts';
import {
  countOf,
  differenceOf,
  input,
  largerOf,
  moneyTerm,
  named,
  productOf,
  quotientOf,
} from '../ledger/terms.ts';
import type { DocumentPath, Term } from '../ledger/working.ts';
import { annualTerm } from './base-salary.ts';
import { annualBaseOn, stepOn, type BaseRate } from './base-rate.ts';
import { monthlyTerm, postMonthly, type MonthlyLine } from './monthly.ts';

type Commission = Extract<VariablePay, { kind: 'commission' }>;
type PaidHours = Extract<VariablePay, { kind: 'hours' }>;

/** Variable pay: commissions and hours paid beside the base (docs/method.md, 4, Variable pay). */
export function variablePayStreams(context: OfferContext, base: BaseRate | undefined): readonly Stream[] {
  return (context.offer.variablePay ?? []).map((terms, i) => {
    const path: DocumentPath = ['variablePay', i];
    const currency = currencyOf(context, base, terms);
    const stream = openStream(context, {
      id: `variable:${terms.id}`,
      component: 'variable-pay',
      label: terms.label,
      path,
      currency,
      timing: 'arrears',
      counts: true,
    });
    const line =
      terms.kind === 'commission'
        ? commissionLine(context, base, terms, path)
        : hoursLine(context, base, terms, path);
    postMonthly(context, stream, line);
    const rule = terms.kind === 'commission' ? 'variable-pay.commission' : 'variable-pay.hours';
    return stream.close((k) => ({ rule, term: monthlyTerm(context, line, k, currency) }));
  });
}

/** The currency of a line: its own, or that of the base where it is measured on the base, or the offer's. */
export function currencyOf(context: OfferContext, base: BaseRate | undefined, terms: VariablePay): Currency {
  const isMeasuredOnBase =
    terms.kind === 'commission'
      ? terms.target.kind === 'on-target-earnings'
      : terms.pay.kind === 'multiple-of-base';
  return terms.currency ?? (isMeasuredOnBase ? base?.currency : undefined) ?? context.offer.currency;
}

/**
 * A commission: a twelfth of the target a month × attainment, or the guaranteed draw or ramp where that is
 * larger. On-target earnings are the base in force on the first day plus the target.
 */
function commissionLine(
  context: OfferContext,
  base: BaseRate | undefined,
  terms: Commission,
  path: DocumentPath,
): MonthlyLine {
  const currency = currencyOf(context, base, terms);
  const attainment = terms.attainment === undefined ? ONE : parseDecimal(terms.attainment);
  const stated = minorUnits(terms.target.annual, currency);
  const baseAtStart = base ? annualBaseOn(base, context.origin) : ZERO;
  const target = terms.target.kind === 'amount' ? stated : max(subtract(stated, baseAtStart), ZERO);
  const monthlyTarget: Ratio = { n: target.n, d: target.d * 12n };
  const attained = multiply(monthlyTarget, attainment);
  const guarantee = (m: number): Ratio => guaranteeOf(context, terms, m, monthlyTarget, currency);
  const targetTerm = commissionTargetTerm(context, base, terms, path);
  const monthlyTerm = quotientOf(targetTerm, countOf('months-of-year', 12, 'months'));
  return {
    everyMonths: terms.paid === 'monthly' ? 1 : 3,
    certainty: 'discretionary',
    payOf: (m) => max(attained, guarantee(m)),
    surer: { certainty: 'guaranteed', payOf: guarantee },
    termOf: (m) => {
      const attainedTerm = productOf(
        monthlyTerm,
        input('attainment', attainment, 'portion', [...path, 'attainment']),
      );
      const minimum = guarantee(m);
      if (minimum.n === 0n) return attainedTerm;
      return largerOf(attainedTerm, moneyTerm('draw', minimum, currency, [...path, 'guarantee']));
    },
  };
}

/** A year's commission at target, from the terms as they were entered. */
export function commissionTargetTerm(
  context: OfferContext,
  base: BaseRate | undefined,
  terms: Commission,
  path: DocumentPath,
): Term {
  const currency = currencyOf(context, base, terms);
  const name = terms.target.kind === 'amount' ? 'target-amount' : 'on-target-earnings';
  const stated = moneyTerm(name, minorUnits(terms.target.annual, currency), currency, [
    ...path,
    'target',
    'annual',
  ]);
  if (terms.target.kind === 'amount' || !base) return stated;
  const none = moneyTerm('guaranteed-minimum', ZERO, currency);
  return largerOf(differenceOf(stated, annualTerm(base, stepOn(base, context.origin))), none);
}

/** What is guaranteed of a commission in month m, in exact minor units; 0 after the guarantee has ended. */
function guaranteeOf(
  context: OfferContext,
  { guarantee }: Commission,
  m: number,
  monthlyTarget: Ratio,
  currency: Currency,
): Ratio {
  const served = m + monthsBeforeOrigin(context);
  switch (guarantee?.kind) {
    case undefined:
      return ZERO;
    case 'draw':
      return served <= guarantee.months ? minorUnits(guarantee.monthly, currency) : ZERO;
    case 'ramp': {
      let end = 0;
      for (const step of guarantee.steps) {
        end += step.months;
        if (served <= end) return multiply(monthlyTarget, parseRatio(step.portion));
      }
      return ZERO;
    }
  }
}

/** Whole months served before month 1: 0 for a new offer. */
function monthsBeforeOrigin({ start, origin }: OfferContext): number {
  return start >= origin ? 0 : wholeMonthsBetween(start, origin);
}

/** Hours paid beside the base: hours a week × weeks a year × rate, a twelfth a month. */
function hoursLine(
  context: OfferContext,
  base: BaseRate | undefined,
  terms: PaidHours,
  path: DocumentPath,
): MonthlyLine {
  const yearlyHours = multiply(parseDecimal(terms.hoursPerWeek), parseDecimal(terms.weeksPerYear));
  return {
    everyMonths: 1,
    certainty: 'discretionary',
    payOf: (m) => {
      const yearly = multiply(hourlyRateOf(context, base, terms, m), yearlyHours);
      return { n: yearly.n, d: yearly.d * 12n };
    },
    termOf: (m) =>
      quotientOf(hoursPerYearTerm(context, base, terms, m, path), countOf('months-of-year', 12, 'months')),
  };
}

/** A year's pay for hours beside the base, at the rate of month m. */
export function hoursPerYearTerm(
  context: OfferContext,
  base: BaseRate | undefined,
  terms: PaidHours,
  m: number,
  path: DocumentPath,
): Term {
  return productOf(
    named('hourly-rate', 'price', hourlyRateTerm(context, base, terms, m, path)),
    input('hours-per-week', parseDecimal(terms.hoursPerWeek), 'hours', [...path, 'hoursPerWeek']),
    input('weeks-per-year', parseDecimal(terms.weeksPerYear), 'weeks', [...path, 'weeksPerYear']),
  );
}

function hourlyRateTerm(
  context: OfferContext,
  base: BaseRate | undefined,
  terms: PaidHours,
  m: number,
  path: DocumentPath,
): Term {
  const of = currencyOf(context, base, terms);
  const { pay } = terms;
  switch (pay.kind) {
    case 'per-hour':
      return moneyTerm('hourly-rate', minorUnits(pay.rate, of), of, [...path, 'pay', 'rate']);
    case 'multiple-of-base': {
      const baseHour = moneyTerm('hourly-rate', base ? baseHourOn(context, base, m) : ZERO, of, [
        'base',
        'rate',
      ]);
      return productOf(
        baseHour,
        input('multiple-of-base', parseDecimal(pay.multiple), 'factor', [...path, 'pay', 'multiple']),
      );
    }
  }
}

function hourlyRateOf(context: OfferContext, base: BaseRate | undefined, terms: PaidHours, m: number): Ratio {
  const { pay } = terms;
  switch (pay.kind) {
    case 'per-hour':
      return minorUnits(pay.rate, currencyOf(context, base, terms));
    case 'multiple-of-base':
      return base ? multiply(baseHourOn(context, base, m), parseDecimal(pay.multiple)) : ZERO;
  }
}

/**
 * One hour of base pay in month m, at the rate in force on its last day: the hourly rate, or a year's pay (the
 * part-time share of it) ÷ (52 × the hours that are worked a week).
 */
function baseHourOn(context: OfferContext, base: BaseRate, m: number): Ratio {
  const date = context.grid.lastDay(m);
  if (base.terms.kind === 'hourly') return stepOn(base, date).rate;
  const hours = context.offer.hoursPerWeek;
  if (hours === undefined) return ZERO;
  return divide(annualBaseOn(base, date), multiply(parseDecimal(hours), whole(52)));
}
