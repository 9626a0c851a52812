import { wholeMonthsBetween } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { minorUnits } from '../money/money.ts';
import { ratio, whole, type Ratio } from '../money/ratio.ts';
import { baseRateOf, stepOn, type BaseRate } from '../compensation/base-rate.ts';
import { annualTerm } from '../compensation/base-salary.ts';
import { commissionTargetTerm, currencyOf, hoursPerYearTerm } from '../compensation/variable-pay.ts';
import { grantValueToday } from '../equity/grants.ts';
import type { OfferContext } from '../ledger/context.ts';
import { rateOn } from '../ledger/conversion.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { countOf, input, moneyTerm, productOf, quotientOf, sumOf } from '../ledger/terms.ts';
import type { Term } from '../ledger/working.ts';

/**
 * Standard TC (docs/method.md, 5): base + target variable pay + target bonus + Σ initial grants' value at
 * today's price ÷ their vesting years + all sign-ons ÷ 4; no refreshers, no benefits. Our convention, after
 * the one that public salary sites describe. In whole units of the reporting currency, at the rates of the
 * comparison's first day.
 */
export function standardTerm({ context }: Ledger): Term {
  const base = baseRateOf(context);
  return sumOf(
    ...(base ? [inReporting(context, base.currency, annualTerm(base, stepOn(base, context.origin)))] : []),
    ...variableTerms(context, base),
    ...bonusTerms(context, base),
    ...grantTerms(context),
    ...signOnTerms(context),
  );
}

function inReporting(context: OfferContext, currency: Currency, term: Term): Term {
  const { assumptions } = context;
  if (currency === assumptions.reportingCurrency) return term;
  const rate = rateOn(assumptions, currency, context.origin);
  if (!rate) throw new Error(`No exchange rate for ${currency}: an offer without one has no ledger`);
  return productOf(term, input('exchange-rate', rate.rate, 'exchange-rate'));
}

function variableTerms(context: OfferContext, base: BaseRate | undefined): readonly Term[] {
  return (context.offer.variablePay ?? []).map((terms, i) => {
    const currency = currencyOf(context, base, terms);
    const path = ['variablePay', i];
    const term =
      terms.kind === 'commission'
        ? commissionTargetTerm(context, base, terms, path)
        : hoursPerYearTerm(context, base, terms, 1, path);
    return inReporting(context, currency, term);
  });
}

function bonusTerms(context: OfferContext, base: BaseRate | undefined): readonly Term[] {
  return (context.offer.bonuses ?? []).flatMap((plan, i) => {
    const path = ['bonuses', i, 'target'];
    switch (plan.target.kind) {
      case 'amount': {
        const currency = plan.currency ?? context.offer.currency;
        const exact = minorUnits(plan.target.annual, currency);
        return [
          inReporting(context, currency, moneyTerm('target-amount', exact, currency, [...path, 'annual'])),
        ];
      }
      case 'of-base': {
        if (!base) return [];
        const share = input('target-share', parseDecimal(plan.target.percentage), 'portion', [
          ...path,
          'percentage',
        ]);
        return [
          inReporting(
            context,
            base.currency,
            productOf(annualTerm(base, stepOn(base, context.origin)), share),
          ),
        ];
      }
    }
  });
}

function grantTerms(context: OfferContext): readonly Term[] {
  return grantValueToday(context).map(({ currency, value, vestingStart, lastVest }) => {
    const months = lastVest === undefined ? 0 : wholeMonthsBetween(vestingStart, lastVest);
    const years: Ratio = months > 0 ? ratio(BigInt(months), 12n) : whole(1);
    return inReporting(context, currency, quotientOf(value, input('vesting-years', years, 'years')));
  });
}

function signOnTerms(context: OfferContext): readonly Term[] {
  return (context.offer.signOn ?? []).map(({ amount, currency = context.offer.currency }, i) => {
    const whole4 = countOf('sign-on-years', 4, 'years');
    const exact = minorUnits(amount, currency);
    return inReporting(
      context,
      currency,
      quotientOf(moneyTerm('instalment', exact, currency, ['signOn', i, 'amount']), whole4),
    );
  });
}
