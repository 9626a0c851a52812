import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { Entry } from '#lib/engine/ledger/ledger.ts';
import { add, ZERO } from '#lib/engine/money/ratio.ts';
import { monthPlacer } from '#lib/engine/readings/cumulative.ts';
import { countText } from '#lib/format/decimals.ts';
import { ILLIQUID_VALUE_WORDS } from '#lib/format/illiquid-words.ts';
import { amountText } from '#lib/format/money.ts';
import { yearsText } from '#lib/format/period-text.ts';
import type { ChartModel, FigureQuestion, LegendEntry, TableCell, TableRow } from './chart-model.ts';
import type { BarSeries } from './drawing.ts';
import { offerLegend } from './legend.ts';
import type { ShownOffer } from './shown-offer.ts';
import { isEquity } from './stretch.ts';
import { periodKindFor, periodsBetween, type Period } from './vest-periods.ts';

/** The vests of an offer within the horizon, in date order. */
interface Vests {
  readonly shown: ShownOffer;
  readonly entries: readonly Entry[];
  readonly hasIlliquid: boolean;
}

/** When shares vest, and what they are worth on the day by the price assumed for it: a calendar of all offers. */
export function vestCalendar(comparison: Comparison, offers: readonly ShownOffer[]): ChartModel {
  const { view, assumptions } = comparison;
  const currency = assumptions.reportingCurrency;
  const all = offers.map((shown): Vests => vestsOf(shown, comparison));
  const vesting = all.filter(({ entries }) => entries.length > 0);
  const dates = vesting.flatMap(({ entries }) => entries.map(({ date }) => date)).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const kind = periodKindFor(assumptions.horizonYears);
  const periods = first && last ? periodsBetween(kind, first, last) : [];
  const value = assumptions.illiquidEquity === 'face' ? 'face' : 'discounted';
  const columns = vesting.flatMap((vests) => columnsOf(vests, value));
  return {
    key: 'vest-calendar',
    title: 'When do shares vest?',
    scope: `Vests within ${yearsText(assumptions.horizonYears)} by calendar ${kind}, at the price assumed for the day, before tax.`,
    legend: [...offerLegend(vesting.map(({ shown }) => shown)), ...illiquidLegend(vesting, value)],
    drawing: {
      kind: 'bars',
      direction: 'upright',
      currency,
      labels: periods.map(({ label }) => label),
      series: columns.map(({ series, amountsIn }) => ({ ...series, amounts: periods.map(amountsIn) })),
    },
    findings: all
      .filter(({ entries }) => entries.length === 0)
      .map(
        ({ shown }) => `${shown.name} has nothing that vests within ${yearsText(assumptions.horizonYears)}.`,
      ),
    table: {
      caption: `Vests by ${kind}, ${currency}`,
      corner: kind === 'month' ? 'Month' : 'Quarter',
      columns: columns.map(({ series: { key }, label, colour }) => ({ key, label, colour })),
      groups: [
        {
          key: view,
          rows: periods.length === 0 ? [] : rowsOf(columns, periods, currency),
        },
      ],
    },
  };
}

function vestsOf(shown: ShownOffer, { view }: Comparison): Vests {
  const monthOf = monthPlacer(shown.readings, view);
  const entries = shown.readings.ledger.streams
    .filter(({ counts }) => counts)
    .flatMap((stream) => stream.entries.filter((entry) => isEquity(entry) && monthOf(entry) !== undefined))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { shown, entries, hasIlliquid: entries.some(({ vest }) => vest?.illiquid) };
}

/** A column of the table and the bars that go with it: what counts, or what cannot be sold. */
interface VestColumn {
  readonly label: string;
  readonly colour: number;
  readonly series: BarSeries;
  /** What the bar shows. */
  readonly amountsIn: (period: Period) => bigint;
  readonly cellIn: (period: Period, text: (minor: bigint) => string) => TableCell | undefined;
}

