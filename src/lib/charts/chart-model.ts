import type { Subject } from '#lib/engine/readings/explain.ts';
import type { Drawing, Step } from './drawing.ts';
import type { Stretch } from './stretch.ts';

/** A figure of a chart's table, as something that can be asked why. */
export interface FigureQuestion {
  readonly offerId: string;
  readonly subject: Subject;
  readonly title: string;
  /** Set where the figure sums a part of the ledger that is no column of the comparison. */
  readonly stretch?: Stretch;
}

/** A figure as text, exactly as the engine has it; without a question where it is no sum of the ledger. */
export interface FigureCell {
  readonly key: string;
  readonly text: string;
  readonly question?: FigureQuestion;
  /** A few words beside the figure, such as the number of shares. */
  readonly note?: string;
}

/** A figure of the ledger, which can always be asked why. */
export interface TableCell extends FigureCell {
  readonly question: FigureQuestion;
}

/** A row of a chart's table; a cell is absent where there is nothing to count. */
export interface TableRow<Cell extends FigureCell = TableCell> {
  readonly key: string;
  readonly label: string;
  readonly tag?: string;
  readonly colour?: number;
  readonly isTotal: boolean;
  readonly cells: readonly (Cell | undefined)[];
}

/** Rows under a heading of their own. */
export interface RowGroup<Cell extends FigureCell = TableCell> {
  readonly key: string;
  readonly heading?: { readonly label: string; readonly tag: string; readonly colour: number };
  readonly rows: readonly TableRow<Cell>[];
}

/** The same numbers as a chart, as a table. */
export interface ChartTableModel<Cell extends FigureCell = TableCell> {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly colour?: number }[];
  readonly groups: readonly RowGroup<Cell>[];
}

/** What a colour or shade of a chart stands for. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly tag?: string;
  /** The offer's colour; grey shades stand for components of any offer. */
  readonly colour?: number;
  readonly step: Step;
  readonly isHatched: boolean;
}

/** A chart: the question it answers, what is drawn, and the same numbers as words and table. */
export interface ChartModel<Cell extends FigureCell = TableCell> {
  readonly key: string;
  /** The question. */
  readonly title: string;
  /** What is counted: the definition, the years, before tax. */
  readonly scope: string;
  readonly legend: readonly LegendEntry[];
  readonly drawing: Drawing;
  /** What there is to see, in sentences. */
  readonly findings: readonly string[];
  readonly table: ChartTableModel<Cell>;
}
