import type { FigureQuestion } from '#lib/charts/chart-model.ts';
import type { Subject } from '#lib/engine/readings/explain.ts';

/** The identity of a question, however often the figure that asks it has been computed again. */
export function questionKey({ offerId, subject, stretch }: FigureQuestion): string {
  return JSON.stringify([offerId, subjectKey(subject), stretch]);
}

function subjectKey(subject: Subject): unknown {
  switch (subject.kind) {
    case 'entry':
      return ['entry', subject.entry.stream.id, subject.entry.k, subject.leavingOn];
    case 'line':
      return ['line', subject.line, subject.place];
    case 'certainty':
      return ['certainty', subject.certainty, subject.place];
    case 'illiquid':
      return ['illiquid', subject.value, subject.place];
    case 'difference':
      return ['difference', subject.line, subject.place, subject.from.ledger.offer.id];
    case 'named':
      return ['named', subject.reading, subject.definition];
    case 'leaving':
      return ['leaving', subject.choice.on, subject.choice.way, subject.figure, subject.clawback];
    case 'make-whole':
      return ['make-whole', subject.choice.on, subject.choice.within, subject.figure];
  }
}
