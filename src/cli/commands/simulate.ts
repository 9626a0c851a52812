import { MOST_SEED, PATHS } from '#lib/document/schema/simulation.ts';
import { simulationPlan } from '#lib/engine/simulation/plan.ts';
import { simulate as simulated } from '#lib/engine/simulation/simulation.ts';
import type { Command } from '../command.ts';
import { countOption } from '../option-values.ts';
import { chosenScenario, scenarioHelp, scenarioOption } from '../scenario.ts';
import { answerAbout } from '../standings.ts';
import { jsonText } from '../write.ts';
import { simulateJson } from './simulate-json.ts';
import { simulateText } from './simulate-text.ts';

/** `parley simulate`: how often each offer comes out ahead when share prices move by chance. */
export const simulate: Command = {
  name: 'simulate',
  summary: 'Estimate by simulation how often each offer is ahead',
  takesFile: true,
  options: { seed: { type: 'string' }, paths: { type: 'string' }, ...scenarioOption },
  optionHelp: [
    { usage: '--seed N', meaning: 'Draw the futures of this seed (the document says which, else 1)' },
    { usage: '--paths N', meaning: 'Draw so many futures (the document says how many, else 20,000)' },
    scenarioHelp,
  ],
  details: ['An estimate, before tax: share prices swing by chance around those that the offers assume.'],
  run: (call) => {
    const seed = countOption(call.options, 'seed', 0, MOST_SEED);
    const paths = countOption(call.options, 'paths', PATHS.least, PATHS.most);
    return answerAbout(
      call,
      {},
      (compared) => {
        const plan = simulationPlan(compared.document, compared.comparison);
        const result = simulated({ ...plan, seed: seed ?? plan.seed, paths: paths ?? plan.paths });
        return call.isJson ? jsonText(simulateJson(compared, result)) : simulateText(compared, result);
      },
      (document) => chosenScenario(document, call.options),
    );
  },
};
