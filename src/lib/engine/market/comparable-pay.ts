import { baseRateOf, stepOn, type BaseRate } from '../compensation/base-rate.ts';
import { commissionTargetTerm, currencyOf } from '../compensation/variable-pay.ts';
import type { OfferContext } from '../ledger/context.ts';
import { exchangeBetween, rateOn } from '../ledger/conversion.ts';
import { evaluate } from '../ledger/evaluate.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { countOf, input, moneyTerm, productOf, sumOf } from '../ledger/terms.ts';
import type { Term } from '../ledger/working.ts';
import type { Currency } from '../money/currency.ts';
import { parseRatio } from '../money/decimal-string.ts';
import { inMinorUnits, post, type Money } from '../money/money.ts';
import { divide, multiply, ONE, whole, type Ratio } from '../money/ratio.ts';
import { standardTerm } from '../readings/standard.ts';
import type { Measured } from './band.ts';

/** Hours of a full year, by which wage statistics turn hourly pay into annual pay (40 hours × 52 weeks). */
export const HOURS_OF_FULL_YEAR = 2080;

/** Which pay of an offer was taken. */
export type PayDefinition = 'base' | 'base-and-commission' | 'standard';

/** What to know of the pay that was taken: how it was brought to a full year, and what it leaves out. */
export type PayNote =
  | { readonly kind: 'hourly-to-full-year'; readonly rate: Money; readonly hours: number }
  | { readonly kind: 'part-time-to-full-time'; readonly share: Ratio }
  /** Part-time, but no share is stated, or the figure is a total: it stands as it is. */
  | { readonly kind: 'part-time-as-it-is' }
  | { readonly kind: 'commission-at-target'; readonly annual: Money }
  /** Pay that the definition leaves out. */
  | { readonly kind: 'left-out'; readonly what: readonly LeftOut[] }
  /** Wage statistics count employees; the self-employed are not in them. */
  | { readonly kind: 'contract-work' };

/** Pay that base wages leave out. */
export type LeftOut = 'commission' | 'overtime' | 'shift' | 'on-call' | 'bonus';

/** The pay of an offer that may be held against a band, for a year; or why there is none. */
export type ComparablePay =
  | {
      readonly isKnown: true;
      readonly definition: PayDefinition;
      /** Exact minor units of the currency. */
      readonly pay: Ratio;
      readonly currency: Currency;
      /** The working, in whole currency units. */
      readonly term: Term;
      readonly notes: readonly PayNote[];
    }
  | { readonly isKnown: false; readonly why: 'base-not-stated' | 'no-hours' };

/**
 * The pay of an offer that a band measures, and no other (docs/method.md, 6): base, with the year's commission at
 * target where the band includes it, for base wages; Standard TC for total compensation. On the first day of the
 * comparison, in exact minor units of the base's currency or, for Standard TC, the reporting one. Base and commission
 * are brought to a full year's full time: an hourly rate × 2,080 hours, part-time pay ÷ its share.
 */
export function comparablePay(
  ledger: Ledger,
  { measures, includesCommission }: Pick<Measured, 'measures' | 'includesCommission'>,
): ComparablePay {
  switch (measures) {
    case 'base-wages':
      return wagesOf(ledger, includesCommission);
    case 'total-compensation': {
      const currency = ledger.assumptions.reportingCurrency;
      const term = standardTerm(ledger);
      return {
        isKnown: true,
        definition: 'standard',
        pay: inMinorUnits(evaluate(term), currency),
        currency,
        term,
        notes: isPartTime(ledger) ? [{ kind: 'part-time-as-it-is' }] : [],
      };
    }
  }
}

function wagesOf({ context }: Ledger, includesCommission: boolean): ComparablePay {
  const base = baseRateOf(context);
  if (!base) return { isKnown: false, why: 'base-not-stated' };
  const commission = includesCommission ? commissionTerm(context, base) : undefined;
  const factor = fullTimeFactor(base);
  if (commission && !factor) return { isKnown: false, why: 'no-hours' };
  const isFullTime = !factor || factor.n === factor.d;
  const full =
    commission && factor && !isFullTime
      ? productOf(commission, input('full-time-factor', factor, 'factor'))
      : commission;
  const { currency } = base;
  const term = full ? sumOf(fullTimeTerm(context, base), full) : fullTimeTerm(context, base);
  return {
    isKnown: true,
    definition: full ? 'base-and-commission' : 'base',
    pay: inMinorUnits(evaluate(term), currency),
    currency,
    term,
    notes: notesOf(context, base, full, includesCommission),
  };
}

