import type { DecimalString, RatioString } from '#lib/engine/money/decimal-string.ts';
import type { Figure } from './figure.ts';
import type { PrevailingWageLevels } from './prevailing-wage.ts';
import type { WageBand } from './wage-band.ts';

/** One line of the index of occupations. */
export interface OccupationEntry {
  readonly code: string;
  readonly title: string;
  /** National employment and median, May 2025; missing for two occupations that the national table leaves out. */
  readonly employment: Figure;
  readonly median: Figure;
}

/** How many will work in an occupation, 2024 to 2034. */
export interface Projection {
  readonly source: 'bls-projections-2024-34';
  readonly employment2024: DecimalString;
  readonly employment2034: DecimalString;
  /** Per cent over the ten years; may be negative. */
  readonly growthPercent: DecimalString;
  readonly openingsPerYear: DecimalString;
  readonly education: string;
  readonly experience: string;
  readonly training: string;
}

/** National figures of one year. */
export interface TrendYear {
  readonly year: string;
  readonly employment: Figure;
  readonly mean: Figure;
  readonly median: Figure;
}

/**
 * What to multiply a May 2023 state wage by to bring it to May 2025: the occupation's own national
 * median of 2025 ÷ that of 2023. It is kept beside the state bands, never in them.
 */
export interface StateAgeing {
  readonly from: { readonly vintage: 'May 2023'; readonly nationalMedian: DecimalString };
  readonly to: { readonly vintage: 'May 2025'; readonly nationalMedian: DecimalString };
  readonly factor: RatioString;
}

/** All that is known of one occupation. */
export interface Occupation {
  readonly code: string;
  readonly title: string;
  /** Codes of the 2018 classification that the statistics publish merged under this one. */
  readonly merged: readonly { readonly code: string; readonly title: string }[];
  /** How national pay is published; absent with it. */
  readonly paid?: 'hourly and annual' | 'annual only' | 'hourly only';
  readonly national?: WageBand;
  /** National hourly median and mean where no annual figures are published (actors, musicians …). */
  readonly nationalHourly?: { readonly median: DecimalString; readonly mean: DecimalString };
  /** By area code, May 2025; empty but for 21 occupations. */
  readonly metropolitan: ReadonlyMap<string, WageBand>;
  /** By two-letter state code, May 2023 as published. */
  readonly states: ReadonlyMap<string, WageBand>;
  /** Absent when a national median of either year is missing or top-coded. */
  readonly stateAgeing?: StateAgeing;
  /** By area code. */
  readonly prevailing: ReadonlyMap<string, PrevailingWageLevels>;
  readonly projection?: Projection;
  readonly trend: readonly TrendYear[];
}
