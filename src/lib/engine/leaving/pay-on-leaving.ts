import { parseDecimal } from '../money/decimal-string.ts';
import { minorUnits } from '../money/money.ts';
import { min } from '../money/ratio.ts';
import { annualTerm } from '../compensation/base-salary.ts';
import { stepOn, type BaseRate } from '../compensation/base-rate.ts';
import { evaluate } from '../ledger/evaluate.ts';
import { inMinorUnits } from '../money/money.ts';
import type { Currency } from '../money/currency.ts';
import { countOf, input, moneyTerm, named, productOf, quotientOf, sumOf } from '../ledger/terms.ts';
import type { RuleId } from '../ledger/rules.ts';
import type { Term } from '../ledger/working.ts';
import type { Departures } from './departures.ts';
import { earnedBonus } from './earned-bonus.ts';
import { monthsServed, type Ending } from './ending.ts';
import { nothingOf, reportedOn, reportedTerm, type LeavingAmount } from './leaving-amount.ts';

/** What is paid because the employment ends. */
export interface PayOnLeaving {
  readonly severance: LeavingAmount;
  readonly bonusPayout: LeavingAmount;
  readonly leavePayout: LeavingAmount;
}

/** What a typed term pays: exact, in whole units of its currency. */
interface Paid {
  readonly term: Term;
  readonly currency: Currency;
}

/**
 * Severance, bonus and unused leave as the offer states them (docs/method.md, 5, Leaving): the first two only for
 * whoever is laid off. Each is rounded once, in the reporting currency at the rate of the last day.
 */
export function payOnLeaving(departures: Departures, ending: Ending): PayOnLeaving {
  const { offer } = departures.ledger;
  const isLaidOff = ending.kind === 'laid-off';
  const terms = offer.leaving;
  const paid = (rule: RuleId, of: Paid | undefined): LeavingAmount => amountOf(departures, ending, rule, of);
  const leave = terms?.leavePayout;
  return {
    severance: paid('leaving.severance', isLaidOff ? severanceOf(departures, ending) : undefined),
    bonusPayout:
      isLaidOff && terms?.bonusPayout?.kind === 'earned'
        ? earnedBonus(departures, ending.lastDay)
        : paid('leaving.bonus-payout', isLaidOff ? bonusAmount(departures) : undefined),
    leavePayout: paid(
      'leaving.leave-payout',
      leave && (isLaidOff || leave.when === 'any-end') ? leaveOf(departures, ending, leave.days) : undefined,
    ),
  };
}

function amountOf(
  { ledger: { assumptions } }: Departures,
  { lastDay }: Ending,
  rule: RuleId,
  paid: Paid | undefined,
): LeavingAmount {
  if (!paid) return nothingOf(rule);
  const { term, currency } = paid;
  return {
    minor: reportedOn(assumptions, currency, inMinorUnits(evaluate(term), currency), lastDay),
    working: () => ({
      rule,
      term: reportedTerm(assumptions, currency, term, lastDay),
      entries: [],
      notes: [],
    }),
  };
}

/** The annual base in force on the last day. */
const baseTerm = (base: BaseRate, { lastDay }: Ending): Term =>
  named('base-in-force', 'money', annualTerm(base, stepOn(base, lastDay)));

function severanceOf(departures: Departures, ending: Ending): Paid | undefined {
  const { base, ledger } = departures;
  const { offer, context } = ledger;
  const severance = offer.leaving?.severance;
  const path = ['leaving', 'severance'];
  switch (severance?.kind) {
    case undefined:
      return undefined;
    case 'amount': {
      const minor = minorUnits(severance.amount, offer.currency);
      return {
        term: moneyTerm('severance', minor, offer.currency, [...path, 'amount']),
        currency: offer.currency,
      };
    }
    case 'months-of-base': {
      if (!base) return undefined;
      const months = input('severance-months', parseDecimal(severance.months), 'months', [...path, 'months']);
      const monthly = quotientOf(baseTerm(base, ending), countOf('months-of-year', 12, 'months'));
      return { term: productOf(monthly, months), currency: base.currency };
    }
    case 'weeks-of-base': {
      if (!base) return undefined;
      const weekly = quotientOf(baseTerm(base, ending), countOf('weeks-in-year', 52, 'weeks'));
      const years = Math.floor(monthsServed(context, ending.lastDay) / 12);
      const fixed = input('severance-weeks', parseDecimal(severance.weeks), 'weeks', [...path, 'weeks']);
      const all =
        severance.perYearOfService === undefined
          ? fixed
          : sumOf(
              fixed,
              productOf(
                input('weeks-per-year-of-service', parseDecimal(severance.perYearOfService), 'weeks', [
                  ...path,
                  'perYearOfService',
                ]),
                countOf('years-of-service', years, 'years'),
              ),
            );
      const most = severance.atMost === undefined ? undefined : parseDecimal(severance.atMost);
      const weeks: Term =
        most && min(evaluate(all), most) === most
          ? input('most-severance-weeks', most, 'weeks', [...path, 'atMost'])
          : all;
      return { term: productOf(weekly, weeks), currency: base.currency };
    }
  }
}

function bonusAmount({ ledger: { offer } }: Departures): Paid | undefined {
  const payout = offer.leaving?.bonusPayout;
  if (payout?.kind !== 'amount') return undefined;
  const minor = minorUnits(payout.amount, offer.currency);
  const term = moneyTerm('bonus-payout', minor, offer.currency, ['leaving', 'bonusPayout', 'amount']);
  return { term, currency: offer.currency };
}

function leaveOf(
  { base }: Departures,
  ending: Ending,
  days: Parameters<typeof parseDecimal>[0],
): Paid | undefined {
  if (!base) return undefined;
  const daily = quotientOf(baseTerm(base, ending), countOf('working-days-in-year', 260, 'days'));
  const left = input('unused-leave-days', parseDecimal(days), 'days', ['leaving', 'leavePayout', 'days']);
  return { term: productOf(daily, left), currency: base.currency };
}
