import { estimateText, futuresText } from '#lib/format/chance-words.ts';
import { SUBTOTAL_WORDS } from '#lib/format/component-words.ts';
import { headlineScope } from '#lib/format/headline-words.ts';
import type { OfferFutures } from '#lib/engine/simulation/result.ts';
import type { ChanceFigures } from './chance-figures.ts';
import type { ChartModel, FigureCell, RowGroup } from './chart-model.ts';
import { offerLegend } from './legend.ts';
import { monthTexts, monthTicks, yearEnds } from './month-axis.ts';

const ROWS = [
  { key: 'high', label: '95 of 100 below' },
  { key: 'median', label: 'Median' },
  { key: 'low', label: '5 of 100 below' },
] as const;

const minorUnits = (values: readonly number[]): readonly bigint[] =>
  values.map((value) => BigInt(Math.round(value)));

/** What one would have by when: the median of the futures as a line, and the band in which 90 of 100 lie. */
export function chanceFan(
  { comparison, result, offers }: ChanceFigures,
  /** Whose bands are drawn; the medians are drawn of all. */
  isBanded: (id: string) => boolean,
): ChartModel<FigureCell> {
  const { assumptions, definition } = comparison;
  const currency = assumptions.reportingCurrency;
  const shown = offers.map((one) => one.shown);
  const whenText = monthTexts(comparison, shown);
  const ends = yearEnds(comparison, shown);
  return {
    key: 'chance-fan',
    title: 'Between what would you have by when?',
    scope: `An estimate: the median, and the band that holds 90 of 100 futures. ${headlineScope(comparison)} By month from ${futuresText(result.bandPaths)} futures, at the end from all ${futuresText(result.paths)}.`,
    legend: offerLegend(shown),
    drawing: {
      kind: 'lines',
      currency,
      ticks: monthTicks(comparison, shown),
      months: Array.from({ length: assumptions.horizonYears * 12 + 1 }, (_, month) => whenText(month)),
      series: offers.map(({ shown: { offer, name, tag, colour }, futures: { bands, certain } }) => ({
        key: offer.id,
        label: name,
        tag,
        colour,
        amounts: minorUnits(bands.median),
        ...(certain === undefined && isBanded(offer.id)
          ? { band: { low: minorUnits(bands.low), high: minorUnits(bands.high) } }
          : {}),
      })),
      marks: [],
    },
    findings: [],
    table: {
      caption: `${SUBTOTAL_WORDS[definition].label} so far, ${currency}`,
      corner: 'Offer',
      columns: ends.map((label) => ({ key: label, label })),
      groups: offers.map(({ shown: { offer, name, tag, colour }, futures }): RowGroup<FigureCell> => ({
        key: offer.id,
        heading: { label: name, tag, colour },
        rows: rowsOf(futures).map(({ key, label }) => ({
          key: `${offer.id}/${key}`,
          label,
          isTotal: false,
          cells: ends.map((end, i) => ({
            key: end,
            text: estimateText(futures.bands[key][(i + 1) * 12] ?? 0, currency),
          })),
        })),
      })),
    },
  };
}

/** An offer without chance has one amount by a month. */
function rowsOf({ certain }: OfferFutures) {
  if (certain === undefined) return ROWS;
  return [{ key: 'median', label: 'Certain' }] as const;
}
