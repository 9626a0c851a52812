import type { Currency } from '#lib/engine/money/currency.ts';

/** One of the five shades of an offer's colour, from the full colour towards the ground. */
export type Step = 1 | 2 | 3 | 4 | 5;

/** How something is filled: a shade of an offer's colour, hatched where it cannot be sold. */
export interface Fill {
  readonly colour: number;
  readonly step: Step;
  readonly isHatched: boolean;
}

/** One shade of one offer's bars: an amount for every place on the axis. */
export interface BarSeries {
  readonly key: string;
  readonly label: string;
  /** Series of one stack stand on one another. */
  readonly stack: string;
  /** The number of the offer, written at the foot of its bars. */
  readonly tag: string;
  readonly fill: Fill;
  /** Posted minor units of the reporting currency. */
  readonly amounts: readonly bigint[];
}

/** One offer's line: an amount for every month from 0. */
export interface LineSeries {
  readonly key: string;
  readonly label: string;
  readonly tag: string;
  readonly colour: number;
  readonly amounts: readonly bigint[];
  /** The amounts between which a band is laid around the line. */
  readonly band?: { readonly low: readonly bigint[]; readonly high: readonly bigint[] };
}

/** One offer's bar: the share of all that it is. */
export interface ShareBar {
  readonly key: string;
  readonly label: string;
  readonly colour: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** One offer's line over classes of amounts: the share of all that falls into each. */
export interface ClassLine {
  readonly key: string;
  readonly label: string;
  readonly tag: string;
  readonly colour: number;
  readonly shares: readonly number[];
}

/** A place on a line that is worth a ring. */
export interface Mark {
  readonly month: number;
  readonly amount: bigint;
}

/** A named place on the axis of months. */
export interface Tick {
  readonly month: number;
  readonly text: string;
}

/** What is drawn, in exact amounts: pixels are made of them in one place only (pixels.ts). */
export type Drawing =
  | {
      readonly kind: 'bars';
      readonly direction: 'upright' | 'lying';
      readonly currency: Currency;
      readonly labels: readonly string[];
      readonly series: readonly BarSeries[];
    }
  | {
      readonly kind: 'lines';
      readonly currency: Currency;
      readonly ticks: readonly Tick[];
      /** What a month is called, by its number. */
      readonly months: readonly string[];
      readonly series: readonly LineSeries[];
      readonly marks: readonly Mark[];
    }
  | { readonly kind: 'shares'; readonly bars: readonly ShareBar[] }
  | {
      readonly kind: 'classes';
      readonly currency: Currency;
      /** Where the classes begin, and where the last ends. */
      readonly edges: readonly bigint[];
      readonly lines: readonly ClassLine[];
    };

/** Whether there is anything to draw. */
export function isDrawn(drawing: Drawing): boolean {
  switch (drawing.kind) {
    case 'bars':
    case 'lines':
      return drawing.series.some(({ amounts }) => amounts.some((amount) => amount !== 0n));
    case 'shares':
      return drawing.bars.length > 0;
    case 'classes':
      return drawing.lines.length > 0;
  }
}
