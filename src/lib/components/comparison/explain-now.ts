import type { FigureQuestion } from '#lib/charts/chart-model.ts';
import { readingsOfStretch } from '#lib/charts/stretch.ts';
import { entryOfLeaving, isStillThere, leavingAmount } from '#lib/engine/leaving/leaving-subject.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { explain, type Explained, type Subject } from '#lib/engine/readings/explain.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';

/** What a question is about in the comparison as it is now. */
export interface Asked {
  readonly readings: Readings;
  readonly subject: Subject;
  readonly explained: Explained;
}

/** Explains a figure of the comparison as it is now; undefined when an edit has taken it away. */
export function explainNow(comparison: Comparison, question: FigureQuestion): Asked | undefined {
  const standing = comparison.standings.find(({ offer }) => offer.id === question.offerId);
  if (!standing?.readings) return undefined;
  const readings = question.stretch
    ? readingsOfStretch(standing.readings, comparison.view, question.stretch)
    : standing.readings;
  const subject = subjectNow(comparison, readings, question.subject);
  return subject && { readings, subject, explained: explained(readings, subject) };
}

function explained(readings: Readings, subject: Subject): Explained {
  if (subject.kind !== 'leaving' && subject.kind !== 'make-whole') return explain(readings, subject);
  const { ledger } = readings;
  const { minor, working } = leavingAmount(ledger, subject);
  const amount = { minor, currency: ledger.assumptions.reportingCurrency };
  return { isKnown: true, explanation: { ...working(), amount } };
}

/** The subject in these readings: an entry is found again by its line and number, a column must still be there. */
function subjectNow(
  { standings }: Comparison,
  { ledger, columns }: Readings,
  subject: Subject,
): Subject | undefined {
  switch (subject.kind) {
    case 'entry': {
      const { stream, k } = subject.entry;
      if (subject.leavingOn !== undefined) {
        const { leavingOn } = subject;
        const counted = entryOfLeaving(ledger, leavingOn, subject.entry);
        return counted && { kind: 'entry', entry: counted, leavingOn };
      }
      const line = ledger.streams.find(({ id }) => id === stream.id);
      const entry = line?.entries.find((candidate) => candidate.k === k);
      return entry && { kind: 'entry', entry };
    }
    case 'line':
    case 'certainty':
    case 'illiquid':
      return typeof subject.place === 'number' && subject.place >= columns.length ? undefined : subject;
    case 'difference': {
      const compared = standings.find(({ offer }) => offer.id === subject.from.ledger.offer.id)?.readings;
      const isThere = typeof subject.place !== 'number' || subject.place < columns.length;
      return compared && isThere ? { ...subject, from: compared } : undefined;
    }
    case 'named':
      return subject;
    case 'leaving':
    case 'make-whole':
      return isStillThere(ledger, subject) ? subject : undefined;
  }
}
