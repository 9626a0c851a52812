import { compare, type Ratio } from '../money/ratio.ts';

/** The four prevailing-wage levels, by what the job requires: entry, qualified, experienced, fully competent. */
export const PREVAILING_LEVELS = ['I', 'II', 'III', 'IV'] as const;

/** One of the four prevailing-wage levels. */
export type PrevailingLevel = (typeof PREVAILING_LEVELS)[number];

/** The highest level whose wage (exact minor units a year) a pay reaches; undefined below the first. */
export function levelMet(
  wages: Readonly<Record<PrevailingLevel, Ratio>>,
  pay: Ratio,
): PrevailingLevel | undefined {
  return PREVAILING_LEVELS.findLast((level) => compare(wages[level], pay) <= 0);
}
