import type { PlainDate } from '../calendar/plain-date.ts';
import type { Money } from '../money/money.ts';
import type { Ratio } from '../money/ratio.ts';
import type { RuleId } from './rules.ts';

/** What a number in a working is measured in. Money is in whole currency units, not minor units. */
export type Unit =
  | 'money'
  | 'price'
  | 'shares'
  | 'share-of-whole'
  | 'rate'
  | 'factor'
  | 'months'
  | 'days'
  | 'hours'
  | 'weeks'
  | 'count';

/** A place in the offer (or settings) from which an input was read: ["grants", 0, "size", "shares"]. */
export type DocumentPath = readonly (string | number)[];

/** A named number in a working. `format/` holds the words for its name. */
export interface Input {
  readonly kind: 'input';
  readonly name: string;
  readonly value: Ratio;
  readonly unit: Unit;
  readonly path?: DocumentPath;
}

/** A step of a working: what is done to which numbers. Evaluating the tree gives the amount explained. */
export type Term =
  | Input
  | { readonly kind: 'sum' | 'product' | 'larger' | 'smaller'; readonly terms: readonly Term[] }
  | { readonly kind: 'difference'; readonly from: Term; readonly less: Term }
  | { readonly kind: 'quotient'; readonly of: Term; readonly by: Term }
  | { readonly kind: 'power'; readonly base: Term; readonly numerator: number; readonly denominator: number }
  | {
      readonly kind: 'round';
      readonly term: Term;
      readonly places: number;
      readonly mode: 'half-away-from-zero' | 'down' | 'up';
    }
  /** A named part result, so that a reader meets "share price on the day" before its factors. */
  | { readonly kind: 'named'; readonly name: string; readonly unit: Unit; readonly term: Term };

/** The working of one figure: the rule, the formula with its inputs, and what is rounded where. */
export interface Explanation {
  readonly rule: RuleId;
  readonly amount: Money;
  readonly working: Term;
  /** The date on which the amount is dated, when it is one dated entry. */
  readonly date?: PlainDate;
  /** Facts that decided the rule but are not numbers: "hired after the cut-off of 1 October". */
  readonly notes: readonly string[];
}
