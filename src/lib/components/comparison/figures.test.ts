import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { certaintyBars } from '#lib/charts/certainty-bars.ts';
import type { FigureQuestion } from '#lib/charts/chart-model.ts';
import { cumulativeLines } from '#lib/charts/cumulative-lines.ts';
import { shownOffers } from '#lib/charts/shown-offer.ts';
import { vestCalendar } from '#lib/charts/vest-calendar.ts';
import { yearlyBars } from '#lib/charts/yearly-bars.ts';
import { offerDocument } from '#lib/document/schema/offer-document.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import { comparer, type Choice, type Comparison } from '#lib/engine/comparison/comparison.ts';
import { evaluate } from '#lib/engine/ledger/evaluate.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import { amountText } from '#lib/format/money.ts';
import { answerTo } from './why-answer.ts';
import { explainNow } from './explain-now.ts';
import { questionKey } from './question-key.ts';
import { offersMatrix } from './offers-matrix.ts';
import { readingTable } from './reading-table.ts';
import { hasAfterHorizon, yearTable } from './year-table.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../../static/examples');

const example = (name: string): OfferDocument =>
  offerDocument.parse(JSON.parse(readFileSync(path.join(EXAMPLES, `${name}.json`), 'utf8')));

/** Every figure that the comparison page shows: its text, and the question it asks. */
function figuresOf(comparison: Comparison, document: OfferDocument) {
  const offers = shownOffers(comparison, document);
  const withAfter = hasAfterHorizon(offers);
  const charts = [yearlyBars, cumulativeLines, certaintyBars, vestCalendar].flatMap((build) =>
    build(comparison, offers).table.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  );
  const years = offers.flatMap((shown) =>
    yearTable(shown.readings, shown.name, comparison.view, withAfter).rows.flatMap(({ cells }) =>
      cells.map(({ text, subject, title }) => ({
        text,
        question: { offerId: shown.offer.id, subject, title },
      })),
    ),
  );
  const matrix = offersMatrix(comparison, offers, undefined).rows.flatMap(({ shown, cells }) =>
    cells.map(({ text, subject, title }) => ({
      text,
      question: { offerId: shown.offer.id, subject, title },
    })),
  );
  const readings = readingTable(comparison, offers).rows.flatMap(({ shown, cells }) =>
    cells.flatMap((cell) =>
      cell.kind === 'figure'
        ? [
            {
              text: cell.text,
              question: { offerId: shown.offer.id, subject: cell.subject, title: cell.title },
            },
          ]
        : [],
    ),
  );
  return [...charts.flatMap((cell) => cell ?? []), ...years, ...matrix, ...readings];
}

const CHOICES: readonly Choice[] = [
  {},
  { view: 'calendar-year', horizonYears: 3 },
  { totalDefinition: 'total-direct-compensation', horizonYears: 1 },
  { totalDefinition: 'total-cash', view: 'calendar-year' },
];

describe.each(['three-ml-offers', 'current-job-and-two-offers', 'nurse-and-teacher'])('in %s', (name) => {
  const document = example(name);

  test.each(CHOICES)('every figure shown is what its working comes to, with %j', (choice) => {
    const comparison = comparer()(document, choice);
    const figures = figuresOf(comparison, document);
    expect(figures.length).toBeGreaterThan(50);
    for (const { text, question } of figures) {
      const asked = explainNow(comparison, question);
      if (!asked?.explained.isKnown) throw new Error(`No working for ${question.title}`);
      const { amount, term } = asked.explained.explanation;
      expect([question.title, amountText(amount)]).toEqual([question.title, text]);
      const { n, d } = evaluate(term);
      expect(n * 100n).toBe(BigInt(decimalOf(amount).replace('.', '')) * d);
    }
  });

  test('every figure has a title and a key of its own', () => {
    const comparison = comparer()(document);
    const figures = figuresOf(comparison, document);
    const titles = new Map<string, Set<string>>();
    for (const { question, text } of figures) {
      const key = questionKey(question);
      titles.set(key, (titles.get(key) ?? new Set()).add(text));
    }
    for (const [key, texts] of titles) expect([key, texts.size]).toEqual([key, 1]);
  });

  test('the lines that a working lists add up to its amount', () => {
    const comparison = comparer()(document);
    for (const { question } of figuresOf(comparison, document)) {
      if (question.subject.kind === 'named') continue;
      const asked = explainNow(comparison, question);
      const answer = answerTo(comparison, question);
      if (!asked?.explained.isKnown || answer.kind !== 'working') throw new Error('A figure has a working');
      const listed = answer.working.groups.reduce((sum, { minor }) => sum + minor, 0n);
      expect([question.title, listed]).toEqual([question.title, asked.explained.explanation.amount.minor]);
    }
  });
});

/** An offer that does not state a field. */
function without(offer: Offer, field: keyof Offer): Offer {
  return Object.fromEntries(Object.entries(offer).filter(([name]) => name !== field)) as Offer;
}

describe('a question after an edit', () => {
  const document = example('three-ml-offers');
  const comparison = comparer()(document);
  const [first, ...others] = document.offers;
  if (!first) throw new Error('The example has offers');
  const entry = comparison.standings[0]?.readings?.ledger.streams[0]?.entries[0];
  if (!entry) throw new Error('The first offer pays something');
  const question: FigureQuestion = { offerId: first.id, subject: { kind: 'entry', entry }, title: 'January' };

  test('is answered from the offer as it is now', () => {
    // 240,000 ÷ 12
    const raised = { ...first, base: { kind: 'annual', rate: '240000' } };
    const changed = { ...document, offers: [raised, ...others] } as OfferDocument;
    const answer = answerTo(comparer()(changed), question);
    expect(answer.kind === 'working' && answer.working.amount).toBe('$20,000.00');
  });
  test('says that the figure is gone when its offer, its line or its column is', () => {
    expect(answerTo(comparer()({ ...document, offers: others }), question)).toEqual({ kind: 'gone' });
    const unpaid = without(first, 'base');
    expect(answerTo(comparer()({ ...document, offers: [unpaid, ...others] }), question)).toEqual({
      kind: 'gone',
    });
    const lastYear: FigureQuestion = {
      offerId: first.id,
      title: 'Year 4',
      subject: { kind: 'line', line: 'total-cash', place: 3 },
    };
    expect(answerTo(comparison, lastYear).kind).toBe('working');
    expect(answerTo(comparer()(document, { horizonYears: 2 }), lastYear)).toEqual({ kind: 'gone' });
  });
  test('says what is not stated', () => {
    const timeless = without(first, 'hoursPerWeek');
    const hourly: FigureQuestion = {
      offerId: first.id,
      title: 'Per hour',
      subject: { kind: 'named', reading: 'hourly', definition: 'total-compensation' },
    };
    expect(answerTo(comparer()({ ...document, offers: [timeless, ...others] }), hourly)).toEqual({
      kind: 'not-stated',
      text: 'Hours a week are not stated',
    });
  });
});
