import type { Offer } from '#lib/document/types.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import type { EvidenceCard } from './card.ts';
import { competingOfferCards } from './competing-offers.ts';
import { impliedGrowthCards } from './implied-growth-cards.ts';
import { rankCards } from './rank-cards.ts';
import { weakTermCards } from './weak-terms.ts';

/** A card and whether it is said. */
export interface ChosenCard {
  readonly card: EvidenceCard;
  readonly isIncluded: boolean;
  /** Whether the person has decided so against what is usual. */
  readonly isChosen: boolean;
}

/**
 * All evidence about an offer that can be computed, ranked, with what is said of it: what holds up, unless the person
 * put a weak card in or left a good one out. Present pay is never said unless the person allows it, whatever was
 * chosen on its card. Empty while the offer has no figures.
 */
export function evidenceFor(
  comparison: Comparison,
  offerId: string,
  today: PlainDate,
  others: readonly EvidenceCard[] = [],
): readonly ChosenCard[] {
  const standing = comparison.standings.find(({ offer }) => offer.id === offerId);
  if (!standing?.readings) return [];
  const cards = rankCards([
    ...competingOfferCards(comparison, standing.readings, today),
    ...others,
    ...impliedGrowthCards(standing.readings, standing.findings),
    ...weakTermCards(standing.readings),
  ]);
  return cards.map((card) => chosen(card, standing.offer.talk));
}

function chosen(card: EvidenceCard, talk: Offer['talk']): ChosenCard {
  const own = talk?.cards?.find(({ id }) => id === card.id);
  const isKeptBack =
    talk?.showsCurrentPay !== true && card.weaknesses.some(({ kind }) => kind === 'is-current-pay');
  return {
    card,
    isIncluded: !isKeptBack && (own?.isIncluded ?? !card.isWeak),
    isChosen: own !== undefined,
  };
}
