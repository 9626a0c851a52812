import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { cumulative } from '#lib/engine/readings/cumulative.ts';
import { leadByMonth, type LeadSpan } from '#lib/engine/readings/lead-by-month.ts';
import { comparisonMonthText, elapsedYearsText } from '#lib/format/crossover-words.ts';
import { headlineScope } from '#lib/format/headline-words.ts';
import { amountText } from '#lib/format/money.ts';
import { spanOfMonthsText } from '#lib/format/stay-words.ts';
import type { ChartModel, FigureCell, TableRow } from './chart-model.ts';
import { offerLegend } from './legend.ts';
import type { ShownOffer } from './shown-offer.ts';

/** Who leads if one stays n months: how far each offer is ahead of the best of the others by the end of each month. */
export function stayLead(comparison: Comparison, offers: readonly ShownOffer[]): ChartModel<FigureCell> {
  const { definition, view, assumptions } = comparison;
  const currency = assumptions.reportingCurrency;
  const paid = offers.map(({ readings }) => cumulative(readings, view, definition));
  const spans = leadByMonth(paid);
  const drawn = offers.filter(
    (_, i) => i === spans.at(-1)?.leader || spans.some(({ leader }) => leader === i),
  );
  const from = offers[0]?.readings.columns[0]?.from;
  const whenText = (month: number): string => (from ? comparisonMonthText(month, view, from) : '');
  const aheadOf = (shown: ShownOffer): readonly bigint[] => {
    const own = offers.indexOf(shown);
    return (paid[own] ?? []).map((amount, month) => {
      const others = paid.filter((_, i) => i !== own).map((amounts) => amounts[month] ?? 0n);
      return others.length === 0 ? amount : amount - others.reduce((a, b) => (a > b ? a : b));
    });
  };
  return {
    key: 'stay-lead',
    title: 'Who leads if you leave earlier?',
    scope: `${headlineScope(comparison)} How far an offer is ahead of the best of the others, of what is paid by the end of each month; without what would be owed back on leaving.`,
    legend: offerLegend(drawn),
    drawing: {
      kind: 'lines',
      currency,
      ticks: Array.from({ length: assumptions.horizonYears + 1 }, (_, year) => ({
        month: year * 12,
        text: from ? elapsedYearsText(year, view, from) : '',
      })),
      months: Array.from({ length: assumptions.horizonYears * 12 + 1 }, (_, month) => whenText(month)),
      series: drawn.map((shown) => ({
        key: shown.offer.id,
        label: shown.name,
        tag: shown.tag,
        colour: shown.colour,
        amounts: aheadOf(shown),
      })),
      marks: spans.slice(1).map((span) => ({ month: span.from, amount: 0n })),
    },
    findings: [],
    table: {
      caption: `Who has paid most by the end of each month, ${currency}`,
      corner: 'Leaving after',
      columns: [
        { key: 'leader', label: 'Leads' },
        { key: 'lead', label: 'Ahead by, at the end' },
      ],
      groups: [{ key: 'spans', rows: spans.map((span) => rowOf(span, offers, currency)) }],
    },
  };
}

function rowOf(
  { from, to, leader, lead }: LeadSpan,
  offers: readonly ShownOffer[],
  currency: Comparison['assumptions']['reportingCurrency'],
): TableRow<FigureCell> {
  const shown = leader === undefined ? undefined : offers[leader];
  return {
    key: String(from),
    label: spanOfMonthsText(from, to),
    isTotal: false,
    cells: [
      { key: 'leader', text: shown?.name ?? 'level' },
      { key: 'lead', text: amountText({ minor: lead, currency }) },
    ],
  };
}
