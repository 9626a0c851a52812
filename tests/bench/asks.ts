import { comparer } from '#lib/engine/comparison/comparison.ts';
import { leastAsks } from '#lib/engine/negotiation/least-ask.ts';
import type { Target } from '#lib/document/types.ts';
import { CASES } from './cases.ts';
import { documentOf, madeOffers } from './made-offers.ts';
import { medians, race, type Medians } from './race.ts';
import { timesLine } from './report.ts';

/**
 * All levers towards one target: for one of four offers, which has to reach the best of them, and for each of the four,
 * which all have to reach an amount that none does. Returns the medians of the second.
 */
export function asks(): Medians {
  const { offers, years } = CASES.four;
  const document = documentOf(madeOffers(offers), years);
  const { ranking, standings } = comparer()(document);
  const [best, last] = [ranking.places[0], ranking.places.at(-1)].map(
    (place) => standings[place?.position ?? 0]?.offer.id ?? '',
  );
  const match: Target = { kind: 'offer', offer: best ?? '', reading: 'horizon' };
  const beyond = { kind: 'amount', reading: 'horizon', amount: '2000000' } as Target;
  const runs = [
    { name: 'all levers, one offer to match another', run: () => leastAsks(document, last ?? '', match) },
    {
      name: 'all levers, each of 4 offers to an amount',
      run: () => document.offers.map(({ id }) => leastAsks(document, id, beyond)),
    },
  ].map((runner) => ({ ...runner, perRound: 5, settle: 2 }));
  const times = race(runs, { rounds: 8, warmUp: 4 });
  console.log('\nLeast asks');
  const all = runs.map(({ name }) => {
    const found = times.get(name);
    if (!found) throw new Error(`${name} was not timed`);
    console.log(timesLine(name, found));
    return medians(found);
  });
  const [, each] = all;
  if (!each) throw new Error('Two runs are timed');
  return each;
}
