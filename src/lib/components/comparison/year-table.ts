import type { ShownOffer } from '#lib/charts/shown-offer.ts';
import type { View } from '#lib/engine/readings/columns.ts';
import { COMPONENTS, componentsOf, type Line } from '#lib/engine/ledger/components.ts';
import type { Subject } from '#lib/engine/readings/explain.ts';
import { sumsAt, type Place } from '#lib/engine/readings/place.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { lineAmount, type Sums } from '#lib/engine/readings/sums.ts';
import { columnLabel } from '#lib/format/column-words.ts';
import { lineWords } from '#lib/format/component-words.ts';
import { spanText } from '#lib/format/date-text.ts';
import { ILLIQUID_VALUE_WORDS } from '#lib/format/illiquid-words.ts';
import { amountText } from '#lib/format/money.ts';
import { yearsText } from '#lib/format/period-text.ts';

/** A column of the table: a year, the horizon, or what comes after it. */
export interface YearColumn {
  readonly place: Place;
  readonly label: string;
  /** The days that the column covers. */
  readonly span: string | undefined;
}

/** A figure of the table. */
export interface YearCell {
  readonly place: Place;
  readonly text: string;
  readonly isZero: boolean;
  readonly subject: Subject;
  readonly title: string;
}

/** A row of the table: a component, a sum of components, or a value that stands beside the totals. */
export interface YearRow {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly kind: 'component' | 'subtotal' | 'beside';
  readonly cells: readonly YearCell[];
}

/** What one offer pays, year by year. */
export interface YearTableModel {
  readonly caption: string;
  readonly columns: readonly YearColumn[];
  readonly rows: readonly YearRow[];
}

/** The rows in their order: each sum under the components it adds to the one before. */
const LINES: readonly Line[] = [
  ...componentsOf('total-cash'),
  'total-cash',
  ...componentsOf('total-direct-compensation').filter((name) => !componentsOf('total-cash').includes(name)),
  'total-direct-compensation',
  ...COMPONENTS.filter((name) => !componentsOf('total-direct-compensation').includes(name)),
  'total-compensation',
];

const isSubtotal = (line: Line): boolean => componentsOf(line).length > 1;

/** Whether anything of any offer comes after the horizon: only then is there a column for it. */
export function hasAfterHorizon(offers: readonly ShownOffer[]): boolean {
  return offers.some(({ readings: { afterHorizon } }) =>
    [...Object.values(afterHorizon.byComponent), afterHorizon.illiquid.face].some((amount) => amount !== 0n),
  );
}

/** The columns of an offer's table. */
export function yearColumns(
  view: View,
  { columns, ledger: { assumptions } }: Readings,
  withAfter: boolean,
): readonly YearColumn[] {
  return [
    ...columns.map((column, i): YearColumn => ({
      place: i,
      label: columnLabel(column, view),
      span: spanText(column.from, column.to),
    })),
    { place: 'horizon', label: yearsText(assumptions.horizonYears), span: undefined },
    ...(withAfter ? [{ place: 'after-horizon', label: 'After the horizon', span: undefined } as const] : []),
  ];
}

/** The table of one offer, known by a name. Rows of nothing but zeros are left out, the sums stay. */
export function yearTable(readings: Readings, name: string, view: View, withAfter: boolean): YearTableModel {
  const currency = readings.ledger.assumptions.reportingCurrency;
  const columns = yearColumns(view, readings, withAfter);
  const rowOf = (
    key: string,
    words: { readonly label: string; readonly definition: string },
    kind: YearRow['kind'],
    amountOf: (sums: Sums) => bigint,
    subjectAt: (place: Place) => Subject,
  ): YearRow => ({
    key,
    ...words,
    kind,
    cells: columns.map(({ place, label }): YearCell => {
      const minor = amountOf(sumsAt(readings, place));
      return {
        place,
        text: amountText({ minor, currency }),
        isZero: minor === 0n,
        subject: subjectAt(place),
        title: `${name}: ${words.label}, ${label}`,
      };
    }),
  });
  const lines = LINES.map((line) =>
    rowOf(
      line,
      lineWords(line),
      isSubtotal(line) ? 'subtotal' : 'component',
      (sums) => lineAmount(sums, line),
      (place) => ({ kind: 'line', line, place }),
    ),
  );
  const beside = (['discounted', 'face'] as const).map((value) =>
    rowOf(
      value,
      ILLIQUID_VALUE_WORDS[value],
      'beside',
      ({ illiquid }) => illiquid[value],
      (place) => ({ kind: 'illiquid', value, place }),
    ),
  );
  return {
    caption: `${currency}, before tax`,
    columns,
    rows: [...lines, ...beside].filter(
      ({ kind, cells }) => kind === 'subtotal' || cells.some(({ isZero }) => !isZero),
    ),
  };
}
