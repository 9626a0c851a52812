import type { LeverName, Offer, OfferDocument, Target } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { bargainingOf, type Bargaining } from '#lib/engine/negotiation/bargaining.ts';
import {
  callFigures,
  callLadder,
  leverOfCall,
  type CallLadder,
} from '#lib/engine/negotiation/call-ladder.ts';
import { deadlinesOf, timeNeeded, type Deadline } from '#lib/engine/negotiation/deadlines.ts';
import { employerOrder } from '#lib/engine/negotiation/employer-order.ts';
import type { EvidenceCard } from '#lib/engine/negotiation/evidence/card.ts';
import { evidenceFor, type ChosenCard } from '#lib/engine/negotiation/evidence/evidence.ts';
import { gridFor, leastAsks, type LeastAsk, type LeastAsks } from '#lib/engine/negotiation/least-ask.ts';
import { leverOf } from '#lib/engine/negotiation/levers/all-levers.ts';
import type { LeverUnit } from '#lib/engine/negotiation/levers/lever.ts';
import { roundStep } from '#lib/engine/negotiation/levers/step.ts';
import { minorDigits } from '#lib/engine/money/currency.ts';
import { powerOfTen } from '#lib/engine/money/decimal-string.ts';
import { multiply, ratio } from '#lib/engine/money/ratio.ts';
import { readingAmount } from '#lib/engine/negotiation/reading-amount.ts';
import { offerNames } from '../offer-names.ts';
import { briefSections } from './brief.ts';
import { callLadderPoints } from './call-ladder-text.ts';
import { cardWords, type CardSurroundings } from './card-words.ts';
import { beforeAccepting, type CheckItem } from './checklists.ts';
import { LEVER_WORDS } from './lever-words.ts';
import type { Passage } from './passage.ts';
import type { Section } from './blocks.ts';
import { TARGET_READING_WORDS } from './target-words.ts';
import { madeTexts, type MadeText } from './texts.ts';
import { wishText } from './wish-words.ts';

/** An ask that reaches the target by itself. */
export type ReachingAsk = Extract<LeastAsk, { kind: 'ask' | 'switch' }>;

/** A call that can be prepared: its ladder, or why there is none, and what its figures are of. */
export interface PreparedCall {
  readonly ladder: CallLadder;
  readonly unit: LeverUnit;
  readonly thing: string;
}

/** Everything that is worked out for the negotiation of one offer, and the texts made of it. */
export interface Prepared {
  readonly bargaining: Bargaining;
  /** Undefined while nothing is to be reached. */
  readonly asks: LeastAsks | undefined;
  /** The asks that reach the target, the easiest for the employer first. */
  readonly reaching: readonly ReachingAsk[];
  /** The one that the counter-offer names. */
  readonly chosen: ReachingAsk | undefined;
  readonly cards: readonly ChosenCard[];
  readonly around: CardSurroundings;
  readonly call: PreparedCall | undefined;
  readonly deadlines: readonly Deadline[];
  readonly checklist: readonly CheckItem[];
  readonly brief: readonly Section[];
  readonly texts: readonly MadeText[];
}

/** What comes from outside the offers themselves. */
export interface Besides {
  readonly today: PlainDate;
  /** Cards that rest on pay bands, price parities or on leaving the present job. */
  readonly cards: readonly EvidenceCard[];
  /** Questions about what the offer does not say, the dearest first. */
  readonly questions: readonly Passage[];
}

