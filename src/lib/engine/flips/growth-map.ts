import type { Assumption, MeasuredAssumption } from './assumption.ts';
import { totalUnder, type Contender, type Contest } from './contest.ts';

/** The totals of two offers over the growth of both share prices: their differences are those of the totals. */
export interface GrowthMap {
  readonly first: GrowthAxis;
  readonly second: GrowthAxis;
}

/** One offer's growth with what the offer comes to at each value of it. */
export interface GrowthAxis {
  readonly contender: Contender;
  readonly assumption: MeasuredAssumption;
  /** The values, in steps of the assumption, from the least to the largest; evenly spaced. */
  readonly steps: readonly number[];
  /** The total at each value, in reported minor units. */
  readonly totals: readonly bigint[];
}

/** How far apart two values of the map are, in steps of growth: 5 points. */
const SPACING = 50;

/**
 * The map of a contest of two over both companies' price growth (docs/method.md, 5, Break-even). The growth of one
 * company does not touch the other offer, so that so many totals of each give all differences. Undefined where one
 * of them has no share price that could grow. Units: reported minor units.
 */
export function* growthMapSteps(
  contest: Contest,
  assumptions: readonly Assumption[],
): Generator<undefined, GrowthMap | undefined> {
  const [rival] = contest.rivals;
  const [ofFirst, ofSecond] = [contest.first, rival].map((contender) =>
    assumptions.find(({ kind, offer }) => kind === 'price-growth' && offer === contender?.offer.id),
  );
  if (!rival || ofFirst?.form !== 'measure' || ofSecond?.form !== 'measure') return undefined;
  return {
    first: yield* axisOf(contest, contest.first, ofFirst),
    second: yield* axisOf(contest, rival, ofSecond),
  };
}

function* axisOf(
  contest: Contest,
  contender: Contender,
  assumption: MeasuredAssumption,
): Generator<undefined, GrowthAxis> {
  const { from, to } = assumption.range;
  const steps = Array.from({ length: Math.floor((to - from) / SPACING) + 1 }, (_, i) => from + i * SPACING);
  const totals: bigint[] = [];
  for (const step of steps) {
    totals.push(totalUnder(contest, contender, assumption.changeTo(step)));
    yield;
  }
  return { contender, assumption, steps, totals };
}

/**
 * Where the second company's growth makes both level when the first one's is given: between which two neighbours of
 * the map the difference changes its sign, as the index of the lower one and the two differences; undefined where it
 * does not on the map.
 */
export function levelOn(
  { first, second }: GrowthMap,
  firstIndex: number,
): { readonly below: number; readonly from: bigint; readonly to: bigint } | undefined {
  const total = first.totals[firstIndex] ?? 0n;
  const differences = second.totals.map((other) => total - other);
  const below = differences.findIndex((difference, i) => {
    const next = differences[i + 1];
    return next !== undefined && difference > 0n !== next > 0n;
  });
  const [from, to] = [differences[below], differences[below + 1]];
  return from === undefined || to === undefined ? undefined : { below, from, to };
}
