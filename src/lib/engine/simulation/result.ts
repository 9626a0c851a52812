import type { Certain, SimulatedOffer, SimulationPlan } from './exposure.ts';
import { distributionOf, type Distribution } from './distribution.ts';
import { meanOf, quantileOf, sorted, standardErrorOf } from './statistics.ts';

/** The totals of an offer in every future, and its values so far by month in the first of them; whole minor units. */
export interface OfferTotals {
  readonly offer: SimulatedOffer;
  /** The months in which its pay hangs on chance. */
  readonly months: readonly number[];
  readonly totals: Float64Array;
  /** By the place of the month among those. */
  readonly byMonth: readonly Float64Array[];
}

/** The value so far by month, from month 0: of 100 futures 5 are at or below `low`, 50 the median, 95 `high`. */
export interface Bands {
  readonly low: readonly number[];
  readonly median: readonly number[];
  readonly high: readonly number[];
}

/** What the futures come to for one offer. Amounts are estimates in minor units of the reporting currency. */
export interface OfferFutures {
  readonly id: string;
  /** Why nothing is left to chance; undefined where something is. */
  readonly certain: Certain | undefined;
  readonly volatility: number;
  /** The exact engine's total. */
  readonly exact: number;
  readonly mean: number;
  /** The standard error of the mean: its deviation from one run of as many futures to the next. */
  readonly standardError: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** In how many futures it is the best; one that ties for it is counted by its share. */
  readonly best: number;
  /** In how many futures it is ahead of each offer, in their order. */
  readonly ahead: readonly number[];
  readonly bands: Bands;
}

/** What a simulation comes to. */
export interface SimulationResult {
  readonly seed: number;
  readonly paths: number;
  /** From how many futures the bands by month are read, but for the last month. */
  readonly bandPaths: number;
  readonly correlation: number;
  readonly offers: readonly OfferFutures[];
  /** How the totals of the offers that hang on chance are spread. */
  readonly distribution: Distribution;
}

/** The bounds of a band, as shares of the futures. */
export const BAND = { low: 0.05, high: 0.95 } as const;

/** Reads the totals of a simulation. */
export function resultOf(
  { seed, paths, correlation }: SimulationPlan,
  all: readonly OfferTotals[],
): SimulationResult {
  const inOrder = all.map(({ totals }) => sorted(totals));
  const best = bestCounts(all, paths);
  return {
    seed,
    paths,
    bandPaths: Math.min(paths, ...all.flatMap(({ byMonth }) => byMonth.map(({ length }) => length))),
    correlation,
    offers: all.map((of, place) => {
      const ranked = inOrder[place] ?? of.totals;
      const { id, certain, volatility, exact } = of.offer;
      const total = exact.at(-1) ?? 0;
      const mean = meanOf(of.totals, total);
      return {
        id,
        certain,
        volatility,
        exact: total,
        mean,
        standardError: standardErrorOf(of.totals, mean),
        low: quantileOf(ranked, BAND.low),
        median: quantileOf(ranked, 0.5),
        high: quantileOf(ranked, BAND.high),
        best: best[place] ?? 0,
        ahead: all.map((other) => aheadCount(of.totals, other.totals)),
        bands: bandsOf(of, ranked),
      };
    }),
    distribution: distributionOf(inOrder.filter((_, place) => all[place]?.offer.certain === undefined)),
  };
}

function aheadCount(first: Float64Array, second: Float64Array): number {
  let count = 0;
  for (let i = 0; i < first.length; i += 1) if ((first[i] ?? 0) > (second[i] ?? 0)) count += 1;
  return count;
}

/** In how many futures each offer is best: 1 for a future that it leads alone, a share of it where several tie. */
function bestCounts(all: readonly OfferTotals[], paths: number): readonly number[] {
  const counts = all.map(() => 0);
  for (let i = 0; i < paths; i += 1) {
    let [most, ties] = [Number.NEGATIVE_INFINITY, 0];
    for (const { totals } of all) {
      const total = totals[i] ?? 0;
      if (total > most) [most, ties] = [total, 1];
      else if (total === most) ties += 1;
    }
    all.forEach(({ totals }, place) => {
      if (totals[i] === most) counts[place] = (counts[place] ?? 0) + 1 / ties;
    });
  }
  return counts;
}

/** Between months in which nothing hangs on chance, what was drawn so far stays; the last month is read from all futures. */
function bandsOf({ offer: { exact }, months, byMonth }: OfferTotals, ranked: Float64Array): Bands {
  const [low, median, high] = [[...exact], [...exact], [...exact]];
  const put = (month: number, values: Float64Array, base: number): void => {
    low[month] = base + quantileOf(values, BAND.low);
    median[month] = base + quantileOf(values, 0.5);
    high[month] = base + quantileOf(values, BAND.high);
  };
  months.forEach((from, place) => {
    const values = sorted(byMonth[place] ?? ranked);
    const to = months[place + 1] ?? exact.length;
    for (let month = from; month < to; month += 1)
      put(month, values, (exact[month] ?? 0) - (exact[from] ?? 0));
  });
  if (months.length > 0) put(exact.length - 1, ranked, 0);
  return { low, median, high };
}
