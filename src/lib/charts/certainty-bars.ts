import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { CERTAINTIES, type Certainty } from '#lib/engine/ledger/components.ts';
import type { Subject } from '#lib/engine/readings/explain.ts';
import { totalOf } from '#lib/engine/readings/readings.ts';
import { CERTAINTY_WORDS } from '#lib/format/certainty-words.ts';
import { SUBTOTAL_WORDS } from '#lib/format/component-words.ts';
import { headlineScope } from '#lib/format/headline-words.ts';
import { ILLIQUID_SETTING_WORDS, ILLIQUID_VALUE_WORDS } from '#lib/format/illiquid-words.ts';
import { amountText } from '#lib/format/money.ts';
import { shortName } from '#lib/format/offer-names.ts';
import type { ChartModel, LegendEntry, TableCell, TableRow } from './chart-model.ts';
import type { BarSeries, Step } from './drawing.ts';
import type { ShownOffer } from './shown-offer.ts';

const STEPS: Readonly<Record<Certainty, Step>> = {
  guaranteed: 1,
  conditional: 2,
  market: 3,
  discretionary: 4,
  illiquid: 5,
};

/** Certainties are parts of every component, so this is always about total compensation. */
const DEFINITION = 'total-compensation';

/** Names are cut to so many characters beside the bars; the table has them whole. */
const LONGEST_NAME = 16;

/** A column of the table: a certainty, the total, or a value beside it. */
interface CertaintyColumn {
  readonly label: string;
  readonly subject: Subject;
  readonly amountOf: (shown: ShownOffer) => bigint;
}

/** How sure the money is: the make-up of each offer's total by certainty, what cannot be sold apart from it. */
export function certaintyBars(comparison: Comparison, offers: readonly ShownOffer[]): ChartModel {
  const { assumptions } = comparison;
  const currency = assumptions.reportingCurrency;
  const present = CERTAINTIES.filter((certainty) =>
    offers.some(({ readings }) => readings.horizon.byCertainty[certainty] !== 0n),
  );
  const hasIlliquid = offers.some(({ readings }) => readings.horizon.illiquid.face !== 0n);
  const columns = columnsOf(present, hasIlliquid);
  return {
    key: 'certainty-bars',
    title: 'How sure is the money?',
    scope: headlineScope({ ...comparison, definition: DEFINITION }),
    legend: legendOf(present, hasIlliquid),
    drawing: {
      kind: 'bars',
      direction: 'lying',
      currency,
      labels: offers.map(({ name, tag }) => `${tag} ${shortName(name, LONGEST_NAME)}`),
      series: offers.flatMap((shown, i) => seriesOf(comparison, shown, i, offers.length)),
    },
    findings: hasIlliquid
      ? [
          `Equity that cannot be sold counts in the totals at: ${ILLIQUID_SETTING_WORDS[assumptions.illiquidEquity].label.toLowerCase()}.`,
        ]
      : [],
    table: {
      caption: `${SUBTOTAL_WORDS[DEFINITION].label} by certainty, ${currency}`,
      corner: 'Offer',
      columns: columns.map(({ label }) => ({ key: label, label })),
      groups: [
        {
          key: 'offers',
          rows: offers.map((shown): TableRow => ({
            key: shown.offer.id,
            label: shown.name,
            tag: shown.tag,
            colour: shown.colour,
            isTotal: false,
            cells: columns.map(({ label, subject, amountOf }): TableCell => ({
              key: label,
              text: amountText({ minor: amountOf(shown), currency }),
              question: { offerId: shown.offer.id, subject, title: `${shown.name}: ${label}` },
            })),
          })),
        },
      ],
    },
  };
}

function columnsOf(present: readonly Certainty[], hasIlliquid: boolean): readonly CertaintyColumn[] {
  return [
    ...present.map((certainty): CertaintyColumn => ({
      label: CERTAINTY_WORDS[certainty].label,
      subject: { kind: 'certainty', certainty, place: 'horizon' },
      amountOf: ({ readings }) => readings.horizon.byCertainty[certainty],
    })),
    {
      label: SUBTOTAL_WORDS[DEFINITION].label,
      subject: { kind: 'line', line: DEFINITION, place: 'horizon' },
      amountOf: ({ readings }) => totalOf(readings, DEFINITION),
    },
    ...(hasIlliquid
      ? (['discounted', 'face'] as const).map((value): CertaintyColumn => ({
          label: ILLIQUID_VALUE_WORDS[value].label,
          subject: { kind: 'illiquid', value, place: 'horizon' },
          amountOf: ({ readings }) => readings.horizon.illiquid[value],
        }))
      : []),
  ];
}

/** Grey shades: in this chart a shade means a certainty, whichever the offer. */
function legendOf(present: readonly Certainty[], hasIlliquid: boolean): readonly LegendEntry[] {
  const sellable = present.filter((certainty) => certainty !== 'illiquid');
  return [
    ...sellable.map((certainty) => ({
      key: certainty,
      label: CERTAINTY_WORDS[certainty].label,
      step: STEPS[certainty],
      isHatched: false,
    })),
    ...(hasIlliquid
      ? [{ key: 'illiquid', label: 'Unsellable, apart', step: STEPS.illiquid, isHatched: true }]
      : []),
  ];
}

/** The bars of one offer, on the line of the chart that is its own. */
function seriesOf(
  { assumptions }: Comparison,
  { offer, name, tag, colour, readings }: ShownOffer,
  position: number,
  lines: number,
): readonly BarSeries[] {
  const onOwnLine = (amount: bigint): readonly bigint[] =>
    Array.from({ length: lines }, (_, i) => (i === position ? amount : 0n));
  const { byCertainty, illiquid } = readings.horizon;
  const sellable = CERTAINTIES.filter(
    (certainty) => certainty !== 'illiquid' && byCertainty[certainty] !== 0n,
  ).map((certainty): BarSeries => ({
    key: `${offer.id}/${certainty}`,
    label: `${name}, ${CERTAINTY_WORDS[certainty].label.toLowerCase()}`,
    stack: 'sellable',
    tag,
    fill: { colour, step: STEPS[certainty], isHatched: false },
    amounts: onOwnLine(byCertainty[certainty]),
  }));
  if (illiquid.face === 0n) return sellable;
  const value = assumptions.illiquidEquity === 'face' ? 'face' : 'discounted';
  return [
    ...sellable,
    {
      key: `${offer.id}/illiquid`,
      label: `${name}, ${ILLIQUID_VALUE_WORDS[value].label.toLowerCase()}`,
      stack: 'illiquid',
      tag,
      fill: { colour, step: 1, isHatched: true },
      amounts: onOwnLine(illiquid[value]),
    },
  ];
}
