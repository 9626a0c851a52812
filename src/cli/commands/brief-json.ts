import { gapText } from '#lib/format/negotiation/gap-words.ts';
import { cardWords } from '#lib/format/negotiation/card-words.ts';
import { questionText } from '#lib/format/negotiation/missing-words.ts';
import { passageText, type Figure } from '#lib/format/negotiation/passage.ts';
import type { MadeText } from '#lib/format/negotiation/texts.ts';
import type { Offer } from '#lib/document/types.ts';
import { mistakeOutputs, namesOf } from '../offers.ts';
import type { BriefOutput } from '../output/brief.ts';
import type { Briefed } from './brief-call.ts';

/** A negotiation as `parley brief --json` gives it. */
export function briefJson({ today, looked, prepared }: Briefed): BriefOutput {
  const { offer } = looked.standing;
  return {
    output: 'brief',
    version: 1,
    today,
    offer: namesOf(offer),
    mistakes: mistakeOutputs(looked.mistakes),
    gap: prepared?.asks ? gapText(prepared.asks) : null,
    lever: prepared?.chosen?.lever ?? null,
    cards: (prepared?.cards ?? []).map(({ card, isIncluded }) => {
      const words = cardWords(card, prepared?.around ?? { offer, names: new Map(), namesRivals: false });
      return {
        id: card.id,
        kind: card.claim.kind,
        claim: words.claim,
        number: words.number.exact ?? words.number.text,
        source: words.source,
        date: words.date ?? null,
        seenAs: card.seenAs,
        weaknesses: [...words.weaknesses],
        isWeak: card.isWeak,
        isIncluded,
      };
    }),
    questions: (prepared?.missing ?? []).map((missing) => passageText(questionText(missing))),
    texts: (prepared?.texts ?? []).map((text) => textOf(text, offer)),
  };
}

function textOf(
  { id, subject, plain, markdown, figures }: MadeText,
  offer: Offer,
): BriefOutput['texts'][number] {
  const own = offer.talk?.texts?.find((text) => text.id === id)?.written;
  return {
    id,
    subject: subject ?? null,
    isOwn: own !== undefined,
    text: own ?? plain,
    markdown: own ?? markdown,
    figures: figures.map(figureOf),
  };
}

function figureOf({ text, exact, means, source }: Figure): BriefOutput['texts'][number]['figures'][number] {
  return { text, exact: exact ?? null, means, source: source.kind };
}
