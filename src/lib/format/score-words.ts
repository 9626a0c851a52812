import { roundHalfAway } from '#lib/engine/money/rounding.ts';
import { numberText } from './decimals.ts';

/** What a score of one's own is called where it is chosen. */
export const SCORE_WORDS = { 1: '1, poor', 2: '2', 3: '3', 4: '4', 5: '5, very good' } as const;

/** The plain mean of scores, to a tenth, with how many of the criteria it is of where some are not scored. */
export function meanScoreText(scores: readonly number[], criteria: number): string {
  if (scores.length === 0) return 'No scores';
  const sum = scores.reduce((total, score) => total + score, 0);
  const mean = numberText({ n: roundHalfAway(BigInt(sum) * 10n, BigInt(scores.length)), d: 10n });
  return scores.length === criteria ? mean : `${mean} (${scores.length} of ${criteria} scored)`;
}
