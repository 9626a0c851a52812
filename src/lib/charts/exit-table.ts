import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { exitScenarios } from '#lib/engine/readings/exit-scenarios.ts';
import {
  EXIT_COLUMNS,
  EXIT_WORDS,
  EXPECTATION_WORDS,
  exitRows,
  NO_EXIT_WORDS,
  ownershipText,
  type ExitRow,
} from '#lib/format/exit-words.ts';
import type { ChartModel, FigureCell, TableRow } from './chart-model.ts';
import type { ShownOffer } from './shown-offer.ts';

/** What the exits of a private company would pay on an offer's initial grants; undefined where there is none to read. */
export function exitTable(
  { assumptions }: Comparison,
  shown: ShownOffer,
): ChartModel<FigureCell> | undefined {
  const reading = exitScenarios(shown.readings.ledger);
  if (typeof reading !== 'string') {
    return reading.scenarios[0]?.grants.length === 0
      ? undefined
      : modelOf(
          shown,
          reading.currency,
          [ownershipText(reading.ownership), EXPECTATION_WORDS],
          exitRows(reading).map(rowOf),
        );
  }
  const why = NO_EXIT_WORDS[reading];
  return why === undefined ? undefined : modelOf(shown, assumptions.reportingCurrency, [why], []);
}

function modelOf(
  { offer, name }: ShownOffer,
  currency: Currency,
  findings: readonly string[],
  rows: readonly TableRow<FigureCell>[],
): ChartModel<FigureCell> {
  return {
    key: `exits/${offer.id}`,
    title: `${name}: what would an exit pay?`,
    scope: `The initial grants in each exit of the company, ${currency}, before tax and before any liquidity discount; options less their strike.`,
    legend: [],
    drawing: { kind: 'bars', direction: 'upright', currency, labels: [], series: [] },
    findings,
    table: {
      caption: `${name}: exits, ${currency}`,
      corner: 'Exit',
      columns: EXIT_COLUMNS.map((key) => ({ key, label: EXIT_WORDS[key] })),
      groups: [{ key: 'exits', rows }],
    },
  };
}

function rowOf({ key, label, isExpectation, texts }: ExitRow): TableRow<FigureCell> {
  return {
    key,
    label,
    isTotal: isExpectation,
    cells: EXIT_COLUMNS.map((column) => {
      const text = texts[column];
      return text === undefined ? undefined : { key: column, text };
    }),
  };
}
