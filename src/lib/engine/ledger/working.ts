import type { Ratio } from '../money/ratio.ts';
import type { RuleId } from './rules.ts';

/** What a number in a working is measured in. Money and prices are in whole currency units. */
export type Unit =
  | 'money'
  | 'price'
  | 'shares'
  | 'portion'
  | 'rate'
  | 'factor'
  | 'exchange-rate'
  | 'months'
  | 'days'
  | 'hours'
  | 'weeks'
  | 'years'
  | 'count';

/** A place in the offer from which an input was read: ["grants", 0, "size", "shares"]. */
export type DocumentPath = readonly (string | number)[];

/** A step of a working: what is done to which numbers. Evaluating the tree gives the amount explained. */
export type Term =
  | {
      readonly kind: 'input';
      /** Which number it is; `format/` holds the words. */
      readonly name: InputName;
      readonly value: Ratio;
      readonly unit: Unit;
      readonly path?: DocumentPath;
    }
  | { readonly kind: 'sum' | 'product' | 'larger' | 'smaller'; readonly terms: readonly Term[] }
  | { readonly kind: 'difference'; readonly from: Term; readonly less: Term }
  | { readonly kind: 'quotient'; readonly of: Term; readonly by: Term }
  | { readonly kind: 'power'; readonly base: Term; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'round'; readonly term: Term; readonly places: number; readonly mode: TermRounding }
  /** A named part result, so that a reader meets "share price on the day" before its factors. */
  | { readonly kind: 'named'; readonly name: InputName; readonly unit: Unit; readonly term: Term };

/** How a step of a working rounds. */
export type TermRounding = 'half-away-from-zero' | 'down' | 'up';

/** The names that numbers have in workings: the field's words, worded by `format/`. */
export type InputName =
  | 'annual-rate'
  | 'hourly-rate'
  | 'hours-per-week'
  | 'hours-of-full-year'
  | 'full-time-factor'
  | 'weeks-per-year'
  | 'part-time-share'
  | 'months-of-year'
  | 'months-counted'
  | 'days-counted'
  | 'days-in-month'
  | 'days-in-performance-year'
  | 'base-in-force'
  | 'eligible-earnings'
  | 'target-share'
  | 'target-amount'
  | 'company-factor'
  | 'personal-factor'
  | 'guaranteed-minimum'
  | 'guaranteed-portion'
  | 'on-target-earnings'
  | 'attainment'
  | 'draw'
  | 'multiple-of-base'
  | 'instalment'
  | 'grant-shares'
  | 'grant-value'
  | 'conversion-price'
  | 'vested-portion'
  | 'vested-shares'
  | 'vested-amount'
  | 'nothing'
  | 'price-today'
  | 'price-on-date'
  | 'growth'
  | 'one'
  | 'strike'
  | 'threshold'
  | 'base-price'
  | 'payout-factor'
  | 'mean-price'
  | 'exit-value'
  | 'liquidation-preference'
  | 'fully-diluted-shares'
  | 'dilution'
  | 'probability'
  | 'price-at-exit'
  | 'expected-price'
  | 'expected-unit-value'
  | 'liquidity-discount'
  | 'counted-portion'
  | 'monthly-amount'
  | 'yearly-amount'
  | 'leave-days'
  | 'leave-days-before'
  | 'reference-leave-days'
  | 'working-days-in-year'
  | 'pay-periods-in-year'
  | 'days-in-period'
  | 'pay-of-period'
  | 'bonus-paid'
  | 'pay-that-counts'
  | 'pay-so-far'
  | 'year-pay'
  | 'compensation-limit'
  | 'contribution-share'
  | 'own-contribution'
  | 'own-so-far'
  | 'year-contributions'
  | 'deferral-limit'
  | 'catch-up-limit'
  | 'already-deferred'
  | 'additions-limit'
  | 'additions-so-far'
  | 'employer-share'
  | 'employer-so-far'
  | 'match-rate'
  | 'match-up-to'
  | 'match-so-far'
  | 'match-cap'
  | 'year-match'
  | 'discount'
  | 'contributions'
  | 'offering-price'
  | 'purchase-price'
  | 'shares-bought'
  | 'purchase-limit'
  | 'purchase-limit-used'
  | 'earlier-entries'
  | 'exchange-rate'
  | 'entry'
  | 'years'
  | 'discount-rate'
  | 'vesting-years'
  | 'sign-on-years'
  | 'weeks-in-year'
  | 'leave-weeks'
  | 'horizon-total'
  | 'own-amount'
  | 'compared-amount'
  | 'first-year-guaranteed'
  | 'cash-received'
  | 'severance'
  | 'bonus-payout'
  | 'leave-payout'
  | 'owed-back'
  | 'cash-kept'
  | 'benefits-kept'
  | 'benefits-paid'
  | 'vested-sellable'
  | 'accelerated'
  | 'accelerated-units'
  | 'accelerated-as-scheduled'
  | 'unvested-equity'
  | 'unvested-match'
  | 'earned-bonus'
  | 'match-vested'
  | 'match-balance'
  | 'owed-share'
  | 'months-served'
  | 'months-left'
  | 'clawback-months'
  | 'days-left'
  | 'clawback-days'
  | 'percent-per-month'
  | 'clawback-step'
  | 'withheld'
  | 'severance-weeks'
  | 'severance-months'
  | 'weeks-per-year-of-service'
  | 'years-of-service'
  | 'most-severance-weeks'
  | 'unused-leave-days'
  | 'days-of-bonus-year';

/** The working of an amount: the rule, the formula with its inputs, and facts that decided the rule. */
export interface Working {
  readonly rule: RuleId;
  readonly term: Term;
  readonly notes?: readonly Note[];
}

/** A fact that is not a number but decided a working; worded by `format/`. */
export type Note =
  | 'raise-within-month'
  | 'part-month'
  | 'guarantee-larger'
  | 'illiquid-not-counted'
  | 'illiquid-discounted'
  | 'illiquid-face'
  | 'waits-for-liquidity-event'
  | 'paid-before-start'
  | 'landed-on-grant-date'
  | 'not-in-writing'
  | 'option-expired'
  | 'left-out-of-total'
  | 'deferral-limit-reached'
  | 'compensation-limit-reached'
  | 'additions-limit-reached'
  | 'match-cap-reached'
  | 'match-not-vested'
  | 'limits-of-another-year'
  | 'limits-in-dollars-only'
  | 'purchase-limit-reached'
  | 'leftover-paid-back';
