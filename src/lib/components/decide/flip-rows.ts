import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { Decision } from '#lib/engine/flips/decision.ts';
import {
  assumptionText,
  distanceText,
  flipLeaderText,
  flipValueText,
  rangeText,
  todayText,
} from '#lib/format/flip-words.ts';
import { namesById } from './winner-detail.ts';

/** A row of the table of break-evens. */
export interface FlipRowWords {
  readonly key: string;
  readonly assumption: string;
  readonly today: string;
  /** The value that changes the winner, who leads then, and how near it is. */
  readonly flip: { readonly value: string; readonly leads: string; readonly distance: string } | undefined;
  /** The range that was looked at. */
  readonly range: string;
}

/** The table of break-evens in words. */
export function flipRows(comparison: Comparison, { contest, flips }: Decision): readonly FlipRowWords[] {
  const nameOf = namesById(comparison);
  const { reportingCurrency } = comparison.assumptions;
  return flips.rows.map(({ assumption, flips: found }): FlipRowWords => {
    const [nearest] = found;
    return {
      key: assumption.id,
      assumption: assumptionText(assumption, nameOf),
      today: todayText(assumption),
      flip: nearest && {
        value: flipValueText(nearest),
        leads: flipLeaderText(nearest, contest.first.offer.id, nameOf, reportingCurrency),
        distance: distanceText(nearest.distance),
      },
      range: rangeText(assumption),
    };
  });
}
