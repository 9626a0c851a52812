import { comparer } from '#lib/engine/comparison/comparison.ts';
import { newColumn } from '#lib/engine/simulation/column.ts';
import { fillNormals } from '#lib/engine/simulation/normal.ts';
import { simulationPlan } from '#lib/engine/simulation/plan.ts';
import { numberOfText, randomSeries } from '#lib/engine/simulation/random.ts';
import { simulate } from '#lib/engine/simulation/simulation.ts';
import { timed } from './cases.ts';
import { documentOf, madeOffers } from './made-offers.ts';
import { medians, quotient, race, type Medians } from './race.ts';
import { timesLine } from './report.ts';

const PATHS = 100_000;
const MONTHS = 48;
const OFFERS = 4;

/**
 * How many times as long as its bare random draws a whole simulation takes: 100,000 futures of four offers over 48
 * months, with totals, chances, bands by month and distribution. The draws are the same in kind and number: a standard
 * normal number for each future, month and company, and for each future and month one of the market, into typed arrays.
 */
export function simulationGrowth(): Medians {
  const document = documentOf(madeOffers(OFFERS), MONTHS / 12);
  const plan = { ...simulationPlan(document, comparer()(document)), paths: PATHS };
  const column = newColumn();
  const bare = (): number => {
    for (let owner = 0; owner <= OFFERS; owner += 1) {
      for (let month = 1; month <= MONTHS; month += 1) {
        const series = randomSeries(plan.seed, numberOfText(String(owner)), month);
        for (let drawn = 0; drawn < PATHS; drawn += column.length)
          fillNormals(series, column, Math.min(column.length, PATHS - drawn));
      }
    }
    return column[0] ?? 0;
  };
  const runs = [
    { name: `bare draws, ${((PATHS * MONTHS * (OFFERS + 1)) / 1e6).toFixed(0)} million`, run: bare },
    {
      name: `${PATHS} futures × ${OFFERS} offers × ${MONTHS} months`,
      run: () => simulate(plan).offers[0]?.mean,
    },
  ] as const;
  const times = race(runs, { rounds: 5, warmUp: 1 });
  console.log('\nSimulation');
  for (const { name } of runs) console.log(timesLine(name, timed(times, name)));
  const [draws, whole] = runs.map(({ name }) => medians(timed(times, name)));
  if (!draws || !whole) throw new Error('Two are compared');
  return quotient(whole, draws);
}
