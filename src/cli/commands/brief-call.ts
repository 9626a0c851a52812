import { benchmarkOf } from '#lib/benchmark/benchmark-of.ts';
import { benchmarkFiles } from '#lib/benchmark/files.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { EvidenceCard } from '#lib/engine/negotiation/evidence/card.ts';
import { marketCards } from '#lib/format/negotiation/market-cards.ts';
import { packagedMarket } from '../market-library.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { prepareAll, type PreparedAll } from '#lib/format/negotiation/prepare-all.ts';
import { CallError } from '../call-error.ts';
import type { Compared, Looked } from '../standings.ts';

/** The negotiation that a call asks about. */
export interface Briefed {
  readonly today: PlainDate;
  readonly looked: Looked;
  /** Undefined when an error keeps the offer from being computed. */
  readonly prepared: PreparedAll | undefined;
}

/** The negotiation of the one offer that is asked for, or of the only new offer there is. */
export async function briefed(
  { document, comparison, offers }: Compared,
  today: PlainDate,
): Promise<Briefed> {
  const [only, another] =
    offers.length === 1 ? offers : offers.filter(({ standing }) => standing.offer.kind === 'offer');
  if (offers.length === 0) throw new CallError('brief: the document has no offer to negotiate');
  if (!only || another) {
    const known = offers.map(({ standing }) => `${standing.offer.id} (${standing.offer.company})`).join(', ');
    throw new CallError(`--offer: found nothing; expected one of ${known}`);
  }
  return {
    today,
    looked: only,
    prepared: prepareAll(
      document,
      comparison,
      only.standing.offer.id,
      today,
      await evidenceOfBands(document, comparison, only),
    ),
  };
}

/** The evidence of pay bands, where the offer has a role and place, or the document bands of its own. */
async function evidenceOfBands(
  document: OfferDocument,
  { assumptions }: Comparison,
  { standing }: Looked,
): Promise<readonly EvidenceCard[]> {
  if (standing.offer.market === undefined && (document.bands ?? []).length === 0) return [];
  const files = await benchmarkFiles(packagedMarket(), document);
  return marketCards(benchmarkOf(standing, document, files), assumptions.reportingCurrency);
}
