import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Measure } from '../../market/band.ts';
import type { Mismatch } from '../../market/mismatch.ts';
import type { Position } from '../../market/position.ts';
import type { MakeWholeFigure } from '../../leaving/make-whole.ts';
import type { Money } from '../../money/money.ts';
import type { Ratio } from '../../money/ratio.ts';
import type { Subtotal } from '../../ledger/components.ts';
import type { DocumentPath } from '../../ledger/working.ts';

/** How an employer will take a claim, from what can be checked down to what must be believed. */
export const SEEN_AS = ['verified', 'credible', 'unverified'] as const;

/** How an employer will take a claim. */
export type SeenAs = (typeof SEEN_AS)[number];

/** What makes a claim weaker than it sounds; said on its card, always. */
export type Weakness =
  /** The other offer pays less on this definition. */
  | { readonly kind: 'pays-less' }
  | { readonly kind: 'too-close-to-call' }
  | { readonly kind: 'not-in-writing' }
  | { readonly kind: 'deadline-passed' }
  /** So much of the other total cannot be sold, is assumed or moves with a share price. */
  | { readonly kind: 'rests-on-unsure'; readonly share: Ratio }
  | { readonly kind: 'other-currency' }
  | { readonly kind: 'is-current-pay' }
  /** The clause or schedule is usual; it is worth a question more than an argument. */
  | { readonly kind: 'is-usual' }
  /** What of a band does not match the offer. */
  | { readonly kind: 'mismatch'; readonly mismatch: Mismatch }
  /** The figures are a state's, of 2023, brought to 2025 by the national median. */
  | { readonly kind: 'state-of-2023' }
  /** An article states the range; nobody has verified it. */
  | { readonly kind: 'article-range' }
  /** Base wages leave out bonus, equity and benefits. */
  | { readonly kind: 'base-wages-only' }
  /** The pay is at or above the middle of the band already. */
  | { readonly kind: 'above-the-middle' }
  /** Prices of everything in an area, not of one household. */
  | { readonly kind: 'is-price-index' }
  /** The claim tells part of what the present job pays. */
  | { readonly kind: 'tells-of-present-job' }
  | { readonly kind: 'counted-as-column' };

/** A term of the offer that is worth money to mend. */
export type WeakTerm = 'cliff' | 'clawback' | 'refresh-not-in-writing' | 'illiquid-equity';

/** What can be asked of a clawback clause: that it is not there already is what makes it worth asking. */
export type ClauseMend = 'shrinks-by-month' | 'ends-after-a-year' | 'not-when-they-end-it';

/** What leaving the present job gives up. */
export type MakeWholePart = Exclude<MakeWholeFigure, 'sum' | 'not-sellable'>;

/** What a card claims, in figures of the engine. */
export type Claim =
  | {
      readonly kind: 'competing-offer';
      readonly rivalId: string;
      readonly isCurrentJob: boolean;
      readonly definition: Subtotal;
      readonly years: number;
      readonly theirs: Money;
      readonly ours: Money;
      /** Theirs less ours. */
      readonly ahead: Money;
      readonly replyDeadline: PlainDate | undefined;
    }
  | {
      readonly kind: 'weak-term';
      readonly term: WeakTerm;
      /** Which line of the offer it is about. */
      readonly path: DocumentPath;
      readonly label: string | undefined;
      /** What is at stake, in reporting currency. */
      readonly amount: Money;
      /** The day on which it first vests or stops being owed back, where there is one. */
      readonly until: PlainDate | undefined;
      /** What to ask of a clawback clause; nothing of other terms. */
      readonly mends: readonly ClauseMend[];
    }
  | {
      readonly kind: 'implied-growth';
      readonly path: DocumentPath;
      readonly label: string | undefined;
      readonly quoted: Money;
      readonly computed: Money;
      /** The yearly growth at which the quoted value comes out; undefined where none within reach does. */
      readonly growth: Ratio | undefined;
    }
  | {
      readonly kind: 'band-position';
      readonly of: 'official' | 'article' | 'own';
      /** What the band is called, and where its figures come from. */
      readonly band: string;
      readonly source: string;
      /** The pay that the band measures, in its currency. */
      readonly pay: Money;
      readonly measures: Measure;
      readonly position: Position;
      /** How far the next point worth asking for is above the pay; undefined where it is not above or not published. */
      readonly gap: { readonly to: 'p50' | 'p75' | 'mid' | 'max'; readonly amount: Money } | undefined;
    }
  | {
      readonly kind: 'cost-of-place';
      readonly here: string;
      readonly there: string;
      readonly source: string;
      /** Base salary at full time, and what it buys as an amount in the other place. */
      readonly pay: Money;
      readonly buys: Money;
    }
  | {
      readonly kind: 'make-whole';
      readonly lastDay: PlainDate;
      readonly sum: Money;
      /** What the sum is made of, without what comes to nothing. */
      readonly parts: readonly { readonly part: MakeWholePart; readonly amount: Money }[];
    };

/** An argument: a claim with its number, and how it will be seen. */
export interface EvidenceCard {
  /** Stable while the offer's lines keep their identifiers, so that a choice about the card is kept. */
  readonly id: string;
  readonly claim: Claim;
  readonly seenAs: SeenAs;
  readonly weaknesses: readonly Weakness[];
  /** Money at stake in minor units of the reporting currency, by which cards of one standing are ranked; 0 where none can be named. */
  readonly atStake: bigint;
  /** Weak cards are left out of what is said, unless the person puts them in. */
  readonly isWeak: boolean;
}
