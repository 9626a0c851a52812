import { colourOf } from '#lib/document/colour.ts';
import type { Offer, OfferDocument, OwnScore } from '#lib/document/types.ts';
import { offerNames } from '#lib/format/offer-names.ts';
import { meanScoreText } from '#lib/format/score-words.ts';
import { criteriaOf, scoreOf } from '#lib/offer-lines/score-lines.ts';

/** An offer at the head of a column of scores, with its notes and the plain mean of its scores. */
export interface ScoredOffer {
  readonly offer: Offer;
  readonly name: string;
  readonly colour: number;
  readonly notes: string | undefined;
  readonly mean: string;
}

/** Criteria × offers: what each offer is worth beside its money. */
export interface ScoreMatrixModel {
  readonly offers: readonly ScoredOffer[];
  readonly rows: readonly {
    readonly criterion: string;
    /** One for each offer; undefined where it says nothing of the criterion. */
    readonly lines: readonly (OwnScore | undefined)[];
  }[];
}

/** The own scores and the notes of the offers that are not hidden. */
export function scoreMatrix(document: OfferDocument): ScoreMatrixModel {
  const criteria = criteriaOf(document.offers);
  const visible = document.offers.filter(({ hidden }) => !hidden);
  const names = offerNames(visible);
  return {
    offers: visible.map((offer, i) => ({
      offer,
      name: names[i] ?? '',
      colour: colourOf(document, offer),
      notes: offer.notes,
      mean: meanScoreText(
        criteria.flatMap((criterion) => scoreOf(offer, criterion)?.score ?? []),
        criteria.length,
      ),
    })),
    rows: criteria.map((criterion) => ({
      criterion,
      lines: visible.map((offer) => scoreOf(offer, criterion)),
    })),
  };
}
