import { addDays, addMonths } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { minorUnits, post } from '../money/money.ts';
import { multiply, ONE, type Ratio } from '../money/ratio.ts';
import type { BonusPlan } from '#lib/document/types.ts';
import { employedOn, monthIn, type OfferContext } from '../ledger/context.ts';
import type { Stream } from '../ledger/ledger.ts';
import { openStream } from '../ledger/stream.ts';
import { countOf, input, largerOf, moneyTerm, postedTerm, productOf, quotientOf } from '../ledger/terms.ts';
import type { DocumentPath, Term, Working } from '../ledger/working.ts';
import type { BaseRate } from './base-rate.ts';
import { baseInForce, type BonusYear } from './bonus-year.ts';
import { performanceYears } from './performance-year.ts';

/**
 * Bonuses (docs/method.md, 4, Bonus): target × company factor × personal factor, posted singly. A guarantee
 * is a minimum for its year: the larger counts, and what exceeds the guarantee is discretionary.
 */
export function bonusStreams(context: OfferContext, base: BaseRate | undefined): readonly Stream[] {
  return (context.offer.bonuses ?? []).map((plan, i) => {
    const path: DocumentPath = ['bonuses', i];
    const currency = currencyOf(context, base, plan);
    const years = bonusYears(context, base, plan);
    const stream = openStream(context, {
      id: `bonus:${plan.id}`,
      component: 'bonus',
      label: plan.label,
      path,
      currency,
      timing: 'arrears',
      counts: true,
    });
    const posted: BonusYear[] = [];
    for (const year of years) {
      const month = monthIn(context, year.paidOn, 'arrears');
      if (!employedOn(context, year.paidOn)) continue;
      const guarantee = post(guaranteeOf(plan, year, currency)?.exact ?? { n: 0n, d: 1n });
      const computed = post(computedOf(plan, year, currency));
      const amount = computed > guarantee ? computed : guarantee;
      if (amount === 0n && !year.eligible) continue;
      posted.push(year);
      const split = { surer: 'guaranteed', surerAmount: guarantee, rest: 'discretionary' } as const;
      stream.postSplit(year.paidOn, month, amount, split);
    }
    return stream.close((k) => workingOf(plan, posted[k - 1], currency, path));
  });
}

/** The years over which the bonuses of a plan are measured, paid or not. */
export function bonusYears(
  context: OfferContext,
  base: BaseRate | undefined,
  { cycle }: BonusPlan,
): readonly BonusYear[] {
  return cycle.kind === 'employment-year'
    ? employmentYears(context, base)
    : performanceYears(context, base, cycle);
}

function currencyOf(context: OfferContext, base: BaseRate | undefined, plan: BonusPlan) {
  return (
    plan.currency ?? (plan.target.kind === 'of-base' ? base?.currency : undefined) ?? context.offer.currency
  );
}

/** The default cycle: the employment year, on the base in force at its end, paid the day before the anniversary. */
function employmentYears(context: OfferContext, base: BaseRate | undefined): readonly BonusYear[] {
  const years: BonusYear[] = [];
  for (let year = 1; ; year += 1) {
    const paidOn = addDays(addMonths(context.start, 12 * year), -1);
    if (paidOn >= context.horizonEnd) return years;
    if (paidOn < context.origin) continue;
    years.push({
      year,
      paidOn,
      from: addMonths(context.start, 12 * (year - 1)),
      to: paidOn,
      ...baseInForce(base, paidOn),
      wholeYearPay: baseInForce(base, paidOn).pay,
      daysEmployed: 1,
      daysInYear: 1,
      eligible: true,
    });
  }
}

const factor = (text: BonusPlan['companyFactor']): Ratio => (text === undefined ? ONE : parseDecimal(text));

/** The target for a year's pay in exact minor units, before factors and part years. */
function targetOf(plan: BonusPlan, pay: Ratio, currency: Currency): Ratio {
  switch (plan.target.kind) {
    case 'of-base':
      return multiply(pay, parseDecimal(plan.target.percentage));
    case 'amount':
      return minorUnits(plan.target.annual, currency);
  }
}

