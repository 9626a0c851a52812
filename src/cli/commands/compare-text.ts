import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import {
  CERTAINTIES,
  componentsOf,
  SUBTOTALS,
  type Certainty,
  type Line,
} from '#lib/engine/ledger/components.ts';
import { explain } from '#lib/engine/readings/explain.ts';
import { NAMED_READINGS } from '#lib/engine/readings/named.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { lineAmount, type Sums } from '#lib/engine/readings/sums.ts';
import { CERTAINTY_WORDS } from '#lib/format/certainty-words.ts';
import { columnLabel } from '#lib/format/column-words.ts';
import { lineWords, SUBTOTAL_WORDS } from '#lib/format/component-words.ts';
import { spanText } from '#lib/format/date-text.ts';
import { amountText } from '#lib/format/money.ts';
import { rankingText } from '#lib/format/ranking-words.ts';
import { READING_WORDS, VIEW_WORDS } from '#lib/format/reading-words.ts';
import { scenarioLines } from '../scenario.ts';
import { fittedLines, left, right, type TableRow } from '../table.ts';
import type { Compared } from '../standings.ts';
import { warningsLine } from '../warnings-line.ts';
import { wrapped } from '../wrap.ts';

/** A comparison as text: the ranking, one table an offer, and a table of the offers' named figures. */
export function compareText(compared: Compared): string {
  const { document, comparison, scenario, offers } = compared;
  const { assumptions, view, definition, ranking, standings } = comparison;
  const verdict = rankingText(
    ranking,
    standings.map(({ offer }) => offer.company),
    definition,
    assumptions.reportingCurrency,
  );
  const basis = `${VIEW_WORDS[view].label}, ${assumptions.horizonYears} in all, in ${assumptions.reportingCurrency}, before tax.`;
  return [
    ...(document.title === undefined ? [] : [document.title, '']),
    ...(verdict === undefined ? [] : wrapped(verdict, 0)),
    basis,
    ...scenarioLines(document, scenario),
    '',
    ...summaryLines(comparison),
    ...offers.flatMap(({ standing: { offer, readings } }) =>
      readings
        ? [`${offer.company}, ${spanOf(readings)}`, '', ...offerLines(comparison, readings), '']
        : [`${offer.company}: not computed, the document has an error in it`, ''],
    ),
    ...readingLines(comparison),
    ...warningsLine(offers),
    '',
  ].join('\n');
}

/** The offers side by side: the total that ranks them, by year. */
function summaryLines(comparison: Comparison): readonly string[] {
  const { standings, definition, view } = comparison;
  const known = standings.flatMap(({ offer, readings }) => (readings ? [{ offer, readings }] : []));
  const [first] = known;
  if (!first || known.length < 2) return [];
  return [
    ...fittedLines(
      [
        left(SUBTOTAL_WORDS[definition].label),
        ...first.readings.columns.map((column) => right(columnLabel(column, view))),
        right('Total'),
      ],
      known.map(({ offer, readings: { columns, horizon } }) => [
        offer.company,
        ...[...columns.map(({ sums }) => sums), horizon].map((sums) =>
          cell(comparison, lineAmount(sums, definition)),
        ),
      ]),
    ),
    '',
  ];
}

function spanOf({ columns }: Readings): string {
  const [first, last] = [columns[0], columns.at(-1)];
  return first && last ? spanText(first.from, last.to) : '';
}

/** The rows of an offer: its components with their subtotals, how sure they are, and what stands beside them. */
function offerLines(comparison: Comparison, readings: Readings): readonly string[] {
  const { columns, horizon, afterHorizon } = readings;
  const hasAfter = lineAmount(afterHorizon, 'total-compensation') !== 0n || afterHorizon.illiquid.face !== 0n;
  const stretches: readonly Sums[] = [
    ...columns.map(({ sums }) => sums),
    horizon,
    ...(hasAfter ? [afterHorizon] : []),
  ];
  const headings = [
    ...columns.map((column) => columnLabel(column, comparison.view)),
    'Total',
    ...(hasAfter ? ['After it'] : []),
  ];
  const row = (label: string, amountOf: (sums: Sums) => bigint): readonly string[] => [
    label,
    ...stretches.map((sums) => cell(comparison, amountOf(sums))),
  ];
  const lineRow = (line: Line): readonly string[] =>
    row(lineWords(line).label, (sums) => lineAmount(sums, line));
  const certaintyRow = (certainty: Certainty): readonly string[] =>
    row(`  ${CERTAINTY_WORDS[certainty].label.toLowerCase()}`, (sums) => sums.byCertainty[certainty]);
  const isUsed = (amountOf: (sums: Sums) => bigint): boolean =>
    stretches.some((sums) => amountOf(sums) !== 0n);
  const rows: TableRow[] = [];
  let shown = 0;
  for (const subtotal of SUBTOTALS) {
    const parts = componentsOf(subtotal).slice(shown);
    shown += parts.length;
    rows.push(
      ...parts.filter((part) => isUsed((sums) => lineAmount(sums, part))).map(lineRow),
      'rule',
      lineRow(subtotal),
    );
  }
  rows.push(
    ...CERTAINTIES.filter((certainty) => isUsed((sums) => sums.byCertainty[certainty])).map(certaintyRow),
  );
  if (isUsed((sums) => sums.illiquid.face)) {
    rows.push(
      'rule',
      row('Cannot be sold, in full', (sums) => sums.illiquid.face),
      row('Cannot be sold, discounted', (sums) => sums.illiquid.discounted),
    );
  }
  return fittedLines([left(''), ...headings.map(right)], rows);
}

function cell({ assumptions }: Comparison, minor: bigint): string {
  return minor === 0n ? '–' : amountText({ minor, currency: assumptions.reportingCurrency });
}

/** The named figures of all offers side by side. */
function readingLines(comparison: Comparison): readonly string[] {
  const { standings, definition } = comparison;
  const known = standings.flatMap(({ offer, readings }) => (readings ? [{ offer, readings }] : []));
  if (known.length === 0) return [];
  const rows = NAMED_READINGS.map((reading) => [
    READING_WORDS[reading].label,
    ...known.map(({ readings }) => {
      const found = explain(readings, { kind: 'named', reading, definition });
      return found.isKnown ? amountText(found.explanation.amount) : 'not stated';
    }),
  ]);
  return [
    `${SUBTOTAL_WORDS[definition].label} in other words`,
    '',
    ...fittedLines([left(''), ...known.map(({ offer }) => right(offer.company))], rows),
    '',
  ];
}
