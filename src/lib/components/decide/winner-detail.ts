import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { Decision } from '#lib/engine/flips/decision.ts';
import { nearestFlipText, restsOnText, type NameOf } from '#lib/format/flip-words.ts';
import { offerNames } from '#lib/format/offer-names.ts';

/** What each offer of a comparison is called, by its id. */
export function namesById({ standings }: Comparison): NameOf {
  const names = offerNames(standings.map(({ offer }) => offer));
  const known = new Map(standings.map(({ offer }, i) => [offer.id, names[i] ?? '']));
  return (id) => known.get(id) ?? '';
}

/** What stands under the sentence of who leads: on what the lead rests, and what would change it. */
export function winnerDetail(
  comparison: Comparison,
  { contest, restsOn, flips }: Decision,
): readonly string[] {
  const nameOf = namesById(comparison);
  const { reportingCurrency } = comparison.assumptions;
  const isCloseCall = comparison.ranking.kind === 'close-call';
  return [
    restsOnText(restsOn, nameOf(contest.first.offer.id), reportingCurrency, isCloseCall),
    nearestFlipText(flips, nameOf),
  ].filter((sentence) => sentence !== '');
}
