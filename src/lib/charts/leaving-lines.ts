import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { LEAVING_MONTHS, type LeavingMonth } from '#lib/engine/leaving/leaving-by-month.ts';
import type { LeavingFigure } from '#lib/engine/leaving/leaving-figures.ts';
import type { Way } from '#lib/engine/leaving/ending.ts';
import { dateText } from '#lib/format/date-text.ts';
import { LEAVING_WORDS, monthsAfterText, WAY_WORDS } from '#lib/format/leaving-words.ts';
import { amountText } from '#lib/format/money.ts';
import type { ChartModel, TableCell } from './chart-model.ts';
import type { Tick } from './drawing.ts';
import type { LeavingOffer } from './leaving-months.ts';
import { offerLegend } from './legend.ts';
import type { ShownOffer } from './shown-offer.ts';

/** Months that the table has a column for. */
const EVERY = 6;

const amountAt = ({ leaving }: LeavingMonth, figure: LeavingFigure): bigint => leaving.figures[figure].minor;

/** The figures of one month of leaving, each of which can be asked why. */
export function leavingCell(
  { offer, name }: ShownOffer,
  { month, leaving: { on, way, figures } }: LeavingMonth,
  figure: LeavingFigure,
  currency: Comparison['assumptions']['reportingCurrency'],
): TableCell {
  return {
    key: `${figure}/${month}`,
    text: amountText({ minor: figures[figure].minor, currency }),
    question: {
      offerId: offer.id,
      title: `${name}: ${LEAVING_WORDS[figure]}, left on ${dateText(on)}`,
      subject: { kind: 'leaving', choice: { on, way }, figure },
    },
  };
}

/** What one keeps by leaving after each month: a line an offer, over five years from its first day. */
export function leavingLines(comparison: Comparison, offers: readonly LeavingOffer[], way: Way): ChartModel {
  const currency = comparison.assumptions.reportingCurrency;
  const columns = Array.from({ length: LEAVING_MONTHS / EVERY + 1 }, (_, i) => i * EVERY);
  const hasNotSellable = offers.some(({ months }) =>
    months.some((one) => amountAt(one, 'vested-not-sellable') !== 0n),
  );
  return {
    key: 'leaving-lines',
    title: 'What do you keep if you leave then?',
    scope: `${WAY_WORDS[way]}, by months after each first day. Cash net of what is owed back, benefits and equity that can be sold; ${currency}, before tax.`,
    legend: offerLegend(offers.map(({ shown }) => shown)),
    drawing: {
      kind: 'lines',
      currency,
      ticks: Array.from({ length: LEAVING_MONTHS / 12 + 1 }, (_, year): Tick => {
        const month = year * 12;
        return { month, text: month === 0 ? 'Start' : `${month}` };
      }),
      months: Array.from({ length: LEAVING_MONTHS + 1 }, (_, month) => monthsAfterText(month)),
      series: offers.map(({ shown: { offer, name, tag, colour }, months }) => ({
        key: offer.id,
        label: name,
        tag,
        colour,
        amounts: months.map((one) => amountAt(one, 'kept')),
      })),
      marks: [],
    },
    findings: hasNotSellable
      ? ['Vested equity that cannot be sold yet is in none of the lines; it stands beside them below.']
      : [],
    table: {
      caption: `Kept by leaving after so many months, ${currency}`,
      corner: 'Offer',
      columns: columns.map((month) => ({
        key: `${month}`,
        label: month === 0 ? 'Start' : `${month} months`,
      })),
      groups: [
        {
          key: 'offers',
          rows: offers.map(({ shown, months }) => ({
            key: shown.offer.id,
            label: shown.name,
            tag: shown.tag,
            colour: shown.colour,
            isTotal: false,
            cells: columns.map((month) => {
              const one = months[month];
              return one && leavingCell(shown, one, 'kept', currency);
            }),
          })),
        },
      ],
    },
  };
}
