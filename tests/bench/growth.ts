import { comparer } from '#lib/engine/comparison/comparison.ts';
import { entriesIn, timed, type Case } from './cases.ts';
import { documentOf, madeOffers } from './made-offers.ts';
import { each, medians, quotient, race, type Medians } from './race.ts';
import { timesLine, timeText } from './report.ts';
import { expand, GRANTS, monthlyGrants } from './vesting.ts';

/**
 * How much dearer an entry is in a large comparison than in a small one. The small one is done as often as has the
 * entries of the large one, so that both make as much garbage in a run.
 */
export function entryGrowth(small: Case, large: Case): Medians {
  const sizes = [small, large].map(({ name, offers, years }) => {
    const document = documentOf(madeOffers(offers), years);
    return { name, document, entries: entriesIn(comparer()(document)) };
  });
  const most = Math.max(...sizes.map(({ entries }) => entries));
  const runs = sizes.map(({ name, document, entries }) => {
    const repeats = Math.round(most / entries);
    const run = (): unknown => {
      let last: unknown;
      for (let i = 0; i < repeats; i += 1) last = comparer()(document);
      return last;
    };
    return { name: `${name}, ${repeats} in a run`, run, entries: repeats * entries, perRound: 8, settle: 4 };
  });
  const times = race(runs, { rounds: 12, warmUp: 4 });
  console.log('\nTime by ledger entry, in equal amounts of work');
  const [ofSmall, ofLarge] = runs.map(({ name, entries }) => {
    const perEntry = each(medians(timed(times, name)), entries);
    console.log(timesLine(name, timed(times, name), `, ${timeText(perEntry.processor)} an entry`));
    return perEntry;
  });
  if (!ofSmall || !ofLarge) throw new Error('Two sizes are compared');
  return quotient(ofLarge, ofSmall);
}

/**
 * A thousand grants laid out in dated vests. Returns how much dearer one vest more is between the two greater lengths
 * than between the two smaller: 1 where the cost is linear, whatever a grant costs by itself.
 */
export function vestGrowth(lengths: readonly [number, number, number]): Medians {
  const runs = lengths.map((vests) => {
    const grants = monthlyGrants(vests);
    return {
      name: `${vests} vests each`,
      run: () => expand(grants),
      vests: expand(grants),
      perRound: 4,
      settle: 4,
    };
  });
  const times = race(runs, { rounds: 12, warmUp: 4 });
  console.log(`\n${GRANTS} grants expanded`);
  const costs = runs.map(({ name, vests }) => {
    const all = medians(timed(times, name));
    const perVest = each(all, vests);
    console.log(timesLine(name, timed(times, name), `, ${timeText(perVest.processor)} a vest`));
    return { all, vests };
  });
  const [few, more, most] = costs;
  if (!few || !more || !most) throw new Error('Three lengths are compared');
  const [first, second] = [more, most].map((longer, i) => {
    const shorter = [few, more][i] ?? few;
    const added = {
      clock: longer.all.clock - shorter.all.clock,
      processor: longer.all.processor - shorter.all.processor,
    };
    return each(added, longer.vests - shorter.vests);
  });
  if (!first || !second) throw new Error('Two steps are compared');
  console.log(
    `  one vest more: ${timeText(first.processor)} from ${few.vests / GRANTS} to ${more.vests / GRANTS}, ` +
      `${timeText(second.processor)} from ${more.vests / GRANTS} to ${most.vests / GRANTS}`,
  );
  return quotient(second, first);
}
