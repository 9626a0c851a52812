import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal, parseRatio } from '../money/decimal-string.ts';
import { inMinorUnits, minorUnits, post } from '../money/money.ts';
import { add, multiply, ONE, whole, type Ratio } from '../money/ratio.ts';
import type { BaseSalary, Raise } from '#lib/document/types.ts';
import type { OfferContext } from '../ledger/context.ts';

/** The base in force from a day on. Rates are in minor units: by the year, or by the hour for hourly pay. */
export interface RateStep {
  readonly from: PlainDate;
  /** The rate with every raise. */
  readonly rate: Ratio;
  /** The rate with contracted raises only: what is guaranteed. */
  readonly contracted: Ratio;
  /** A twelfth of a year's pay at each of the two, exact. */
  readonly monthly: { readonly rate: Ratio; readonly contracted: Ratio };
}

/** The base salary of an offer as a line of rates over time. */
export interface BaseRate {
  readonly terms: BaseSalary;
  readonly currency: Currency;
  readonly steps: readonly RateStep[];
  /** What a rate comes to in a year: 1 for annual pay, hours × weeks for hourly pay, × the part-time share. */
  readonly yearlyFactor: Ratio;
}

/** A raise as it falls on the calendar. */
type DatedRaise = Pick<Raise, 'date' | 'change' | 'certainty'>;

function raisesOf(terms: BaseSalary, context: OfferContext): readonly DatedRaise[] {
  const raises: DatedRaise[] = [...(terms.raises ?? [])];
  if (terms.yearlyRaise !== undefined) {
    for (let year = 1; ; year += 1) {
      const date = addMonths(context.start, 12 * year);
      if (date >= context.horizonEnd) break;
      if (date > context.origin) {
        raises.push({ date, change: { kind: 'by', percentage: terms.yearlyRaise }, certainty: 'assumed' });
      }
    }
  }
  return raises.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A rate after a raise: a new rate is rounded to the minor unit when it starts (docs/method.md, 4). */
function raised(rate: Ratio, { change }: DatedRaise, currency: Currency): Ratio {
  const exact =
    change.kind === 'to'
      ? minorUnits(change.rate, currency)
      : multiply(rate, add(ONE, parseDecimal(change.percentage)));
  return whole(post(exact));
}

function yearlyFactorOf(terms: BaseSalary): Ratio {
  const share = terms.partTimeShare === undefined ? ONE : parseRatio(terms.partTimeShare);
  if (terms.kind === 'annual') return share;
  return multiply(share, multiply(parseDecimal(terms.hoursPerWeek), parseDecimal(terms.weeksPerYear)));
}

const twelfth = ({ n, d }: Ratio): Ratio => ({ n, d: d * 12n });

/** The rates of an offer's base salary; undefined when no base is stated. */
export function baseRateOf(context: OfferContext): BaseRate | undefined {
  const terms = context.offer.base;
  if (!terms) return undefined;
  const currency = terms.currency ?? context.offer.currency;
  const first = inMinorUnits(parseDecimal(terms.rate), currency);
  const yearlyFactor = yearlyFactorOf(terms);
  const stepFrom = (from: PlainDate, ofRate: Ratio, ofContracted: Ratio): RateStep => {
    const monthly = twelfth(multiply(ofRate, yearlyFactor));
    const isSame = ofRate === ofContracted;
    const contractedMonthly = isSame ? monthly : twelfth(multiply(ofContracted, yearlyFactor));
    return {
      from,
      rate: ofRate,
      contracted: ofContracted,
      monthly: { rate: monthly, contracted: contractedMonthly },
    };
  };
  const steps: RateStep[] = [stepFrom('0000-01-01' as PlainDate, first, first)];
  let [rate, contracted] = [first, first];
  for (const raise of raisesOf(terms, context)) {
    const isSame = rate === contracted;
    rate = raised(rate, raise, currency);
    if (raise.certainty === 'contracted') contracted = isSame ? rate : raised(contracted, raise, currency);
    steps.push(stepFrom(raise.date, rate, contracted));
  }
  return { terms, currency, steps, yearlyFactor };
}

/** The step in force on a day. */
export function stepOn({ steps }: BaseRate, date: PlainDate): RateStep {
  let found = steps[0];
  for (const step of steps) {
    if (step.from > date) break;
    found = step;
  }
  if (!found) throw new Error('A base salary has at least one rate');
  return found;
}

/** Base pay by the year in force on a day, in exact minor units. */
export function annualBaseOn(base: BaseRate, date: PlainDate): Ratio {
  return multiply(stepOn(base, date).rate, base.yearlyFactor);
}
