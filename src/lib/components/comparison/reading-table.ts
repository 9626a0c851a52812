import type { ShownOffer } from '#lib/charts/shown-offer.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { explain, type Subject } from '#lib/engine/readings/explain.ts';
import { NAMED_READINGS, type NamedReading } from '#lib/engine/readings/named.ts';
import { amountText } from '#lib/format/money.ts';
import { NO_READING_QUESTIONS, READING_WORDS } from '#lib/format/reading-words.ts';

/** A named reading of one offer: the figure, or the question to ask so that there can be one. */
export type ReadingCell =
  | {
      readonly kind: 'figure';
      readonly reading: NamedReading;
      readonly text: string;
      readonly subject: Subject;
      readonly title: string;
    }
  | { readonly kind: 'question'; readonly reading: NamedReading; readonly text: string };

/** One offer's named readings. */
export interface ReadingRow {
  readonly shown: ShownOffer;
  readonly cells: readonly ReadingCell[];
}

/** The named readings of all offers. */
export interface ReadingTableModel {
  readonly caption: string;
  readonly readings: readonly NamedReading[];
  readonly rows: readonly ReadingRow[];
}

/** The readings that have a name; a present value only where a rate is set, since without one it is the total. */
export function readingTable(comparison: Comparison, offers: readonly ShownOffer[]): ReadingTableModel {
  const { assumptions, definition } = comparison;
  const readings = NAMED_READINGS.filter(
    (reading) => reading !== 'present-value' || assumptions.discountRate.n !== 0n,
  );
  return {
    caption: `${assumptions.reportingCurrency}, before tax`,
    readings,
    rows: offers.map((shown): ReadingRow => ({
      shown,
      cells: readings.map((reading): ReadingCell => {
        const subject: Subject = { kind: 'named', reading, definition };
        const explained = explain(shown.readings, subject);
        if (!explained.isKnown) {
          return { kind: 'question', reading, text: NO_READING_QUESTIONS[explained.why] };
        }
        return {
          kind: 'figure',
          reading,
          text: amountText(explained.explanation.amount),
          subject,
          title: `${shown.name}: ${READING_WORDS[reading].label}`,
        };
      }),
    })),
  };
}
