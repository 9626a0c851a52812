import type { OfferDocument } from '#lib/document/types.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { leadRestsOn, type RestsOn } from '../comparison/lead-rests-on.ts';
import type { Assumption } from './assumption.ts';
import { assumptionsToTry } from './assumptions-of.ts';
import { contestOf, type Contest } from './contest.ts';
import { flipSteps, type FlipSearch, type FlipTable } from './flips.ts';
import { growthMapSteps, type GrowthMap } from './growth-map.ts';
import { swingSteps, type Swing } from './swings.ts';

/** Two offers that are held against each other, by their ids. */
export type Pair = readonly [string, string];

/** What the lead of a comparison rests on, and what would change it. */
export interface Decision {
  readonly contest: Contest;
  readonly assumptions: readonly Assumption[];
  readonly restsOn: readonly RestsOn[];
  readonly flips: FlipTable;
}

/**
 * Everything that the winner's sentence and the table of break-evens need, of the document under the scenario it is
 * compared in. Undefined where fewer than two offers are ranked. Yields after every offer that is computed.
 */
export function* decisionSteps(
  document: OfferDocument,
  comparison: Comparison,
  between?: Pair,
  search: FlipSearch = {},
): Generator<undefined, Decision | undefined> {
  const contest = contestOf(document, comparison, between);
  if (!contest) return undefined;
  const { first, rivals } = contest;
  const readings = comparison.standings.flatMap(({ offer, readings: of }) => (of ? [{ offer, of }] : []));
  const readingsOf = (id: string | undefined) => readings.find(({ offer }) => offer.id === id)?.of;
  const [leader, second] = [readingsOf(first.offer.id), readingsOf(rivals[0]?.offer.id)];
  const taking = new Set([first, ...rivals].map(({ offer }) => offer.id));
  const assumptions = assumptionsToTry(
    document,
    readings.filter(({ offer }) => taking.has(offer.id)).map(({ of }) => of.ledger),
  );
  return {
    contest,
    assumptions,
    restsOn: leader && second ? leadRestsOn(leader, second, comparison.definition) : [],
    flips: yield* flipSteps(contest, assumptions, search),
  };
}

/** How two offers stand to each other over their assumptions. */
export interface Sensitivity {
  readonly contest: Contest;
  readonly swings: readonly Swing[];
  /** Undefined where one of the two has no share price that could grow. */
  readonly map: GrowthMap | undefined;
}

/** The swings and the map of two offers: the two best, unless others are chosen. Yields as above. */
export function* sensitivitySteps(
  document: OfferDocument,
  comparison: Comparison,
  between?: Pair,
): Generator<undefined, Sensitivity | undefined> {
  const [best, second] = comparison.ranking.places.map(
    ({ position }) => comparison.standings[position]?.offer.id ?? '',
  );
  if (best === undefined || second === undefined) return undefined;
  const contest = contestOf(document, comparison, between ?? [best, second]);
  if (!contest) return undefined;
  const pair = new Set([contest.first, ...contest.rivals].map(({ offer }) => offer.id));
  const ledgers = comparison.standings.flatMap(({ offer, readings }) =>
    readings && pair.has(offer.id) ? [readings.ledger] : [],
  );
  const assumptions = assumptionsToTry(document, ledgers);
  return {
    contest,
    swings: yield* swingSteps(contest, assumptions),
    map: yield* growthMapSteps(contest, assumptions),
  };
}
