import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { parseDecimal, parseRatio } from '#lib/engine/money/decimal-string.ts';
import { exitScenarios, type ExitReading } from '#lib/engine/readings/exit-scenarios.ts';
import { dateText } from '#lib/format/date-text.ts';
import { NO_EXIT_WORDS } from '#lib/format/equity-words.ts';
import { exactMoneyText } from '#lib/format/exact-money.ts';
import { moneyText } from '#lib/format/money.ts';
import { percentText } from '#lib/format/percent.ts';
import type { ChartModel, FigureCell, TableRow } from './chart-model.ts';
import type { ShownOffer } from './shown-offer.ts';

const COLUMNS = [
  { key: 'value', label: 'The company' },
  { key: 'probability', label: 'Probability' },
  { key: 'price', label: 'A common share' },
  { key: 'whole', label: 'The whole grant' },
  { key: 'vested', label: 'Vested by then' },
] as const;

type ColumnKey = (typeof COLUMNS)[number]['key'];

/** What the exits of a private company would pay on an offer's initial grants; undefined where there is none to read. */
export function exitTable(
  { assumptions }: Comparison,
  shown: ShownOffer,
): ChartModel<FigureCell> | undefined {
  const reading = exitScenarios(shown.readings.ledger);
  if (typeof reading !== 'string') {
    return reading.scenarios[0]?.grants.length === 0
      ? undefined
      : modelOf(shown, reading.currency, findingsOf(reading), rowsOf(reading));
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
      columns: COLUMNS,
      groups: [{ key: 'exits', rows }],
    },
  };
}

function rowsOf({ currency, scenarios, expected }: ExitReading): readonly TableRow<FigureCell>[] {
  const money = (minor: bigint): string => moneyText({ minor, currency });
  const rowOf = (
    key: string,
    label: string,
    texts: Readonly<Partial<Record<ColumnKey, string>>>,
    isTotal = false,
  ): TableRow<FigureCell> => ({
    key,
    label,
    isTotal,
    cells: COLUMNS.map(({ key: column }) => {
      const text = texts[column];
      return text === undefined ? undefined : { key: column, text };
    }),
  });
  return [
    ...scenarios.map(({ scenario, price, whole, vested }) =>
      rowOf(
        scenario.id,
        scenario.label === undefined
          ? dateText(scenario.date)
          : `${scenario.label}, ${dateText(scenario.date)}`,
        {
          value: exactMoneyText(parseDecimal(scenario.value), currency),
          probability: percentText(parseRatio(scenario.probability)),
          price: exactMoneyText(price, currency),
          whole: money(whole),
          vested: money(vested),
        },
      ),
    ),
    rowOf(
      'expected',
      'Expectation',
      {
        price: exactMoneyText(expected.price, currency),
        whole: money(expected.whole),
        vested: money(expected.vested),
      },
      true,
    ),
  ];
}

function findingsOf({ ownership: { today, atExit } }: ExitReading): readonly string[] {
  return [
    `The grants are ${percentText(today)} of the company today, and ${percentText(atExit)} after the rounds until the exit.`,
    'The expectation is the mean of what the exits pay, weighted by probability: no exit pays it. None of it can be sold before its exit, so it is added to nothing that can be sold.',
  ];
}
