import type { PlainDate } from '../calendar/plain-date.ts';
import { ZERO, type Ratio } from '../money/ratio.ts';
import { countOf, named } from '../ledger/terms.ts';
import type { Term } from '../ledger/working.ts';
import { annualTerm } from './base-salary.ts';
import { annualBaseOn, stepOn, type BaseRate } from './base-rate.ts';

/** One bonus of a plan: what it is measured on, and when it is paid. */
export interface BonusYear {
  /** Counts the bonus years of this employment from 1. */
  readonly year: number;
  readonly paidOn: PlainDate;
  /** The first and the last day of it that are worked, were the employment to go on. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The base pay that a target share is taken of, in exact minor units, with its working. */
  readonly pay: Ratio;
  readonly payTerm: Term;
  /** The base of a whole year at the rate on its last day: what an unprorated guarantee is a portion of. */
  readonly wholeYearPay: Ratio;
  /** Calendar days employed and days in the year: 1/1 for a whole employment year. */
  readonly daysEmployed: number;
  readonly daysInYear: number;
  /** False when the hire-by cut-off leaves only a guarantee for this year. */
  readonly eligible: boolean;
}

/** The base in force on a day as what a bonus is measured on. */
export function baseInForce(base: BaseRate | undefined, date: PlainDate): Pick<BonusYear, 'pay' | 'payTerm'> {
  if (!base) return { pay: ZERO, payTerm: countOf('base-in-force', 0, 'money') };
  return {
    pay: annualBaseOn(base, date),
    payTerm: named('base-in-force', 'money', annualTerm(base, stepOn(base, date))),
  };
}
