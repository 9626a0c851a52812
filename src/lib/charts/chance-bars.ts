import { chanceErrorText, chanceText, futuresText } from '#lib/format/chance-words.ts';
import { headlineScope } from '#lib/format/headline-words.ts';
import { shortName } from '#lib/format/offer-names.ts';
import type { ChanceFigures } from './chance-figures.ts';
import type { ChartModel, FigureCell } from './chart-model.ts';

const LONGEST_LABEL = 18;

/** How likely each offer is to be the best, and to be ahead of each other one. */
export function chanceBars({ comparison, result, offers }: ChanceFigures): ChartModel<FigureCell> {
  const { paths } = result;
  const isPair = offers.length === 2;
  const columns = [
    { key: 'best', label: isPair ? 'Ahead' : 'Best of all' },
    ...(isPair
      ? []
      : offers.map(({ shown: { offer, name, colour } }) => ({
          key: offer.id,
          label: `Ahead of ${name}`,
          colour,
        }))),
  ];
  return {
    key: 'chance-bars',
    title: 'How likely is each offer to be the best?',
    scope: `An estimate. ${headlineScope(comparison)} One that ties is counted by its share.`,
    legend: [],
    drawing: {
      kind: 'shares',
      bars: offers.map(({ shown: { offer, name, tag, colour }, futures }) => ({
        key: offer.id,
        label: `${tag} ${shortName(name, LONGEST_LABEL)}`,
        colour,
        share: futures.best / paths,
      })),
    },
    findings: [],
    table: {
      caption: `Chances, counted in ${futuresText(paths)} futures; ± the standard error`,
      corner: 'Offer',
      columns,
      groups: [
        {
          key: 'offers',
          rows: offers.map(({ shown: { offer, name, tag, colour }, futures: { best, ahead } }, place) => ({
            key: offer.id,
            label: name,
            tag,
            colour,
            isTotal: false,
            cells: [
              { key: 'best', text: chanceText(best, paths), note: chanceErrorText(best, paths) },
              ...(isPair
                ? []
                : offers.map((other, k) =>
                    k === place
                      ? undefined
                      : { key: other.shown.offer.id, text: chanceText(ahead[k] ?? 0, paths) },
                  )),
            ],
          })),
        },
      ],
    },
  };
}
