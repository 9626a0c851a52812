import type { ShownOffer } from '#lib/charts/shown-offer.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { explain, type Subject } from '#lib/engine/readings/explain.ts';
import { totalOf } from '#lib/engine/readings/readings.ts';
import { SUBTOTAL_WORDS } from '#lib/format/component-words.ts';
import { amountText } from '#lib/format/money.ts';
import { percentText } from '#lib/format/percent.ts';
import { READING_WORDS } from '#lib/format/reading-words.ts';

/** A figure of the table, which can be asked why. */
export interface PresentValueCell {
  readonly key: string;
  readonly text: string;
  readonly subject: Subject;
  readonly title: string;
}

/** The total of each offer, and what it is worth at the rate of the settings. */
export interface PresentValueTable {
  readonly currency: string;
  readonly rate: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly { readonly shown: ShownOffer; readonly cells: readonly PresentValueCell[] }[];
}

/** Totals and present values side by side. */
export function presentValueTable(
  { assumptions, definition }: Comparison,
  offers: readonly ShownOffer[],
): PresentValueTable {
  const currency = assumptions.reportingCurrency;
  const total = SUBTOTAL_WORDS[definition].label;
  const present = READING_WORDS['present-value'].label;
  return {
    currency,
    rate: percentText(assumptions.discountRate),
    columns: [
      { key: 'total', label: total },
      { key: 'present-value', label: present },
    ],
    rows: offers.map((shown) => {
      const subject: Subject = { kind: 'named', reading: 'present-value', definition };
      const explained = explain(shown.readings, subject);
      return {
        shown,
        cells: [
          {
            key: 'total',
            text: amountText({ minor: totalOf(shown.readings, definition), currency }),
            subject: { kind: 'line', line: definition, place: 'horizon' },
            title: `${shown.name}: ${total}`,
          },
          ...(explained.isKnown
            ? [
                {
                  key: 'present-value',
                  text: amountText(explained.explanation.amount),
                  subject,
                  title: `${shown.name}: ${present}`,
                },
              ]
            : []),
        ],
      };
    }),
  };
}
