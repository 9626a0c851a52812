import type { Offer, OfferDocument, Target } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { checkOffer } from '#lib/engine/checks/check-offer.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { assumptionsOf } from '#lib/engine/ledger/assumptions.ts';
import type { EvidenceCard } from '#lib/engine/negotiation/evidence/card.ts';
import { makeWholeCards } from '#lib/engine/negotiation/evidence/make-whole-card.ts';
import { missingTerms, type MissingTerm } from '#lib/engine/negotiation/missing-terms.ts';
import { usualTarget } from '#lib/engine/negotiation/usual-target.ts';
import { waits, type Wait } from '#lib/engine/leaving/waiting.ts';
import { beforeResigning, type CheckItem } from './checklists.ts';
import { questionText } from './missing-words.ts';
import { prepare, type Prepared } from './prepared.ts';

/** The whole preparation of a negotiation: what is worked out, and what the offer leaves open. */
export interface PreparedAll extends Prepared {
  /** As the person chose it, or the usual one. */
  readonly target: Target | undefined;
  readonly missing: readonly MissingTerm[];
  /** What to have settled before the present job is given up. */
  readonly resigning: readonly CheckItem[];
}

/** How many questions a message asks: more are not answered. */
const MOST_QUESTIONS = 8;

/**
 * Prepares the negotiation of one offer from the document alone; undefined while the offer cannot be computed. Cards
 * that rest on wage statistics are handed in by whoever has loaded them.
 */
export function prepareAll(
  document: OfferDocument,
  comparison: Comparison,
  offerId: string,
  today: PlainDate,
  marketCards: readonly EvidenceCard[] = [],
): PreparedAll | undefined {
  const offer = document.offers.find(({ id }) => id === offerId);
  if (!offer) return undefined;
  const target = offer.negotiation?.target ?? usualTarget(comparison, offer);
  const missing = missingTerms(document, offer);
  const cards = [...marketCards, ...resignationCards(document, offer, target)];
  const questions = missing.slice(0, MOST_QUESTIONS).map(questionText);
  const prepared = prepare(document, comparison, offerId, target, { today, cards, questions });
  return prepared && { ...prepared, target, missing, resigning: resigning(document, offer, target) };
}

function resignationCards(
  document: OfferDocument,
  offer: Offer,
  target: Target | undefined,
): readonly EvidenceCard[] {
  const currentJob = document.offers.find(({ id, kind }) => kind === 'current-job' && id !== offer.id);
  const lastDay = target?.kind === 'make-whole' ? target.lastDay : offer.start;
  if (!currentJob || lastDay === undefined) return [];
  const { ledger } = checkOffer(currentJob, assumptionsOf(document));
  const within = target?.kind === 'make-whole' ? WITHIN[target.within] : 12;
  return makeWholeCards(ledger, { lastDay, within, isTheTarget: target?.kind === 'make-whole' });
}

/** The checklist for resigning, with what vests or is paid soon after the last day: waiting for it may be worth it. */
function resigning(document: OfferDocument, offer: Offer, target: Target | undefined): readonly CheckItem[] {
  const currentJob = document.offers.find(({ id, kind }) => kind === 'current-job' && id !== offer.id);
  const on = target?.kind === 'make-whole' ? target.lastDay : offer.start;
  const ledger = currentJob && checkOffer(currentJob, assumptionsOf(document)).ledger;
  const near =
    ledger && on !== undefined && on >= ledger.context.start ? waits(ledger, { on, way: 'voluntary' }) : [];
  return beforeResigning(
    offer,
    currentJob,
    near.map(({ kind, until }) => ({ what: WAIT_WORDS[kind], date: until })),
  );
}

const WAIT_WORDS: Readonly<Record<Wait['kind'], string>> = {
  vest: 'the next vest',
  bonus: 'the bonus',
  match: 'the vesting of the retirement match',
  clawback: 'the end of what is owed back',
};

const WITHIN = { '12-months': 12, '24-months': 24, all: 'all' } as const;
