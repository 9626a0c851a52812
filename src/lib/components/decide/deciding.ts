import type { OfferDocument } from '#lib/document/types.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import {
  decisionSteps,
  sensitivitySteps,
  type Decision,
  type Pair,
  type Sensitivity,
} from '#lib/engine/flips/decision.ts';
import type { OfferBook } from '#lib/state/offer-book.svelte.ts';
import { Sliced, type Work } from './sliced.svelte.ts';

/** What is decided about: a comparison with its document, between all offers or two of them. */
interface Question {
  readonly document: OfferDocument;
  readonly comparison: Comparison;
  readonly between: Pair | undefined;
}

/** Makes work on a question, and remembers it as long as the comparison lives. */
function remembering<Value>(
  stepsOf: (question: Question) => Generator<undefined, Value>,
): (question: Question) => Work<Value> {
  const known = new WeakMap<Comparison, Map<string, Work<Value>>>();
  return (question) => {
    const ofComparison = known.get(question.comparison) ?? new Map<string, Work<Value>>();
    known.set(question.comparison, ofComparison);
    const key = question.between?.join(' ') ?? '';
    const work = ofComparison.get(key) ?? { steps: stepsOf(question) };
    ofComparison.set(key, work);
    return work;
  };
}

const decisions = remembering(({ document, comparison, between }) =>
  decisionSteps(document, comparison, between),
);
const sensitivities = remembering(({ document, comparison, between }) =>
  sensitivitySteps(document, comparison, between),
);

const questionOf = ({ computed, comparison }: OfferBook, between: Pair | undefined): Question => ({
  document: computed,
  comparison,
  between,
});

/** What would change the winner, computed in pieces behind the page. To be made while a component is set up. */
export function decisionOf(
  book: OfferBook,
  between: () => Pair | undefined = () => undefined,
): Sliced<Question, Decision | undefined> {
  return new Sliced(() => questionOf(book, between()), decisions);
}

/** How two offers stand over their assumptions, computed in pieces behind the page. */
export function sensitivityOf(
  book: OfferBook,
  between: () => Pair | undefined = () => undefined,
): Sliced<Question, Sensitivity | undefined> {
  return new Sliced(() => questionOf(book, between()), sensitivities);
}
