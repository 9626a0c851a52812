import { SEEN_AS, type EvidenceCard } from './card.ts';

/**
 * Cards in the order in which they are worth saying: those that hold up before weak ones, then by how an employer
 * will see them, then by the money at stake, then by how little weakens them. The order of equals is kept.
 */
export function rankCards(cards: readonly EvidenceCard[]): readonly EvidenceCard[] {
  return [...cards].sort(
    (a, b) =>
      Number(a.isWeak) - Number(b.isWeak) ||
      SEEN_AS.indexOf(a.seenAs) - SEEN_AS.indexOf(b.seenAs) ||
      byAmount(b.atStake, a.atStake) ||
      a.weaknesses.length - b.weaknesses.length,
  );
}

function byAmount(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