/** A year's full-time base from the rate as it was entered. */
function fullTimeTerm(context: OfferContext, base: BaseRate): Term {
  const { rate } = stepOn(base, context.origin);
  const path = ['base', 'rate'];
  switch (base.terms.kind) {
    case 'annual':
      return moneyTerm('annual-rate', rate, base.currency, path);
    case 'hourly':
      return productOf(
        moneyTerm('hourly-rate', rate, base.currency, path),
        countOf('hours-of-full-year', HOURS_OF_FULL_YEAR, 'hours'),
      );
  }
}

/** Full-time pay ÷ the pay of the hours that are worked; undefined when none are. */
function fullTimeFactor({ terms, yearlyFactor }: BaseRate): Ratio | undefined {
  if (yearlyFactor.n === 0n) return undefined;
  return divide(terms.kind === 'hourly' ? whole(HOURS_OF_FULL_YEAR) : ONE, yearlyFactor);
}

/** A year's commission at target, in the currency of the base; undefined when there is none. */
function commissionTerm(context: OfferContext, base: BaseRate): Term | undefined {
  const terms = (context.offer.variablePay ?? []).flatMap((line, i): readonly Term[] => {
    if (line.kind !== 'commission') return [];
    const of = currencyOf(context, base, line);
    const term = commissionTargetTerm(context, base, line, ['variablePay', i]);
    if (of === base.currency) return [term];
    const rate = exchangeBetween(context.assumptions, of, base.currency, context.origin);
    return [productOf(term, input('exchange-rate', rate, 'exchange-rate'))];
  });
  return terms.length === 0 ? undefined : sumOf(...terms);
}

function isPartTime({ offer }: Pick<Ledger, 'offer'>): boolean {
  const share = offer.base?.partTimeShare;
  const isShare = share !== undefined && !isWhole(parseRatio(share));
  return isShare || offer.employmentType === 'part-time';
}

const isWhole = ({ n, d }: Ratio): boolean => n === d;

function notesOf(
  context: OfferContext,
  base: BaseRate,
  commission: Term | undefined,
  includesCommission: boolean,
): readonly PayNote[] {
  const { offer } = context;
  const { terms, currency } = base;
  const share = terms.partTimeShare === undefined ? ONE : parseRatio(terms.partTimeShare);
  const notes: PayNote[] = [];
  if (terms.kind === 'hourly') {
    const rate = { minor: post(stepOn(base, context.origin).rate), currency };
    notes.push({ kind: 'hourly-to-full-year', rate, hours: HOURS_OF_FULL_YEAR });
  } else if (!isWhole(share)) notes.push({ kind: 'part-time-to-full-time', share });
  else if (offer.employmentType === 'part-time') notes.push({ kind: 'part-time-as-it-is' });
  if (commission) {
    const annual = { minor: post(inMinorUnits(evaluate(commission), currency)), currency };
    notes.push({ kind: 'commission-at-target', annual });
  }
  const what = leftOut(context, includesCommission);
  if (what.length > 0) notes.push({ kind: 'left-out', what });
  if (offer.employmentType === 'contract') notes.push({ kind: 'contract-work' });
  return notes;
}

function leftOut({ offer }: OfferContext, includesCommission: boolean): readonly LeftOut[] {
  const kinds = (offer.variablePay ?? []).map((line) => (line.kind === 'commission' ? line.kind : line.work));
  const found = new Set<LeftOut>(kinds.filter((kind) => kind !== 'commission' || !includesCommission));
  if ((offer.bonuses ?? []).length > 0) found.add('bonus');
  return [...found];
}

/** A pay in the currency of a band; or the currency whose rate is missing, so that it cannot be compared. */
export type PayInCurrency =
  | { readonly isKnown: true; readonly pay: Ratio; readonly exchange: Ratio }
  | { readonly isKnown: false; readonly why: 'no-exchange-rate'; readonly missing: Currency };

/**
 * A pay (exact minor units) in another currency, by the rates entered for the first day of the comparison: the latest
 * on or before it, else the first. Exact, not rounded.
 */
export function inCurrencyOf(
  { context }: Ledger,
  { pay, currency }: { readonly pay: Ratio; readonly currency: Currency },
  to: Currency,
): PayInCurrency {
  if (currency === to) return { isKnown: true, pay, exchange: ONE };
  const { assumptions, origin } = context;
  const missing = [currency, to].find(
    (of) => of !== assumptions.reportingCurrency && !rateOn(assumptions, of, origin),
  );
  if (missing !== undefined) return { isKnown: false, why: 'no-exchange-rate', missing };
  const exchange = exchangeBetween(assumptions, currency, to, origin);
  const units = multiply(pay, exchange);
  return { isKnown: true, pay: rescaled(units, currency, to), exchange };
}

/** Minor units of one currency's size as those of another's: cents as yen. */
function rescaled(minor: Ratio, from: Currency, to: Currency): Ratio {
  const scale = (currency: Currency): Ratio => inMinorUnits(ONE, currency);
  return divide(multiply(minor, scale(to)), scale(from));
}
