import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { comparer } from '#lib/engine/comparison/comparison.ts';
import { askRow } from '#lib/format/negotiation/ask-rows.ts';
import { cardWords } from '#lib/format/negotiation/card-words.ts';
import { gapText } from '#lib/format/negotiation/gap-words.ts';
import { figureListText } from '#lib/format/negotiation/figure-words.ts';
import { passageText } from '#lib/format/negotiation/passage.ts';
import { prepareAll } from '#lib/format/negotiation/prepare-all.ts';
import { arbitraryDocument, LONG, SEED } from './arbitrary-offer.ts';

const TODAY = '2026-06-15' as PlainDate;

/** Words of the program, never of a text for people. */
const PROGRAM_WORDS = /\b(?:NaN|undefined|null|Infinity)\b|\[object|function|=>/;

test('whatever the offers, the texts of a negotiation are words for people', LONG, () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const comparison = comparer()(document);
      for (const { offer, readings } of comparison.standings) {
        const prepared = prepareAll(document, comparison, offer.id, TODAY);
        expect(prepared === undefined).toBe(readings === undefined);
        if (!prepared) continue;
        const { asks, cards, texts, around } = prepared;
        const words = [
          ...texts.flatMap(({ plain, markdown, figures }) => [
            plain,
            markdown,
            ...figures.map(figureListText),
          ]),
          ...cards.flatMap(({ card }) => {
            const { claim, source, weaknesses, said, number } = cardWords(card, around);
            return [claim, source, ...weaknesses, passageText(said), figureListText(number)];
          }),
          ...(asks ? [gapText(asks)] : []),
          ...(asks?.kind === 'asks'
            ? asks.asks.flatMap((ask) => Object.values(askRow(ask)).map(String))
            : []),
        ].join('\n');
        expect(words).not.toMatch(PROGRAM_WORDS);
      }
    }),
    { seed: SEED, numRuns: 12 },
  );
});
