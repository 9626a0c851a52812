import type { Figure } from './figure.ts';
import type { SourceId } from './source.ts';

/** The percentiles that wage statistics publish, in order. */
export const POINTS = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** One of the published percentiles. */
export type Point = (typeof POINTS)[number];

/**
 * What an occupation earns in one area, in dollars a year: straight-time pay with commissions and
 * production bonuses, without overtime, other bonuses, equity or benefits (docs/method.md, 6).
 */
export interface WageBand {
  /** The table the band comes from, with its vintage and caveats (sources.json). */
  readonly source: SourceId;
  readonly points: Readonly<Record<Point, Figure>>;
  readonly mean: Figure;
  /** How many work in the occupation and area: a count, not money. */
  readonly employment: Figure;
}
