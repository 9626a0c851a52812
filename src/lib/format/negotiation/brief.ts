import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { LeastAsk } from '#lib/engine/negotiation/least-ask.ts';
import { amountAt, type Place } from '#lib/engine/readings/place.ts';
import { namedAmount } from '#lib/engine/readings/named-amount.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import type { Offer } from '#lib/document/types.ts';
import { SUBTOTAL_WORDS } from '../component-words.ts';
import { differenceText, moneyText } from '../money.ts';
import { yearsText } from '../period-text.ts';
import { VIEW_WORDS } from '../reading-words.ts';
import { paragraph, points, type Section } from './blocks.ts';
import type { CardWords } from './card-words.ts';
import type { CheckItem } from './checklists.ts';
import { COMPUTED, STATED } from './figures.ts';
import { LEVER_WORDS } from './lever-words.ts';
import { passage, type Figure, type Passage } from './passage.ts';
import { wishText } from './wish-words.ts';

/** What a brief is made of. */
export interface BriefFacts {
  readonly comparison: Comparison;
  readonly offer: Offer;
  readonly names: ReadonlyMap<string, string>;
  readonly wish: Passage | undefined;
  /** The asks that reach the target by themselves. */
  readonly asks: readonly Extract<LeastAsk, { kind: 'ask' | 'switch' }>[];
  readonly cards: readonly CardWords[];
  readonly ladder: readonly Passage[];
  readonly questions: readonly Passage[];
  readonly checklist: readonly CheckItem[];
}

/** The brief on one page: where the offers stand, what to ask, why, what to say on the phone, what is still open. */
export function briefSections(facts: BriefFacts): readonly Section[] {
  return [
    standing(facts),
    ...asking(facts),
    ...why(facts),
    ...phone(facts),
    ...open(facts),
    {
      id: 'before-accepting',
      heading: 'Before you accept',
      blocks: [points(facts.checklist.map(({ text }) => text))],
    },
  ];
}

function standing({ comparison, names }: BriefFacts): Section {
  const { definition, assumptions, standings, view } = comparison;
  const words = SUBTOTAL_WORDS[definition];
  const years = yearsText(assumptions.horizonYears);
  const over: Figure = { text: years, means: 'the horizon', source: STATED };
  const rows = standings.flatMap(({ offer, readings }): readonly (readonly Passage[])[] => {
    const name = names.get(offer.id) ?? offer.company;
    return readings ? [rowOf(name, readings, comparison)] : [];
  });
  return {
    id: 'standing',
    heading: 'Where the offers stand',
    blocks: [
      {
        kind: 'table',
        caption: `${words.label} over ${years}`,
        head: ['Offer', 'Year 1', `Total, ${years}`, 'of it guaranteed'],
        rows,
      },
      paragraph(
        passage`${words.label} over ${over}, by ${VIEW_WORDS[view].label.toLowerCase()}, in ${assumptions.reportingCurrency}, before tax.`,
      ),
      ...(standings.some(({ offer }) => offer.kind === 'current-job')
        ? [
            paragraph(
              passage`This page is for you: it holds your present pay, which is no employer's business.`,
            ),
          ]
        : []),
    ],
  };
}

function rowOf(name: string, of: Readings, { definition }: Comparison): readonly Passage[] {
  const { offer, assumptions } = of.ledger;
  const currency = assumptions.reportingCurrency;
  const line = (place: Place, means: string): Figure => ({
    text: moneyText({ minor: amountAt(of, definition, place), currency }),
    means: `${name}, ${means}`,
    source: { kind: 'ledger', offerId: offer.id, subject: { kind: 'line', line: definition, place } },
  });
  const guaranteed = namedAmount(of, 'guaranteed', definition);
  const sure: Passage = guaranteed
    ? [
        {
          text: moneyText(guaranteed),
          means: `${name}, guaranteed`,
          source: {
            kind: 'ledger',
            offerId: offer.id,
            subject: { kind: 'named', reading: 'guaranteed', definition },
          },
        },
      ]
    : [];
  return [[name], [line(0, 'year 1')], [line('horizon', 'total over the horizon')], sure];
}

function asking({ wish, asks, offer }: BriefFacts): readonly Section[] {
  if (!wish) return [];
  const gainOf = (ask: BriefFacts['asks'][number]): Figure => ({
    text: differenceText(ask.gain),
    means: `${LEVER_WORDS[ask.lever].label}: what it adds`,
    source: COMPUTED,
  });
  const each = asks.map((ask) => passage`${wishText(ask, offer)} (${gainOf(ask)})`);
  return [
    {
      id: 'ask',
      heading: 'What to ask',
      blocks: [
        paragraph(passage`I would like ${wish}.`),
        ...(each.length > 1
          ? [
              paragraph(passage`Each of these reaches the target by itself; what it adds stands behind it:`),
              points(each),
            ]
          : []),
      ],
    },
  ];
}

function why({ cards }: BriefFacts): readonly Section[] {
  if (cards.length === 0) return [];
  const said = cards.map(
    ({ said: sentence, source, seenAs, weaknesses }) =>
      passage`${sentence} (${seenAs.toLowerCase()}; ${source.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase())}${weaknesses.length > 0 ? `; but: ${weaknesses.join(' ')}` : ''})`,
  );
  return [{ id: 'why', heading: 'Why', blocks: [points(said, true)] }];
}

function phone({ ladder }: BriefFacts): readonly Section[] {
  return ladder.length === 0 ? [] : [{ id: 'phone', heading: 'On the phone', blocks: [points(ladder)] }];
}

function open({ questions }: BriefFacts): readonly Section[] {
  if (questions.length === 0) return [];
  return [{ id: 'open', heading: 'Still to be answered', blocks: [points(questions, true)] }];
}
