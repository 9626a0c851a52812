import type { DecimalString } from '#lib/engine/money/decimal-string.ts';

/** The four levels, by the experience and responsibility that a job requires: entry, qualified, experienced, fully competent. */
export const WAGE_LEVELS = ['I', 'II', 'III', 'IV'] as const;

/** One of the four prevailing-wage levels. */
export type WageLevel = (typeof WAGE_LEVELS)[number];

/** One level's rate as published or derived, and the same for a year. */
export interface LevelWage {
  /** In the unit of the table. */
  readonly rate: DecimalString;
  /** Dollars a year: an hourly rate × 2,080 hours. */
  readonly annual: DecimalString;
}

/**
 * Prevailing-wage levels of one occupation and area: legal floors for visa sponsorship by what the job
 * requires, not market pay. Levels I and IV are published; II and III are derived.
 */
export interface PrevailingWageLevels {
  readonly source: 'oflc-levels-2025-26';
  readonly unit: 'an hour' | 'a year';
  readonly levels: Readonly<Record<WageLevel, LevelWage>>;
  /** How many areas have these very figures; above 1, they are those of a wider geography. */
  readonly areasSharing: number;
}
