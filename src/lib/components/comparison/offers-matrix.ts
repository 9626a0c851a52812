import type { ShownOffer } from '#lib/charts/shown-offer.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { differenceAt } from '#lib/engine/comparison/difference.ts';
import type { Subject } from '#lib/engine/readings/explain.ts';
import { amountAt, type Place } from '#lib/engine/readings/place.ts';
import { SUBTOTAL_WORDS } from '#lib/format/component-words.ts';
import { amountText, differenceText } from '#lib/format/money.ts';
import { hasAfterHorizon, yearColumns, type YearColumn } from './year-table.ts';

/** What an offer pays in one column, and how far that is from the baseline. */
export interface MatrixCell {
  readonly place: Place;
  readonly text: string;
  readonly subject: Subject;
  readonly title: string;
  /** Absent for the baseline itself, and where there is none. */
  readonly difference:
    | {
        readonly text: string;
        readonly title: string;
        readonly subject: Subject;
        readonly sense: 'more' | 'less' | 'same';
      }
    | undefined;
}

/** One offer among the others. */
export interface MatrixRow {
  readonly shown: ShownOffer;
  readonly isBaseline: boolean;
  readonly cells: readonly MatrixCell[];
}

/** All offers by the chosen definition of the total. */
export interface OffersMatrixModel {
  readonly caption: string;
  readonly columns: readonly YearColumn[];
  readonly rows: readonly MatrixRow[];
}

/** All offers side by side, year by year, with the differences against a baseline where there is one. */
export function offersMatrix(
  comparison: Comparison,
  offers: readonly ShownOffer[],
  baselineId: string | undefined,
): OffersMatrixModel {
  const { definition, assumptions } = comparison;
  const [first] = offers;
  const baseline = offers.find(({ offer }) => offer.id === baselineId);
  // In employment years the columns of two offers cover different days.
  const isShared = comparison.view === 'calendar-year';
  const columns = first
    ? yearColumns(comparison.view, first.readings, hasAfterHorizon(offers)).map((column) =>
        isShared ? column : { ...column, span: undefined },
      )
    : [];
  const words = SUBTOTAL_WORDS[definition];
  const currency = assumptions.reportingCurrency;
  return {
    caption: `${words.label} by year, ${currency}, before tax`,
    columns,
    rows: offers.map((shown): MatrixRow => ({
      shown,
      isBaseline: shown === baseline,
      cells: columns.map(({ place, label }): MatrixCell => ({
        place,
        text: amountText({ minor: amountAt(shown.readings, definition, place), currency }),
        subject: { kind: 'line', line: definition, place },
        title: `${shown.name}: ${words.label}, ${label}`,
        difference:
          baseline && shown !== baseline
            ? differenceOf(shown, baseline, comparison, { place, label })
            : undefined,
      })),
    })),
  };
}

function differenceOf(
  { readings, name }: ShownOffer,
  baseline: ShownOffer,
  { definition }: Comparison,
  { place, label }: Pick<YearColumn, 'place' | 'label'>,
): MatrixCell['difference'] {
  const difference = differenceAt(readings, baseline.readings, definition, place);
  const { minor } = difference;
  return {
    text: differenceText(difference),
    title: `${name} against ${baseline.name}: ${SUBTOTAL_WORDS[definition].label}, ${label}`,
    subject: { kind: 'difference', line: definition, place, from: baseline.readings },
    sense: minor > 0n ? 'more' : minor < 0n ? 'less' : 'same',
  };
}
