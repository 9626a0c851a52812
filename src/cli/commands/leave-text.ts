import { againstStaying } from '#lib/engine/comparison/staying.ts';
import { leaving, type Leaving } from '#lib/engine/leaving/leaving.ts';
import { leavingByMonth } from '#lib/engine/leaving/leaving-by-month.ts';
import { LEAVING_FIGURES, type LeavingFigure } from '#lib/engine/leaving/leaving-figures.ts';
import { makeWhole, MAKE_WHOLE_FIGURES, MAKE_WHOLE_WINDOWS } from '#lib/engine/leaving/make-whole.ts';
import { waits } from '#lib/engine/leaving/waiting.ts';
import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import { COMPONENT_WORDS } from '#lib/format/component-words.ts';
import { dateText } from '#lib/format/date-text.ts';
import { countText } from '#lib/format/decimals.ts';
import {
  caughtUpText,
  deepestText,
  endingText,
  LEAVING_WORDS,
  MAKE_WHOLE_WORDS,
  readingText,
  waitText,
  windowText,
} from '#lib/format/leaving-words.ts';
import { moneyText } from '#lib/format/money.ts';
import { streamLabel } from '#lib/format/stream-words.ts';
import type { Compared, Looked } from '../standings.ts';
import { fittedLines, left as leftColumn, right, tableLines, type TableRow } from '../table.ts';
import { warningsLine } from '../warnings-line.ts';
import type { LeaveCall } from './leave-call.ts';
import { newOffers } from './leave-json.ts';

type Text = (minor: bigint) => string;

/** What leaving comes to as text: a table an offer. */
export function leaveText(compared: Compared, call: LeaveCall): string {
  const currency = compared.comparison.assumptions.reportingCurrency;
  const text: Text = (minor) => moneyText({ minor, currency });
  return [
    ...compared.offers.flatMap((looked) => offerLines(compared, call, looked, text)),
    'All figures before tax.',
    ...warningsLine(compared.offers),
    '',
  ].join('\n');
}

function offerLines(
  compared: Compared,
  call: LeaveCall,
  { standing }: Looked,
  text: Text,
): readonly string[] {
  const { offer, readings } = standing;
  if (!readings) return [`${offer.company}: not computed, the document has an error in it`, ''];
  const { ledger } = readings;
  const { on, way, months } = call;
  const isJob = offer.kind === 'current-job';
  return [
    ...(on === undefined ? [] : dayLines(call, ledger, leaving(ledger, { on, way }), text)),
    ...(isJob && on !== undefined ? makeWholeLines(ledger, on, text) : []),
    ...(isJob ? stayingLines(compared, ledger, text) : []),
    ...(months ? monthLines(ledger, call, months, text) : []),
  ];
}

/** Amounts that sum others stand under a rule. */
const SUMS: readonly LeavingFigure[] = ['cash-kept', 'kept', 'forfeited'];

function dayLines(call: LeaveCall, ledger: Ledger, of: Leaving, text: Text): readonly string[] {
  const { ending, monthsServed, figures, grants } = of;
  const rows = LEAVING_FIGURES.flatMap((name): readonly TableRow[] => {
    const { minor } = figures[name];
    if (SUMS.includes(name)) return ['rule', [LEAVING_WORDS[name], text(minor)]];
    if (minor === 0n) return [];
    return [[LEAVING_WORDS[name], text(name === 'owed-back' ? -minor : minor)]];
  });
  const served = monthsServed === 1 ? '1 full month' : `${monthsServed} full months`;
  return [
    `${ledger.offer.company}: ${endingText(ending)}; ${served} served`,
    '',
    ...tableLines([leftColumn('Leaving'), right('Amount')], rows),
    '',
    ...clawbackLines(call, ledger, of, text),
    ...grants.flatMap(({ line, exerciseUntil, exerciseCost }) =>
      exerciseUntil === undefined || exerciseCost === 0n
        ? []
        : [
            `${streamLabel(line.stream, ledger)}: to be exercised until ${dateText(exerciseUntil)}, for ${text(exerciseCost)}.`,
          ],
    ),
    ...grants.flatMap(({ line, forfeited }) =>
      forfeited.n === 0n || !line.grant.prices
        ? []
        : [`${streamLabel(line.stream, ledger)}: ${countText(forfeited, 'share')} forfeited.`],
    ),
    ...waits(ledger, of).map((wait) => waitText(wait, ledger.assumptions.reportingCurrency)),
    '',
  ];
}

