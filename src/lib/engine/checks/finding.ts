import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import type { Money } from '../money/money.ts';
import type { Ratio } from '../money/ratio.ts';
import type { BandPointName } from '../market/band.ts';
import type { DocumentPath } from '../ledger/working.ts';

/** What a list has two rows for, though only one can hold. */
export type StatedTwice =
  | { readonly what: 'raise' | 'price'; readonly date: PlainDate }
  | { readonly what: 'guarantee'; readonly year: number }
  | { readonly what: 'event' | 'score'; readonly name: string }
  | { readonly what: 'exchange-rate'; readonly currency: Currency; readonly date: PlainDate };

/** What is wrong or doubtful in an offer that has the right form; worded by `format/`. */
export type Problem =
  | { readonly kind: 'no-start' }
  | { readonly kind: 'no-exchange-rate'; readonly currency: Currency }
  | { readonly kind: 'rate-of-reporting-currency'; readonly currency: Currency }
  | { readonly kind: 'ends-before-start'; readonly end: PlainDate; readonly start: PlainDate }
  | { readonly kind: 'deadline-before-offer'; readonly deadline: PlainDate; readonly offerDate: PlainDate }
  | { readonly kind: 'stated-twice'; readonly of: StatedTwice }
  | { readonly kind: 'needs-base' }
  | { readonly kind: 'needs-hours' }
  /** Pay that is measured on the base is paid in its currency: nothing converts one into the other. */
  | { readonly kind: 'not-in-currency-of-base'; readonly stated: Currency; readonly base: Currency }
  | { readonly kind: 'target-below-base'; readonly target: Money; readonly base: Money }
  | { readonly kind: 'no-share-price' }
  | {
      readonly kind: 'contribution-above-limit' | 'hsa-above-limit';
      readonly amount: Money;
      readonly limit: Money;
      /** The calendar year whose limit it is. */
      readonly year: number;
    }
  | { readonly kind: 'match-without-contribution' }
  | { readonly kind: 'tiers-not-increasing'; readonly end: Ratio; readonly before: Ratio }
  | { readonly kind: 'vesting-steps-not-increasing' }
  | { readonly kind: 'vesting-steps-not-whole'; readonly reached: Ratio }
  | { readonly kind: 'espp-without-price' }
  | {
      readonly kind: 'no-price-of-chosen-valuation';
      readonly valuation: 'fair-market-value' | 'preferred-price';
    }
  | { readonly kind: 'no-conversion-price' }
  | { readonly kind: 'empty-schedule' }
  | { readonly kind: 'schedule-not-whole'; readonly sum: Ratio; readonly missing: Ratio }
  | { readonly kind: 'cliff-longer-than-schedule' }
  | { readonly kind: 'nothing-after-cliff' }
  | { readonly kind: 'event-not-named'; readonly name: string }
  | { readonly kind: 'vests-not-whole'; readonly sum: Ratio; readonly granted: Ratio }
  | { readonly kind: 'vest-before-grant'; readonly vest: PlainDate; readonly grant: PlainDate }
  | { readonly kind: 'vest-before-vesting-start'; readonly vest: PlainDate; readonly start: PlainDate }
  | { readonly kind: 'vest-before-start'; readonly vest: PlainDate; readonly start: PlainDate }
  | { readonly kind: 'more-occurrences-than-shares'; readonly shares: Ratio }
  | { readonly kind: 'part-shares'; readonly shares: Ratio }
  | { readonly kind: 'strike-above-price'; readonly strike: Ratio; readonly price: Ratio }
  | {
      readonly kind: 'threshold-above-price';
      readonly floor: 'threshold' | 'base-price';
      readonly threshold: Ratio;
      readonly price: Ratio;
    }
  | { readonly kind: 'expires-before-vest'; readonly expiry: PlainDate; readonly vest: PlainDate }
  | {
      readonly kind: 'event-before-grant';
      readonly event: PlainDate;
      readonly grant: PlainDate;
      /** What happens on the day: the liquidity event when absent. */
      readonly of?: { readonly kind: 'exit' } | { readonly kind: 'named'; readonly name: string };
    }
  | { readonly kind: 'no-exit-scenarios' }
  | { readonly kind: 'no-fully-diluted-shares' }
  | { readonly kind: 'zero-fully-diluted-shares' }
  | { readonly kind: 'probabilities-not-whole'; readonly sum: Ratio; readonly missing: Ratio }
  | { readonly kind: 'without-effect'; readonly what: 'growth-of-exit-price' | 'award-in-cash' }
  /** A month is a larger part of the payment than the months over which it shrinks allow. */
  | { readonly kind: 'clawback-months-below'; readonly denominator: number; readonly months: number }
  | {
      readonly kind: 'clawback-leaves-residue';
      readonly percentage: Ratio;
      readonly months: number;
      readonly residue: Ratio;
    }
  | { readonly kind: 'clawback-steps-not-rising' }
  | { readonly kind: 'match-balance-without-match' }
  | { readonly kind: 'quoted-total-differs'; readonly quoted: Money; readonly computed: Money }
  | {
      readonly kind: 'quoted-grant-needs-growth';
      readonly quoted: Money;
      readonly computed: Money;
      readonly growth: Ratio;
    }
  | { readonly kind: 'quoted-grant-out-of-reach'; readonly quoted: Money; readonly computed: Money }
  | { readonly kind: 'band-without-points' }
  | {
      readonly kind: 'points-not-rising';
      readonly lower: { readonly point: BandPointName; readonly amount: Money };
      readonly upper: { readonly point: BandPointName; readonly amount: Money };
    }
  | { readonly kind: 'no-such-offer'; readonly id: string };

/** A problem at its place. Errors stop the offer from being computed; warnings do not. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** From the offer, or from the settings when it starts with "settings". */
  readonly path: DocumentPath;
  readonly problem: Problem;
}

/** An error at a place. */
export function error(path: DocumentPath, problem: Problem): Finding {
  return { severity: 'error', path, problem };
}

/** A warning at a place. */
export function warning(path: DocumentPath, problem: Problem): Finding {
  return { severity: 'warning', path, problem };
}
