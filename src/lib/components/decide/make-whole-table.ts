import type { ChartTableModel, FigureCell, TableRow } from '#lib/charts/chart-model.ts';
import type { ShownOffer } from '#lib/charts/shown-offer.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { againstStaying } from '#lib/engine/comparison/staying.ts';
import { addDays, later, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { makeWhole, MAKE_WHOLE_FIGURES, MAKE_WHOLE_WINDOWS } from '#lib/engine/leaving/make-whole.ts';
import type { Component } from '#lib/engine/ledger/components.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { COMPONENT_WORDS } from '#lib/format/component-words.ts';
import { dateText } from '#lib/format/date-text.ts';
import { caughtUpText, deepestText, MAKE_WHOLE_WORDS, windowText } from '#lib/format/leaving-words.ts';
import { amountText } from '#lib/format/money.ts';

/** The day before the comparison begins, on which one would resign from the job, or its first day where that is later. */
export function usualResignation({ readings }: ShownOffer): PlainDate {
  const { start, origin } = readings.ledger.context;
  return later(start, addDays(origin, -1));
}

/** What resigning from the current job on a day loses: a column a window. */
export function makeWholeTable(
  { offer, name, readings }: ShownOffer,
  on: PlainDate,
  currency: Currency,
): ChartTableModel<FigureCell> {
  const wholes = MAKE_WHOLE_WINDOWS.map((within) => makeWhole(readings.ledger, { on, within }));
  return {
    caption: `What resigning from ${name} loses, ${currency}, before tax`,
    corner: 'Item',
    columns: MAKE_WHOLE_WINDOWS.map((within) => ({ key: `${within}`, label: windowText(within) })),
    groups: [
      {
        key: 'parts',
        rows: MAKE_WHOLE_FIGURES.flatMap((figure): readonly TableRow<FigureCell>[] => {
          const amounts = wholes.map(({ figures }) => figures[figure].minor);
          if (figure === 'not-sellable' && amounts.every((amount) => amount === 0n)) return [];
          return [
            {
              key: figure,
              label: MAKE_WHOLE_WORDS[figure],
              isTotal: figure === 'sum',
              cells: wholes.map(({ within }, i): FigureCell => ({
                key: `${within}`,
                text: amountText({ minor: amounts[i] ?? 0n, currency }),
                question: {
                  offerId: offer.id,
                  title: `${name}: ${MAKE_WHOLE_WORDS[figure]}, ${windowText(within).toLowerCase()}, resigned on ${dateText(on)}`,
                  subject: { kind: 'make-whole', choice: { on, within }, figure },
                },
              })),
            },
          ];
        }),
      },
    ],
  };
}

/** New offers against staying in the current job: year 1 by component, and when each has caught up. */
export interface StayingModel {
  readonly table: ChartTableModel<FigureCell>;
  readonly sentences: readonly string[];
}

/** What each new offer pays more or less than the current job in year 1, and when it has caught up. */
export function stayingModel(
  { definition, assumptions }: Comparison,
  job: ShownOffer,
  offers: readonly ShownOffer[],
): StayingModel {
  const currency = assumptions.reportingCurrency;
  const all = offers.map((shown) => ({
    shown,
    against: againstStaying(job.readings.ledger, shown.readings.ledger, definition),
  }));
  const components = [
    ...new Set(all.flatMap(({ against }) => against.firstYear.map(({ component }) => component))),
  ].sort((a, b) => order(a) - order(b));
  const cell = (key: string, minor: bigint): FigureCell => ({ key, text: amountText({ minor, currency }) });
  return {
    table: {
      caption: `Year 1 more or less than staying at ${job.name}, ${currency}, before tax`,
      corner: 'Item',
      columns: all.map(({ shown: { offer, name, colour } }) => ({ key: offer.id, label: name, colour })),
      groups: [
        {
          key: 'components',
          rows: [
            ...components.map((component) => ({
              key: component,
              label: COMPONENT_WORDS[component].label,
              isTotal: false,
              cells: all.map(({ against }) =>
                cell(component, against.firstYear.find((one) => one.component === component)?.more ?? 0n),
              ),
            })),
            {
              key: 'all',
              label: 'Year 1 in all',
              isTotal: true,
              cells: all.map(({ against }) => cell('all', against.years[0] ?? 0n)),
            },
          ],
        },
      ],
    },
    sentences: all.flatMap(({ shown: { name }, against: { deepest, caughtUp } }) => [
      caughtUpText(caughtUp, name, currency),
      ...(deepest ? [deepestText(deepest, name, currency)] : []),
    ]),
  };
}

const ORDER = Object.keys(COMPONENT_WORDS);
const order = (component: Component): number => ORDER.indexOf(component);
