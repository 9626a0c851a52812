import { changeTo, type Change } from '#lib/document/change.ts';
import type { Offer, OfferDocument, OwnScore } from '#lib/document/types.ts';

/** The scores there are to choose from, poor to very good. */
export const SCORES = [1, 2, 3, 4, 5] as const;

/** What an offer says of a criterion; of two lines the last holds. */
export function scoreOf({ scores = [] }: Offer, criterion: string): OwnScore | undefined {
  return scores.findLast((line) => line.criterion === criterion);
}

/** The criteria by which any of the offers is scored, in the order in which they are first stated. */
export function criteriaOf(offers: readonly Offer[]): readonly string[] {
  return [...new Set(offers.flatMap(({ scores = [] }) => scores.map(({ criterion }) => criterion)))];
}

const lineAt = (offer: Offer, id: string) => ['offers', `#${offer.id}`, 'scores', `#${id}`];

/** The changes that add a criterion, scored nowhere yet; none where it is blank or there already. */
export function withCriterion(document: OfferDocument, text: string, id: string): readonly Change[] {
  const criterion = text.trim();
  if (criterion === '' || criteriaOf(document.offers).includes(criterion)) return [];
  return document.offers.map((offer) => changeTo(document, lineAt(offer, id), { id, criterion }));
}

/** The changes that take a criterion and its scores out of every offer, hidden ones too. */
export function withoutCriterion(document: OfferDocument, criterion: string): readonly Change[] {
  return document.offers.flatMap((offer) =>
    (offer.scores ?? [])
      .filter((line) => line.criterion === criterion)
      .map(({ id }) => changeTo(document, lineAt(offer, id), undefined)),
  );
}

/** The changes that state the score or the note of an offer by a criterion; undefined takes it away. */
export function withScore<Field extends 'score' | 'note'>(
  document: OfferDocument,
  { offer, criterion, field, id }: { offer: Offer; criterion: string; field: Field; id: string },
  value: OwnScore[Field] | undefined,
): readonly Change[] {
  const line = scoreOf(offer, criterion);
  if (line) return [changeTo(document, [...lineAt(offer, line.id), field], value)];
  return value === undefined
    ? []
    : [changeTo(document, lineAt(offer, id), { id, criterion, [field]: value })];
}
