import type { Decision } from '#lib/engine/flips/decision.ts';
import {
  assumptionText,
  distanceText,
  flipLeaderText,
  flipValueText,
  nearestFlipText,
  rangeText,
  restsOnText,
  todayText,
} from '#lib/format/flip-words.ts';
import { headlineScope, headlineText } from '#lib/format/headline-words.ts';
import { offerNames } from '#lib/format/offer-names.ts';
import { scenarioLines } from '../scenario.ts';
import type { Compared } from '../standings.ts';
import { left, right, tableLines, type TableRow } from '../table.ts';
import { warningsLine } from '../warnings-line.ts';
import { wrapped } from '../wrap.ts';

/** What would change the winner as text: the winner's sentence, a table of break-evens, and what changes nothing. */
export function flipsText(
  { document, comparison, scenario, offers }: Compared,
  decision: Decision | undefined,
): string {
  const names = offerNames(comparison.standings.map(({ offer }) => offer));
  const said = headlineText(comparison, names);
  return [
    ...(said === undefined ? [] : wrapped(said, 0)),
    ...(said === undefined ? [] : wrapped(headlineScope(comparison), 0)),
    ...scenarioLines(document, scenario),
    '',
    ...(decision
      ? decisionLines(comparison, decision, names)
      : ['There are not two offers to hold against each other.']),
    ...warningsLine(offers),
    '',
  ].join('\n');
}

function decisionLines(
  { assumptions, standings, ranking }: Compared['comparison'],
  { contest, restsOn, flips }: Decision,
  names: readonly string[],
): readonly string[] {
  const currency = assumptions.reportingCurrency;
  const nameOf = (id: string): string => names[standings.findIndex(({ offer }) => offer.id === id)] ?? '';
  const first = contest.first.offer.id;
  const rests = restsOnText(restsOn, nameOf(first), currency, ranking.kind === 'close-call');
  const found = flips.rows.flatMap(({ flips: of }) => of);
  const rows = found.map((flip): TableRow => [
    assumptionText(flip.assumption, nameOf),
    todayText(flip.assumption),
    flipValueText(flip),
    flipLeaderText(flip, first, nameOf, currency),
    distanceText(flip.distance),
  ]);
  const without = flips.rows.filter(({ flips: of }) => of.length === 0);
  return [
    ...(rests === '' ? [] : wrapped(rests, 0)),
    ...wrapped(nearestFlipText(flips, nameOf), 0),
    '',
    ...(rows.length === 0
      ? []
      : [
          ...tableLines(
            [
              left('Assumption'),
              left('Today'),
              left('Changes the winner'),
              left('Then leads'),
              right('Distance'),
            ],
            rows,
          ),
          '',
        ]),
    ...without.flatMap(({ assumption }) =>
      wrapped(`Not by ${assumptionText(assumption, nameOf)}, anywhere in: ${rangeText(assumption)}.`, 0),
    ),
    '',
  ];
}