const within = (entries: readonly Entry[], { from, to }: Period): readonly Entry[] =>
  entries.filter(({ date }) => date >= from && date <= to);

function columnsOf(
  { shown, entries, hasIlliquid }: Vests,
  value: 'face' | 'discounted',
): readonly VestColumn[] {
  const { offer, name, tag, colour } = shown;
  const illiquidOf = ({ vest }: Entry): bigint => vest?.illiquid?.[value] ?? 0n;
  const sellableOf = ({ parts }: Entry): bigint =>
    sum(parts.map((part) => (part.certainty === 'illiquid' ? 0n : part.reported)));
  const questionFor = (period: Period, what: string, subject: FigureQuestion['subject']): FigureQuestion => ({
    offerId: offer.id,
    title: `${name}: ${what}, ${period.label}`,
    subject,
    stretch: { kind: 'vests', from: period.from, to: period.to },
  });
  const counted: VestColumn = {
    label: name,
    colour,
    series: {
      key: `${offer.id}/vests`,
      label: name,
      stack: offer.id,
      tag,
      fill: { colour, step: 1, isHatched: false },
      amounts: [],
    },
    amountsIn: (period) => sum(within(entries, period).map(sellableOf)),
    cellIn: (period, text) => {
      const found = within(entries, period);
      if (found.length === 0) return undefined;
      const note = sharesNote(found);
      return {
        key: period.from,
        text: text(sum(found.map(({ reported }) => reported))),
        question: questionFor(period, 'vests', { kind: 'line', line: 'total-direct-compensation', place: 0 }),
        ...(note === undefined ? {} : { note }),
      };
    },
  };
  if (!hasIlliquid) return [counted];
  const beside = ILLIQUID_VALUE_WORDS[value].label.toLowerCase();
  return [
    counted,
    {
      label: `${name}, ${beside}`,
      colour,
      series: {
        ...counted.series,
        key: `${offer.id}/illiquid`,
        label: `${name}, ${beside}`,
        fill: { colour, step: 1, isHatched: true },
      },
      amountsIn: (period) => sum(within(entries, period).map(illiquidOf)),
      cellIn: (period, text) => {
        const found = within(entries, period).filter(({ vest }) => vest?.illiquid);
        if (found.length === 0) return undefined;
        return {
          key: period.from,
          text: text(sum(found.map(illiquidOf))),
          question: questionFor(period, beside, { kind: 'illiquid', value, place: 0 }),
        };
      },
    },
  ];
}

function rowsOf(
  columns: readonly VestColumn[],
  periods: readonly Period[],
  currency: Parameters<typeof amountText>[0]['currency'],
): readonly TableRow[] {
  const text = (minor: bigint): string => amountText({ minor, currency });
  const rowOf = (period: Period, isTotal: boolean): TableRow => ({
    key: isTotal ? 'total' : period.from,
    label: period.label,
    isTotal,
    cells: columns.map(({ cellIn }) => cellIn(period, text)),
  });
  const [first, last] = [periods[0], periods.at(-1)];
  const total = first && last ? [rowOf({ from: first.from, to: last.to, label: 'All' }, true)] : [];
  return [
    ...periods.map((period) => rowOf(period, false)).filter(({ cells }) => cells.some((cell) => cell)),
    ...total,
  ];
}

function sharesNote(entries: readonly Entry[]): string | undefined {
  const shares = entries.reduce((total, { vest }) => (vest?.shares ? add(total, vest.shares) : total), ZERO);
  return shares.n === 0n ? undefined : countText(shares, 'share');
}

function illiquidLegend(vesting: readonly Vests[], value: 'face' | 'discounted'): readonly LegendEntry[] {
  if (!vesting.some(({ hasIlliquid }) => hasIlliquid)) return [];
  return [{ key: 'illiquid', label: ILLIQUID_VALUE_WORDS[value].label, step: 1, isHatched: true }];
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
