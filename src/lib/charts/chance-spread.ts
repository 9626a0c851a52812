import { estimateText, futuresText, notSpread } from '#lib/format/chance-words.ts';
import { SUBTOTAL_WORDS } from '#lib/format/component-words.ts';
import { headlineScope } from '#lib/format/headline-words.ts';
import { shareText } from '#lib/format/share-text.ts';
import type { ChanceFigures } from './chance-figures.ts';
import type { ChartModel, FigureCell, TableRow } from './chart-model.ts';
import { offerLegend } from './legend.ts';

/** How the total of each offer is spread over the futures; one without chance has a single amount and no line. */
export function chanceSpread({ comparison, result, offers }: ChanceFigures): ChartModel<FigureCell> {
  const currency = comparison.assumptions.reportingCurrency;
  const { from, width, offers: spread } = result.distribution;
  const moving = offers.filter(({ futures }) => futures.certain === undefined);
  const lines = moving.map(({ shown }, i) => ({
    shown,
    ...(spread[i] ?? { below: 0, counts: [], above: 0 }),
  }));
  const classes = lines[0]?.counts.length ?? 0;
  const edge = (place: number): number => from + place * width;
  const textOf = (place: number): string => estimateText(edge(place), currency);
  const share = (count: number): string => shareText(count / result.paths);
  const row = (key: string, label: string, counts: readonly number[]): TableRow<FigureCell> => ({
    key,
    label,
    isTotal: false,
    cells: counts.map((count, i) => ({ key: lines[i]?.shown.offer.id ?? '', text: share(count) })),
  });
  return {
    key: 'chance-spread',
    title: 'How are the totals spread?',
    scope: `An estimate: the share of ${futuresText(result.paths)} futures in each class of ${estimateText(width, currency)}. ${headlineScope(comparison)}`,
    legend: offerLegend(moving.map(({ shown }) => shown)),
    drawing: {
      kind: 'classes',
      currency,
      edges: Array.from({ length: classes + 1 }, (_, place) => BigInt(Math.round(edge(place)))),
      lines: lines.map(({ shown: { offer, name, tag, colour }, counts }) => ({
        key: offer.id,
        label: name,
        tag,
        colour,
        shares: counts.map((count) => count / result.paths),
      })),
    },
    findings: offers.flatMap(({ shown: { name }, futures: { certain } }) =>
      certain === undefined ? [] : [notSpread(name)],
    ),
    table: {
      caption: `${SUBTOTAL_WORDS[comparison.definition].label}, share of the futures`,
      corner: `Total, ${currency}`,
      columns: moving.map(({ shown: { offer, name, colour } }) => ({ key: offer.id, label: name, colour })),
      groups: [
        {
          key: 'classes',
          rows: [
            row(
              'below',
              `Below ${textOf(0)}`,
              lines.map(({ below }) => below),
            ),
            ...Array.from({ length: classes }, (_, place) =>
              row(
                `${place}`,
                `${textOf(place)} to ${textOf(place + 1)}`,
                lines.map(({ counts }) => counts[place] ?? 0),
              ),
            ),
            row(
              'above',
              `${textOf(classes)} and more`,
              lines.map(({ above }) => above),
            ),
          ],
        },
      ],
    },
  };
}
