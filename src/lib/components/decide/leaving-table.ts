import type { ChartTableModel, FigureCell, TableRow } from '#lib/charts/chart-model.ts';
import type { ShownOffer } from '#lib/charts/shown-offer.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { leaving, type Leaving } from '#lib/engine/leaving/leaving.ts';
import { leavingDay } from '#lib/engine/leaving/leaving-by-month.ts';
import { LEAVING_FIGURES, type LeavingFigure } from '#lib/engine/leaving/leaving-figures.ts';
import type { Way } from '#lib/engine/leaving/ending.ts';
import { waits } from '#lib/engine/leaving/waiting.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { dateText } from '#lib/format/date-text.ts';
import { countText } from '#lib/format/decimals.ts';
import { LEAVING_WORDS, readingText, waitText } from '#lib/format/leaving-words.ts';
import { amountText, moneyText } from '#lib/format/money.ts';
import { streamLabel } from '#lib/format/stream-words.ts';

/** When one leaves: so many months after the first day of each offer, or on one day for all. */
export type LeavingWhen =
  { readonly kind: 'months'; readonly month: number } | { readonly kind: 'day'; readonly on: PlainDate };

/** An offer that one leaves; without `left` it has not begun by the day. */
export interface LeftOffer {
  readonly shown: ShownOffer;
  readonly on: PlainDate;
  readonly left: Leaving | undefined;
}

/** Leaving each of the offers. */
export function leftOffers(offers: readonly ShownOffer[], when: LeavingWhen, way: Way): readonly LeftOffer[] {
  return offers.map((shown) => {
    const { ledger } = shown.readings;
    const on = when.kind === 'day' ? when.on : leavingDay(ledger, when.month);
    return { shown, on, left: on < ledger.context.start ? undefined : leaving(ledger, { on, way }) };
  });
}

const SUMS: readonly LeavingFigure[] = ['cash-kept', 'kept', 'forfeited'];
/** Shown even where there is nothing of it. */
const ALWAYS: readonly LeavingFigure[] = [
  'cash-received',
  'owed-back',
  ...SUMS,
  'vested-sellable',
  'unvested',
];

/** What leaving the offers comes to: a column an offer, a row an amount. */
export function leavingTable(offers: readonly LeftOffer[], currency: Currency): ChartTableModel<FigureCell> {
  const isThere = (figure: LeavingFigure): boolean =>
    ALWAYS.includes(figure) || offers.some(({ left }) => left && left.figures[figure].minor !== 0n);
  return {
    caption: `Leaving, ${currency}, before tax`,
    corner: 'Item',
    columns: offers.map(({ shown: { offer, name, colour } }) => ({ key: offer.id, label: name, colour })),
    groups: [
      {
        key: 'figures',
        rows: [
          {
            key: 'on',
            label: 'Last day',
            isTotal: false,
            cells: offers.map(({ shown: { readings }, on, left }): FigureCell => {
              if (!left) {
                const { start } = readings.ledger.context;
                return { key: 'on', text: '–', note: `begins only on ${dateText(start)}` };
              }
              const { ending, monthsServed } = left;
              const served = `${countText({ n: BigInt(monthsServed), d: 1n }, 'full month')} served`;
              return {
                key: 'on',
                text: dateText(ending.lastDay),
                note: ending.kind === 'contract-end' && on > ending.lastDay ? 'the contract ends' : served,
              };
            }),
          },
          ...LEAVING_FIGURES.filter(isThere).map((figure): TableRow<FigureCell> => ({
            key: figure,
            label: LEAVING_WORDS[figure],
            isTotal: SUMS.includes(figure),
            cells: offers.map(({ shown, left }) => left && figureCell(shown, left, figure, currency)),
          })),
        ],
      },
    ],
  };
}

function figureCell(
  { offer, name }: ShownOffer,
  { on, way, figures }: Leaving,
  figure: LeavingFigure,
  currency: Currency,
): FigureCell {
  const { minor } = figures[figure];
  return {
    key: figure,
    text: amountText({ minor, currency }),
    question: {
      offerId: offer.id,
      title: `${name}: ${LEAVING_WORDS[figure]}, left on ${dateText(on)}`,
      subject: { kind: 'leaving', choice: { on, way }, figure },
    },
  };
}

/** What is near after the last day, and until when options can be exercised: a few sentences an offer. */
export function nearSentences({ shown, left }: LeftOffer, currency: Currency): readonly string[] {
  if (!left) return [];
  const { ledger } = shown.readings;
  return [
    ...waits(ledger, left).map((wait) => waitText(wait, currency)),
    ...left.grants.flatMap(({ line, exerciseUntil, exerciseCost }) =>
      exerciseUntil === undefined || exerciseCost === 0n
        ? []
        : [
            `${streamLabel(line.stream, ledger)}: options that have vested can be exercised until ${dateText(exerciseUntil)}, for ${moneyText({ minor: exerciseCost, currency })}.`,
          ],
    ),
  ];
}

/** The readings of one clause, side by side. */
export interface ClauseReadings {
  readonly key: string;
  readonly title: string;
  readonly clause: string | undefined;
  /** Why nothing is owed, or what a percentage leaves over. */
  readonly remark: string | undefined;
  readonly rows: readonly { readonly label: string; readonly isChosen: boolean; readonly cell: FigureCell }[];
}

/** Every reading of every clause under which something was paid. */
export function clauseReadings({ shown, left }: LeftOffer, currency: Currency): readonly ClauseReadings[] {
  if (!left) return [];
  const { on, way } = left;
  const { ledger } = shown.readings;
  return left.clawbacks.map((clawed): ClauseReadings => {
    const label = streamLabel(clawed.stream, ledger);
    const residue = clawed.residue.minor;
    return {
      key: clawed.stream.id,
      title: `${shown.name}: ${label}`,
      clause: clawed.clawback.clause,
      remark: !clawed.isTriggered
        ? 'Leaving in this way does not make it owed.'
        : residue === 0n
          ? undefined
          : `The percentages leave ${moneyText({ minor: residue, currency })} over: read to the letter, it is owed until the last day of the clause.`,
      rows: clawed.readings.map(({ reading, owed }, i) => ({
        label: readingText(reading),
        isChosen: i === 0,
        cell: {
          key: `${i}`,
          text: amountText({ minor: owed.minor, currency }),
          question: {
            offerId: shown.offer.id,
            title: `${shown.name}: ${label} owed back, ${readingText(reading)}, left on ${dateText(on)}`,
            subject: {
              kind: 'leaving',
              choice: { on, way },
              figure: 'owed-back',
              clawback: { streamId: clawed.stream.id, figure: i },
            },
          },
        },
      })),
    };
  });
}
