import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { lineAmount, type Sums } from '#lib/engine/readings/sums.ts';
import { sumsAt } from '#lib/engine/readings/place.ts';
import { columnLabel } from '#lib/format/column-words.ts';
import { SUBTOTAL_WORDS } from '#lib/format/component-words.ts';
import { headlineScope } from '#lib/format/headline-words.ts';
import { amountText } from '#lib/format/money.ts';
import { yearsText } from '#lib/format/period-text.ts';
import type { ChartModel, LegendEntry, RowGroup, TableCell, TableRow } from './chart-model.ts';
import { groupsOf, type ComponentGroup } from './component-groups.ts';
import type { BarSeries } from './drawing.ts';
import { offerLegend } from './legend.ts';
import type { ShownOffer } from './shown-offer.ts';

type YearPlace = number | 'horizon';

const groupAmount = (sums: Sums, { components }: ComponentGroup): bigint =>
  components.reduce((total, component) => total + sums.byComponent[component], 0n);

/** Whether a group is anything but zero in any column of an offer. */
function isPaid({ readings }: ShownOffer, group: ComponentGroup): boolean {
  return readings.columns.some(({ sums }) => groupAmount(sums, group) !== 0n);
}

/** What each offer pays, year by year: bars of all offers side by side, stacked by component. */
export function yearlyBars(comparison: Comparison, offers: readonly ShownOffer[]): ChartModel {
  const { definition, view, assumptions } = comparison;
  const currency = assumptions.reportingCurrency;
  const groups = groupsOf(definition).filter((group) => offers.some((offer) => isPaid(offer, group)));
  const columns = offers[0]?.readings.columns ?? [];
  const labels = columns.map((column) => columnLabel(column, view));
  const horizon = yearsText(assumptions.horizonYears);
  return {
    key: 'yearly-bars',
    title: 'What does each offer pay, year by year?',
    scope: headlineScope(comparison),
    legend: [...offerLegend(offers), ...groups.map(groupLegend)],
    drawing: {
      kind: 'bars',
      direction: 'upright',
      currency,
      labels,
      series: offers.flatMap((offer) =>
        groups.filter((group) => isPaid(offer, group)).map((group) => seriesOf(offer, group)),
      ),
    },
    findings: [],
    table: {
      caption: `${SUBTOTAL_WORDS[definition].label} by year and component, ${currency}`,
      corner: 'Component',
      columns: [...labels, horizon].map((label) => ({ key: label, label })),
      groups: offers.map((offer) => rowsOf(comparison, offer, groups, [...labels, horizon])),
    },
  };
}

function groupLegend({ key, label, step }: ComponentGroup): LegendEntry {
  return { key, label, step, isHatched: false };
}

function seriesOf({ offer, name, tag, colour, readings }: ShownOffer, group: ComponentGroup): BarSeries {
  return {
    key: `${offer.id}/${group.key}`,
    label: `${name}, ${group.label.toLowerCase()}`,
    stack: offer.id,
    tag,
    fill: { colour, step: group.step, isHatched: false },
    amounts: readings.columns.map(({ sums }) => groupAmount(sums, group)),
  };
}

function rowsOf(
  { definition, assumptions }: Comparison,
  shown: ShownOffer,
  groups: readonly ComponentGroup[],
  labels: readonly string[],
): RowGroup {
  const { offer, name, tag, colour, readings } = shown;
  const currency = assumptions.reportingCurrency;
  const places: readonly YearPlace[] = [...readings.columns.map((_, i) => i), 'horizon'];
  const titleOf = (label: string, i: number): string => `${name}: ${label}, ${labels[i] ?? ''}`;
  const groupRow = (group: ComponentGroup): TableRow => ({
    key: group.key,
    label: group.label,
    isTotal: false,
    cells: places.map((place, i): TableCell => {
      const { components } = group;
      const [only, ...more] = components;
      const text = amountText({ minor: groupAmount(sumsAt(readings, place), group), currency });
      const title = titleOf(group.label, i);
      return {
        key: `${place}`,
        text,
        question:
          only && more.length === 0
            ? { offerId: offer.id, title, subject: { kind: 'line', line: only, place } }
            : {
                offerId: offer.id,
                title,
                subject: { kind: 'line', line: 'total-compensation', place: 0 },
                stretch: { kind: 'components', components, place },
              },
      };
    }),
  });
  const total: TableRow = {
    key: 'total',
    label: SUBTOTAL_WORDS[definition].label,
    isTotal: true,
    cells: places.map((place, i): TableCell => ({
      key: `${place}`,
      text: amountText({ minor: lineAmount(sumsAt(readings, place), definition), currency }),
      question: {
        offerId: offer.id,
        title: titleOf(SUBTOTAL_WORDS[definition].label, i),
        subject: { kind: 'line', line: definition, place },
      },
    })),
  };
  return {
    key: offer.id,
    heading: { label: name, tag, colour },
    rows: [...groups.filter((group) => isPaid(shown, group)).map(groupRow), total],
  };
}