function clawbackLines(
  { isAllReadings }: LeaveCall,
  ledger: Ledger,
  { clawbacks }: Leaving,
  text: Text,
): readonly string[] {
  return clawbacks.flatMap((clawed) => {
    const label = streamLabel(clawed.stream, ledger);
    if (!clawed.isTriggered) return [`${label}: not owed back on leaving so.`];
    const residue = clawed.residue.minor;
    return [
      `${label}: owed back until ${dateText(clawed.ends)}.`,
      ...clawed.readings
        .slice(0, isAllReadings ? undefined : 1)
        .map(
          ({ reading, owed }, i) =>
            `  ${text(owed.minor)}  ${readingText(reading)}${i === 0 ? ' (chosen)' : ''}`,
        ),
      ...(residue === 0n ? [] : [`  At the very end the percentages leave ${text(residue)} over.`]),
    ];
  });
}

function makeWholeLines(ledger: Ledger, on: Leaving['on'], text: Text): readonly string[] {
  const wholes = MAKE_WHOLE_WINDOWS.map((within) => makeWhole(ledger, { on, within }));
  const rows = MAKE_WHOLE_FIGURES.flatMap((name): readonly TableRow[] => {
    const amounts = wholes.map(({ figures }) => figures[name].minor);
    const row = [MAKE_WHOLE_WORDS[name], ...amounts.map(text)];
    if (name === 'sum') return ['rule', row];
    return amounts.every((amount) => amount === 0n) ? [] : [row];
  });
  return [
    'What resigning loses: never to be added to a total in which this job stands',
    '',
    ...tableLines([leftColumn('Make-whole'), ...MAKE_WHOLE_WINDOWS.map((w) => right(windowText(w)))], rows),
    '',
  ];
}

function stayingLines(compared: Compared, stay: Ledger, text: Text): readonly string[] {
  const { definition, assumptions } = compared.comparison;
  const { reportingCurrency: currency } = assumptions;
  return newOffers(compared).flatMap((go) => {
    const { company } = go.ledger.offer;
    const { years, firstYear, deepest, caughtUp } = againstStaying(stay, go.ledger, definition);
    return [
      `${company} against staying`,
      '',
      ...tableLines(
        [leftColumn('Year 1, more or less'), right('Amount')],
        [
          ...firstYear.map(({ component, more }) => [COMPONENT_WORDS[component].label, text(more)]),
          'rule',
          ['In all', text(years[0] ?? 0n)],
        ],
      ),
      '',
      caughtUpText(caughtUp, company, currency),
      ...(deepest ? [deepestText(deepest, company, currency)] : []),
      '',
    ];
  });
}

const MONTH_COLUMNS: readonly LeavingFigure[] = [
  'cash-kept',
  'benefits-kept',
  'vested-sellable',
  'kept',
  'vested-not-sellable',
  'forfeited',
];

function monthLines(
  ledger: Ledger,
  { way }: LeaveCall,
  { from, to }: NonNullable<LeaveCall['months']>,
  text: Text,
): readonly string[] {
  const rows = leavingByMonth(ledger, way, from, to).map(({ month, leaving: { on, figures } }) => [
    `${month}`,
    on,
    ...MONTH_COLUMNS.map((name) => text(figures[name].minor)),
  ]);
  return [
    `${ledger.offer.company}: what you keep if you leave so many months after the first day`,
    '',
    ...fittedLines(
      [
        leftColumn('Month'),
        leftColumn('Last day'),
        ...MONTH_COLUMNS.map((name) => right(LEAVING_WORDS[name])),
      ],
      rows,
    ),
    '',
  ];
}
