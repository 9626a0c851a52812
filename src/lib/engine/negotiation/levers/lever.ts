import type { LeverName, Offer } from '#lib/document/types.ts';
import type { Currency } from '../../money/currency.ts';
import type { Ratio } from '../../money/ratio.ts';
import type { OfferContext } from '../../ledger/context.ts';

/** What the value of a lever is counted in. */
export type LeverUnit =
  | {
      readonly kind: 'money';
      readonly currency: Currency;
      readonly per: 'year' | 'month' | 'hour' | 'once' | 'grant';
    }
  /** The price of a share. */
  | { readonly kind: 'price'; readonly currency: Currency }
  /** A share of base pay: 0.15 for 15%. */
  | { readonly kind: 'share-of-base' }
  /** A share of the pay that a retirement plan counts. */
  | { readonly kind: 'share-of-pay' }
  /** A share of the initial grant. */
  | { readonly kind: 'share-of-grant' }
  | { readonly kind: 'shares' }
  | { readonly kind: 'days' }
  /** Months by which the start moves. */
  | { readonly kind: 'months' };

/** Whether what is asked for is paid once or again and again. */
export type Recurrence = 'one-time' | 'recurring';

/** Why a lever is no lever of an offer. */
export type NoLever =
  | 'base-not-stated'
  | 'price-not-stated'
  | 'worth-nothing-today'
  | 'no-grant'
  | 'grant-not-converted'
  | 'held-already'
  | 'contract-ends-first'
  | 'vests-on-given-dates'
  | 'vests-by-events'
  | 'vests-within-a-year'
  | 'no-cliff'
  | 'leave-inside-salary'
  | 'no-retirement-plan'
  | 'no-premium'
  | 'next-level-not-entered';

/** What a lever is for one offer. */
export type LeverOn =
  | QuantityLever
  /** Something that is or is not: there is one way to change it. */
  | { readonly kind: 'switch'; readonly write: () => Offer }
  /** Asked for in words; no value is computed. */
  | { readonly kind: 'in-words'; readonly words: string | undefined }
  | { readonly kind: 'does-not-apply'; readonly why: NoLever };

/** A lever with a value that can be more or less. */
export interface QuantityLever {
  readonly kind: 'quantity';
  readonly unit: LeverUnit;
  /** The value in the offer; 0 where the offer does not have the line. */
  readonly now: Ratio;
  /** Whether the offer states the line at all. */
  readonly isStated: boolean;
  /** Which way the value moves for the better. */
  readonly direction: 'up' | 'down';
  /** The usual step, in its unit (docs/method.md, 5, Least ask). */
  readonly step: Ratio;
  /** The furthest value that is usually still reasonable. */
  readonly most: Ratio;
  /** True where the offer as it is and the value in writing are two things, so that asking for no more can already help. */
  readonly asksInWriting?: true;
  /** The offer with another value; everything else that the value moves is moved by the ledger. */
  readonly write: (value: Ratio) => Offer;
}

/** Something that can be asked for. */
export interface Lever {
  readonly name: LeverName;
  readonly recurrence: Recurrence;
  /** Over which time it is judged: the years of the offer itself, or fixed dates, for an ask that moves the start. */
  readonly over: 'own-years' | 'fixed-dates';
  /** What the lever is for an offer. */
  readonly on: (context: OfferContext) => LeverOn;
}

/** A lever that an offer does not have, and why. */
export const noLever = (why: NoLever): LeverOn => ({ kind: 'does-not-apply', why });