/** The share of a bonus year that is employed. */
const daysEmployed = ({ daysEmployed: days, daysInYear }: BonusYear): Ratio => ({
  n: BigInt(days),
  d: BigInt(daysInYear),
});

/** The share of a bonus year by which its target counts. Eligible earnings are already earned in it. */
function daysShare(plan: BonusPlan, year: BonusYear): Ratio {
  const isEarned =
    plan.target.kind === 'of-base' &&
    plan.cycle.kind === 'performance-year' &&
    plan.cycle.basis === 'eligible-earnings';
  return isEarned ? ONE : daysEmployed(year);
}

function computedOf(plan: BonusPlan, year: BonusYear, currency: Currency): Ratio {
  if (!year.eligible) return { n: 0n, d: 1n };
  const factors = multiply(factor(plan.companyFactor), factor(plan.personalFactor));
  return multiply(multiply(targetOf(plan, year.pay, currency), factors), daysShare(plan, year));
}

/** The guaranteed minimum of a bonus year in exact minor units, with its working. */
function guaranteeOf(
  plan: BonusPlan,
  year: BonusYear,
  currency: Currency,
): { exact: Ratio; index: number } | undefined {
  const index = (plan.guarantees ?? []).findLastIndex((guarantee) => guarantee.year === year.year);
  const guarantee = plan.guarantees?.[index];
  if (!guarantee) return undefined;
  const { minimum, prorated } = guarantee;
  switch (minimum.kind) {
    case 'amount': {
      const full = minorUnits(minimum.amount, currency);
      return { exact: prorated ? multiply(full, daysEmployed(year)) : full, index };
    }
    case 'portion-of-target': {
      const target = prorated
        ? multiply(targetOf(plan, year.pay, currency), daysShare(plan, year))
        : targetOf(plan, year.wholeYearPay, currency);
      return { exact: multiply(target, parseDecimal(minimum.portion)), index };
    }
  }
}

function workingOf(
  plan: BonusPlan,
  year: BonusYear | undefined,
  currency: Currency,
  path: DocumentPath,
): Working {
  if (!year) throw new RangeError('No such bonus');
  const rule = plan.cycle.kind === 'employment-year' ? 'bonus.employment-year' : 'bonus.performance-year';
  const guarantee = guaranteeOf(plan, year, currency);
  const days = daysShare(plan, year);
  const factors = [
    targetTerm(plan, year, currency, path),
    input('company-factor', factor(plan.companyFactor), 'portion', [...path, 'companyFactor']),
    input('personal-factor', factor(plan.personalFactor), 'portion', [...path, 'personalFactor']),
  ];
  if (days.n !== days.d) {
    factors.push(
      quotientOf(
        countOf('days-counted', year.daysEmployed, 'days'),
        countOf('days-in-performance-year', year.daysInYear, 'days'),
      ),
    );
  }
  const computed = postedTerm(
    year.eligible ? productOf(...factors) : countOf('target-amount', 0, 'money'),
    currency,
  );
  if (!guarantee) return { rule, term: computed };
  const minimum = moneyTerm('guaranteed-minimum', guarantee.exact, currency, [
    ...path,
    'guarantees',
    guarantee.index,
  ]);
  return {
    rule,
    term: largerOf(computed, postedTerm(minimum, currency)),
    notes: post(guarantee.exact) >= post(computedOf(plan, year, currency)) ? ['guarantee-larger'] : [],
  };
}

function targetTerm(plan: BonusPlan, year: BonusYear, currency: Currency, path: DocumentPath): Term {
  switch (plan.target.kind) {
    case 'of-base':
      return productOf(
        year.payTerm,
        input('target-share', parseDecimal(plan.target.percentage), 'portion', [
          ...path,
          'target',
          'percentage',
        ]),
      );
    case 'amount':
      return moneyTerm('target-amount', minorUnits(plan.target.annual, currency), currency, [
        ...path,
        'target',
        'annual',
      ]);
  }
}
