import type { ScenarioChange } from '#lib/document/types.ts';
import type { Currency } from '../money/currency.ts';
import type { Ratio } from '../money/ratio.ts';

/** What may turn out otherwise: the kinds of change of a scenario. */
export type AssumptionKind = ScenarioChange['kind'];

/** What every assumption has: what it is, of which offer or currency, and how it is written into a document. */
interface AnyAssumption {
  /** "price-growth:norvane", "exchange-rate:EUR", "stay". */
  readonly id: string;
  /** The offer it is made for; of all offers when undefined. */
  readonly offer: string | undefined;
  /** The currency whose rates it is about. */
  readonly currency: Currency | undefined;
}

/** An assumption with a number: a rate, a factor or a count of months, tried in whole steps. */
export interface MeasuredAssumption extends AnyAssumption {
  readonly form: 'measure';
  readonly kind: Exclude<AssumptionKind, 'refresh-grants'>;
  /** How large one step is, in the unit of the assumption; every value tried is a whole number of steps. */
  readonly step: Ratio;
  /** What holds in the document, in the same unit; it may lie between two steps. */
  readonly today: Ratio;
  /** The least and the largest value tried, in steps. */
  readonly range: { readonly from: number; readonly to: number };
  /** How many steps are a usual change: the scale on which it is told how near a flip is. */
  readonly usual: number;
  /** True where every step is looked at, because the difference may go up and down between them. */
  readonly everyStep: boolean;
  /** The change that sets the value of so many steps. */
  readonly changeTo: (steps: number) => ScenarioChange;
}

/** An assumption that can only be one of a few things. */
export interface ChosenAssumption extends AnyAssumption {
  readonly form: 'choice';
  readonly kind: 'refresh-grants';
  /** What can be chosen, from the least to the most. */
  readonly options: readonly ScenarioChange[];
}

/** One thing that the lead may hang on. */
export type Assumption = MeasuredAssumption | ChosenAssumption;
