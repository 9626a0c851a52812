import { decimalOf } from '#lib/engine/money/money.ts';
import type { OfferFutures, SimulationResult } from '#lib/engine/simulation/result.ts';
import { shareError } from '#lib/engine/simulation/statistics.ts';
import { mistakeOutputs, namesOf } from '../offers.ts';
import type { SimulateOutput } from '../output/simulate.ts';
import type { Compared } from '../standings.ts';

type FuturesOutput = NonNullable<SimulateOutput['offers'][number]['futures']>;

/** Nine digits behind the point: more than a simulation knows, and the same everywhere. */
const shareOutput = (share: number): string => share.toFixed(9).replace(/\.?0+$/, '');

/** A simulation as `parley simulate --json` gives it. */
export function simulateJson(
  { comparison, scenario, offers }: Compared,
  result: SimulationResult,
): SimulateOutput {
  const currency = comparison.assumptions.reportingCurrency;
  const money = (minor: number): string => decimalOf({ minor: BigInt(Math.round(minor)), currency });
  const moving = result.offers.filter(({ certain }) => certain === undefined);
  return {
    output: 'simulate',
    version: 1,
    isEstimate: true,
    currency,
    horizonYears: comparison.assumptions.horizonYears,
    by: comparison.view,
    totalDefinition: comparison.definition,
    scenario: scenario ? { id: scenario.id, name: scenario.name } : null,
    seed: result.seed,
    paths: result.paths,
    bandPaths: result.bandPaths,
    correlation: shareOutput(result.correlation),
    offers: offers.map(({ standing: { offer }, mistakes }) => {
      const found = result.offers.find(({ id }) => id === offer.id);
      return {
        ...namesOf(offer),
        mistakes: mistakeOutputs(mistakes),
        futures: found ? futuresOutput(found, result, money) : null,
      };
    }),
    distribution: {
      from: money(result.distribution.from),
      width: money(result.distribution.width),
      offers: result.distribution.offers.map(({ below, counts, above }, i) => ({
        id: moving[i]?.id ?? '',
        below,
        counts: [...counts],
        above,
      })),
    },
  };
}

function futuresOutput(
  futures: OfferFutures,
  { offers, paths }: SimulationResult,
  money: (minor: number) => string,
): FuturesOutput {
  const { id, certain, volatility, exact, mean, standardError, low, median, high, best, ahead, bands } =
    futures;
  return {
    certain: certain ?? null,
    volatility: shareOutput(volatility),
    exact: money(exact),
    mean: money(mean),
    standardError: money(standardError),
    low: money(low),
    median: money(median),
    high: money(high),
    chanceBest: shareOutput(best / paths),
    chanceBestError: shareOutput(shareError(best / paths, paths)),
    aheadOf: offers.flatMap((other, i) =>
      other.id === id ? [] : [{ id: other.id, chance: shareOutput((ahead[i] ?? 0) / paths) }],
    ),
    byMonth: bands.median.map((value, month) => ({
      month,
      low: money(bands.low[month] ?? 0),
      median: money(value),
      high: money(bands.high[month] ?? 0),
    })),
  };
}
