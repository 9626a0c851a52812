import { addDays, daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { add, multiply, ratio, whole, ZERO, type Ratio } from '../../money/ratio.ts';
import { annualTerm } from '../../compensation/base-salary.ts';
import { stepOn, type BaseRate, type RateStep } from '../../compensation/base-rate.ts';
import type { RetirementPlan } from '#lib/document/types.ts';
import type { OfferContext } from '../../ledger/context.ts';
import { convertBetween, exchangeBetween } from '../../ledger/conversion.ts';
import type { Entry, Stream } from '../../ledger/ledger.ts';
import { countOf, input, moneyTerm, named, productOf, quotientOf, sumOf } from '../../ledger/terms.ts';
import type { Term } from '../../ledger/working.ts';
import { payPeriods, type PayPeriod } from './pay-periods.ts';

/** One payment of eligible pay: a pay period's base, or a bonus, which is a run of its own. */
export interface PayRun {
  readonly paidOn: PlainDate;
  /** In exact minor units of the base's currency. */
  readonly pay: Ratio;
  /** The part of it that is guaranteed: base with contracted raises only, guaranteed bonus. */
  readonly guaranteed: Ratio;
  readonly term: () => Term;
}

/**
 * The runs of eligible pay in the order of their days: annual base ÷ the pay periods of a year, each period by
 * its calendar days where a raise falls inside it or only part of it is worked; and bonuses on their own days
 * where the plan counts them.
 */
export function payRuns(
  context: OfferContext,
  base: BaseRate,
  plan: RetirementPlan,
  bonuses: readonly Stream[],
): readonly PayRun[] {
  const ofBase = payPeriods(context, plan.payPeriods).map((period) => baseRun(base, period, plan.payPeriods));
  if (plan.eligiblePay === 'base') return ofBase;
  const ofBonus = bonuses
    .flatMap(({ entries }) => entries)
    .filter(({ date }) => date <= context.horizonEnd)
    .map((entry) => bonusRun(context, base, entry));
  return [...ofBase, ...ofBonus].sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
}

interface RateDays {
  readonly step: RateStep;
  readonly days: number;
}

/** The rates in force during a period, each with its calendar days. */
function ratesIn(base: BaseRate, { from, to }: PayPeriod): readonly RateDays[] {
  const changes = base.steps.filter((step) => step.from > from && step.from <= to);
  const starts = [{ step: stepOn(base, from), from }, ...changes.map((step) => ({ step, from: step.from }))];
  return starts
    .map(({ step, from: start }, i) => ({
      step,
      days: daysBetween(start, starts[i + 1]?.from ?? addDays(to, 1)),
    }))
    .filter(({ days }) => days > 0);
}

function baseRun(base: BaseRate, period: PayPeriod, perYear: number): PayRun {
  const rates = ratesIn(base, period);
  const share = (days: number): Ratio =>
    ratio(BigInt(12 * days), BigInt(perYear) * BigInt(period.daysInPeriod));
  const payAt = (rate: 'rate' | 'contracted'): Ratio =>
    rates.reduce((sum, { step, days }) => add(sum, multiply(step.monthly[rate], share(days))), ZERO);
  const pay = payAt('rate');
  const isContracted = rates.every(({ step }) => step.rate === step.contracted);
  return {
    paidOn: period.to,
    pay,
    guaranteed: isContracted ? pay : payAt('contracted'),
    term: () => named('pay-of-period', 'money', sumOf(...rates.map((rate) => rateTerm(rate)))),
  };

  function rateTerm({ step, days }: RateDays): Term {
    const wholePeriod = quotientOf(annualTerm(base, step), countOf('pay-periods-in-year', perYear, 'count'));
    if (days === period.daysInPeriod) return wholePeriod;
    const worked = countOf('days-counted', days, 'days');
    return productOf(wholePeriod, quotientOf(worked, countOf('days-in-period', period.daysInPeriod, 'days')));
  }
}

function bonusRun(
  { assumptions }: OfferContext,
  base: BaseRate,
  { date, amount, parts, stream }: Entry,
): PayRun {
  const inBaseCurrency = (minor: bigint): Ratio =>
    convertBetween(assumptions, stream.currency, base.currency, whole(minor), date);
  const surely = parts.reduce((sum, part) => (part.certainty === 'guaranteed' ? sum + part.amount : sum), 0n);
  return {
    paidOn: date,
    pay: inBaseCurrency(amount),
    guaranteed: inBaseCurrency(surely),
    term: () => {
      const paid = moneyTerm('bonus-paid', whole(amount), stream.currency, stream.path);
      if (stream.currency === base.currency) return paid;
      const rate = exchangeBetween(assumptions, stream.currency, base.currency, date);
      return named('bonus-paid', 'money', productOf(paid, input('exchange-rate', rate, 'exchange-rate')));
    },
  };
}
