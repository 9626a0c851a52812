import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { Sensitivity } from '#lib/engine/flips/decision.ts';
import type { Swing, SwingEnd } from '#lib/engine/flips/swings.ts';
import { standoff } from '#lib/engine/flips/contest.ts';
import { assumptionText, changeValueText, type NameOf } from '#lib/format/flip-words.ts';
import { headlineScope } from '#lib/format/headline-words.ts';
import { differenceText, moneyText } from '#lib/format/money.ts';
import { shortName } from '#lib/format/offer-names.ts';
import type { ChartModel, FigureCell, TableRow } from './chart-model.ts';
import type { BarSeries, Step } from './drawing.ts';
import type { ShownOffer } from './shown-offer.ts';

/** More bars than this are not drawn: the table has them all. */
const MOST_BARS = 12;

/** Labels are cut to so many characters beside the bars; the table has them whole. */
const LONGEST_LABEL = 30;

const STEPS: Readonly<Record<'low' | 'high', Step>> = { low: 3, high: 1 };

/** Which assumption moves the difference of two offers most: what each moves it by, low and high, widest first. */
export function tornado(
  comparison: Comparison,
  { contest, swings }: Sensitivity,
  offers: readonly ShownOffer[],
  nameOf: NameOf,
): ChartModel<FigureCell> {
  const currency = comparison.assumptions.reportingCurrency;
  const now = standoff(contest);
  const [first, second] = [contest.first, now.best].map(({ offer }) =>
    offers.find((shown) => shown.offer.id === offer.id),
  );
  const drawn = swings.slice(0, MOST_BARS);
  const money = (minor: bigint): string => moneyText({ minor, currency }, 'whole');
  const seriesOf = (end: 'low' | 'high', side: ShownOffer | undefined, sign: 1n | -1n): BarSeries => ({
    key: `${end} ${side?.offer.id ?? ''}`,
    label: `${end === 'low' ? 'Low' : 'High'}, for ${side?.name ?? ''}`,
    stack: end,
    tag: '',
    fill: { colour: side?.colour ?? 1, step: STEPS[end], isHatched: false },
    amounts: drawn.map((swing) => {
      const moved = swing[end].difference - now.difference;
      return moved * sign > 0n ? moved : 0n;
    }),
  });
  return {
    key: 'tornado',
    title: 'Which assumption matters most?',
    scope: `${headlineScope(comparison)} How far the difference between ${first?.name ?? ''} and ${second?.name ?? ''} moves from ${money(now.difference)} when one assumption is a usual change lower or higher; to the right is better for ${first?.name ?? ''}.`,
    legend: [first, second].flatMap((side) =>
      side
        ? [
            {
              key: side.offer.id,
              label: `better for ${side.name}`,
              tag: side.tag,
              colour: side.colour,
              step: 1,
              isHatched: false,
            } as const,
          ]
        : [],
    ),
    drawing: {
      kind: 'bars',
      direction: 'lying',
      currency,
      labels: drawn.map(({ assumption }) => shortName(assumptionText(assumption, nameOf), LONGEST_LABEL)),
      series: (['low', 'high'] as const).flatMap((end) => [
        seriesOf(end, first, 1n),
        seriesOf(end, second, -1n),
      ]),
    },
    findings: swings.length === 0 ? ['No assumption moves the difference.'] : [],
    table: {
      caption: `${first?.name ?? ''} less ${second?.name ?? ''}, ${currency}`,
      corner: 'Assumption',
      columns: [
        { key: 'low', label: 'Low' },
        { key: 'low-difference', label: 'Difference then' },
        { key: 'high', label: 'High' },
        { key: 'high-difference', label: 'Difference then' },
      ],
      groups: [
        {
          key: 'swings',
          rows: swings.map((swing) => rowOf(swing, nameOf, (minor) => differenceText({ minor, currency }))),
        },
      ],
    },
  };
}

function rowOf(
  { assumption, low, high }: Swing,
  nameOf: NameOf,
  text: (minor: bigint) => string,
): TableRow<FigureCell> {
  const cellsOf = (end: 'low' | 'high', { change, value, difference }: SwingEnd): readonly FigureCell[] => [
    { key: end, text: changeValueText(assumption, change, value) },
    { key: `${end}-difference`, text: text(difference) },
  ];
  return {
    key: assumption.id,
    label: assumptionText(assumption, nameOf),
    isTotal: false,
    cells: [...cellsOf('low', low), ...cellsOf('high', high)],
  };
}
