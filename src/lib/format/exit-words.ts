import type { ExitScenario } from '#lib/document/types.ts';
import type { ExitReading, NoExit } from '#lib/engine/readings/exit-scenarios.ts';
import { dateText } from './date-text.ts';
import { percentText } from './percent.ts';

/** Why nothing can be said about exits; undefined where nothing needs to be. */
export function noExitText(why: NoExit): string | undefined {
  switch (why) {
    case 'not-private':
    case 'no-scenarios':
      return undefined;
    case 'no-fully-diluted-shares':
      return 'What an exit pays is shown here once the fully diluted shares are stated.';
    case 'probabilities-not-whole':
      return 'What the exits pay is shown here once their probabilities sum to 100%.';
  }
}

/** How much of the company the grants are: "0.1% of the company today, 0.08% at an exit." */
export function ownershipText({ today, atExit }: ExitReading['ownership']): string {
  return `The grants are ${percentText(today)} of the company today, ${percentText(atExit)} at an exit.`;
}

/** When a scenario is, and how likely: "Jan 4, 2031, 25%". */
export function scenarioText({ date }: ExitScenario, probability: Parameters<typeof percentText>[0]): string {
  return `${dateText(date)}, ${percentText(probability)}`;
}
