import { comparer } from '#lib/engine/comparison/comparison.ts';
import { decisionSteps } from '#lib/engine/flips/decision.ts';
import { finish } from '#lib/engine/flips/finish.ts';
import { timed, type Case } from './cases.ts';
import { documentOf, madeOffers } from './made-offers.ts';
import { medians, race, type Medians } from './race.ts';
import { timesLine } from './report.ts';

/** The whole table of break-evens of a comparison that is there, in milliseconds. */
export function flips({ name, offers, years }: Case): Medians {
  const document = documentOf(madeOffers(offers), years);
  const comparison = comparer()(document);
  const decide = () => finish(decisionSteps(document, comparison));
  const decision = decide();
  const found = decision?.flips.rows.filter((row) => row.flips.length > 0).length ?? 0;
  const times = timed(race([{ name: 'flips', run: decide }], { rounds: 12, warmUp: 3 }), 'flips');
  console.log(
    `\nWhat would change the winner, ${name} (${decision?.assumptions.length ?? 0} assumptions, ${found} with a break-even)`,
  );
  console.log(timesLine('Parley: the whole table of break-evens', times));
  return medians(times);
}