/** Prepares the negotiation of one offer; undefined while the offer has no figures. */
export function prepare(
  document: OfferDocument,
  comparison: Comparison,
  offerId: string,
  target: Target | undefined,
  besides: Besides,
): Prepared | undefined {
  const bargained = bargainingOf(document, offerId);
  if (bargained.kind !== 'bargaining') return undefined;
  const { bargaining } = bargained;
  const { offer } = bargaining;
  const { today } = besides;
  const asks = target && leastAsks(document, offerId, target);
  const reaching = inEmployerOrder(document, asks);
  const chosen = reaching.find(({ lever }) => lever === offer.talk?.lever) ?? reaching[0];
  const cards = evidenceFor(comparison, offerId, today, besides.cards);
  const around = surroundings(document, offer);
  const call = preparedCall(bargaining);
  const wish = chosen && wishText(chosen, offer);
  const alternatives = reaching.filter((ask) => ask !== chosen).map((ask) => wishText(ask, offer));
  const ladder =
    call?.ladder.kind === 'ladder' ? callLadderPoints(call.ladder, { ...call, alternatives }) : [];
  const deadlines = deadlinesOf(document.offers, today);
  const checklist = beforeAccepting(offer, deadlines);
  const said = cards.filter(({ isIncluded }) => isIncluded).map(({ card }) => card);
  const included = said.map((card) => cardWords(card, around));
  const brief = briefSections({
    comparison,
    offer,
    names: around.names,
    wish,
    asks: reaching,
    cards: included,
    ladder,
    questions: besides.questions,
    checklist,
  });
  const wordsOf = (of: readonly EvidenceCard[]): readonly Passage[] =>
    of.map((card) => cardWords(card, around).said);
  const until = timeNeeded(offer, document.offers, today);
  const texts = madeTexts({
    offer,
    name: around.names.get(offerId) ?? offer.company,
    wish,
    reasons: wordsOf(said.filter(({ claim }) => claim.kind !== 'weak-term')),
    terms: wordsOf(said.filter(({ claim }) => claim.kind === 'weak-term')),
    ladder,
    questions: besides.questions,
    timeNeeded: until,
    waitsForAnother: until !== undefined,
    brief,
  });
  return { bargaining, asks, reaching, chosen, cards, around, call, deadlines, checklist, brief, texts };
}

function inEmployerOrder(document: OfferDocument, asks: LeastAsks | undefined): readonly ReachingAsk[] {
  if (asks?.kind !== 'asks') return [];
  const order = employerOrder(document).map(({ lever }) => lever);
  const place = (lever: LeverName): number => order.indexOf(lever);
  return asks.asks
    .filter((ask): ask is ReachingAsk => ask.kind === 'ask' || ask.kind === 'switch')
    .sort((a, b) => place(a.lever) - place(b.lever));
}

function surroundings({ offers }: OfferDocument, offer: Offer): CardSurroundings {
  const names = offerNames(offers);
  return {
    offer,
    names: new Map(offers.map(({ id }, i) => [id, names[i] ?? id])),
    namesRivals: offer.talk?.namesRivals ?? false,
  };
}

/** A reading of the whole offer is talked about in steps of about half a percent. */
const STEP_OF_READING = ratio(1n, 200n);

/** The call about the figures that the person has written down; undefined while there are none. */
function preparedCall(bargaining: Bargaining): PreparedCall | undefined {
  const { offer, ledger, definition } = bargaining;
  const window = offer.negotiation?.window;
  if (!window) return undefined;
  const name = leverOfCall(offer);
  if (name === undefined) {
    if (window.measure.kind !== 'reading') return undefined;
    const currency = bargaining.assumptions.reportingCurrency;
    const now = readingAmount(ledger, window.measure.reading, definition);
    const unit: LeverUnit = { kind: 'money', currency, per: 'once' };
    const offered = ratio(now, powerOfTen(minorDigits(currency)));
    const step = roundStep(multiply(offered, STEP_OF_READING));
    const figures = callFigures(window, { offered, step, direction: 'up' });
    const thing = TARGET_READING_WORDS[window.measure.reading];
    return figures && { ladder: callLadder(figures), unit, thing };
  }
  const lever = leverOf(name);
  const on = lever.on(ledger.context);
  if (on.kind !== 'quantity') return undefined;
  const { step } = gridFor(bargaining, lever, on);
  const figures = callFigures(window, { offered: on.now, step, direction: on.direction });
  return figures && { ladder: callLadder(figures), unit: on.unit, thing: LEVER_WORDS[name].label };
}
