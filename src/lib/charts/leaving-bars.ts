import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { LeavingFigure } from '#lib/engine/leaving/leaving-figures.ts';
import type { Way } from '#lib/engine/leaving/ending.ts';
import { dateText } from '#lib/format/date-text.ts';
import { LEAVING_WORDS, monthsAfterText, WAY_WORDS } from '#lib/format/leaving-words.ts';
import type { ChartModel } from './chart-model.ts';
import type { Fill } from './drawing.ts';
import { leavingCell } from './leaving-lines.ts';
import type { LeavingOffer } from './leaving-months.ts';

/** What the bars stack, from the ground up. */
const PARTS: readonly { readonly figure: LeavingFigure; readonly fill: Omit<Fill, 'colour'> }[] = [
  { figure: 'cash-kept', fill: { step: 1, isHatched: false } },
  { figure: 'benefits-kept', fill: { step: 3, isHatched: false } },
  { figure: 'vested-sellable', fill: { step: 4, isHatched: false } },
  { figure: 'accelerated', fill: { step: 5, isHatched: false } },
  { figure: 'vested-not-sellable', fill: { step: 1, isHatched: true } },
];

/** Shown in the table besides, where there is any of it. */
const BESIDE: readonly LeavingFigure[] = ['owed-back', 'forfeited', 'unvested-not-sellable', 'exercise-cost'];

/** What one keeps of one offer by leaving after each month: cash, benefits, equity that can be sold and that cannot. */
export function leavingBars(comparison: Comparison, { shown, months }: LeavingOffer, way: Way): ChartModel {
  const currency = comparison.assumptions.reportingCurrency;
  const isThere = (figure: LeavingFigure): boolean =>
    months.some(({ leaving }) => leaving.figures[figure].minor !== 0n);
  const parts = PARTS.filter(({ figure }) => isThere(figure));
  const columns = [...parts.map(({ figure }) => figure), ...BESIDE.filter(isThere)];
  const fillOf = (fill: Omit<Fill, 'colour'>): Fill => ({ colour: shown.colour, ...fill });
  return {
    key: 'leaving-bars',
    title: 'What is it that you keep?',
    scope: `${shown.name}, ${WAY_WORDS[way].toLowerCase()}, by months after the first day; ${currency}, before tax.`,
    legend: parts.map(({ figure, fill }) => ({ key: figure, label: LEAVING_WORDS[figure], ...fillOf(fill) })),
    drawing: {
      kind: 'bars',
      direction: 'upright',
      currency,
      labels: months.map(({ month }) => `${month}`),
      series: parts.map(({ figure, fill }) => ({
        key: figure,
        label: LEAVING_WORDS[figure],
        stack: shown.offer.id,
        tag: '',
        fill: fillOf(fill),
        amounts: months.map(({ leaving }) => leaving.figures[figure].minor),
      })),
    },
    findings: [],
    table: {
      caption: `${shown.name}: leaving after so many months, ${currency}`,
      corner: 'Last day',
      columns: columns.map((figure) => ({ key: figure, label: LEAVING_WORDS[figure] })),
      groups: [
        {
          key: 'months',
          rows: months.map((one) => ({
            key: `${one.month}`,
            label: `${dateText(one.leaving.on)}, ${monthsAfterText(one.month)}`,
            isTotal: false,
            cells: columns.map((figure) => leavingCell(shown, one, figure, currency)),
          })),
        },
      ],
    },
  };
}
