import type { OfferDocument } from '#lib/document/types.ts';
import { decisionSteps, type Decision, type Pair } from '#lib/engine/flips/decision.ts';
import { finish } from '#lib/engine/flips/finish.ts';
import { CallError } from '../call-error.ts';
import type { Command, OptionValues } from '../command.ts';
import { offerNamed } from '../offers.ts';
import { chosenScenario, scenarioHelp, scenarioOption } from '../scenario.ts';
import { answerAbout, type Compared } from '../standings.ts';
import { jsonText } from '../write.ts';
import { flipsJson } from './flips-json.ts';
import { flipsText } from './flips-text.ts';

/** Which flips a call asks for. */
function decided({ document, comparison }: Compared, options: OptionValues): Decision | undefined {
  const between = pairOf(document, options);
  return finish(decisionSteps(document, comparison, between, { all: options['all'] === true }));
}

/** The two offers of --between, by id or exact company name. */
function pairOf(document: OfferDocument, options: OptionValues): Pair | undefined {
  const wanted = options['between'];
  if (typeof wanted !== 'string') return undefined;
  const named = wanted.split(',');
  const [first, second] =
    named.length === 2 ? named.map((name) => offerNamed(document, name.trim(), '--between').id) : [];
  if (first === undefined || second === undefined || first === second)
    throw new CallError(`--between: found ${JSON.stringify(wanted)}; expected two offers, as in a1,b2`);
  return [first, second];
}

/** `parley flips`: what would change the winner. */
export const flips: Command = {
  name: 'flips',
  summary: 'Show the smallest change of each assumption that changes the winner',
  takesFile: true,
  options: { between: { type: 'string' }, all: { type: 'boolean' }, ...scenarioOption },
  optionHelp: [
    {
      usage: '--between A,B',
      meaning: 'Hold these two offers against each other, by id or exact company name',
    },
    { usage: '--all', meaning: 'Look at every step of the ranges, and list every crossing' },
    scenarioHelp,
  ],
  details: [
    'Each assumption is changed by itself. All figures are before tax; steps, ranges and usual changes',
    'are those of docs/method.md, 5, Break-even.',
  ],
  run: (call) =>
    answerAbout(
      call,
      {},
      (compared) => {
        const decision = decided(compared, call.options);
        return call.isJson ? jsonText(flipsJson(compared, decision)) : flipsText(compared, decision);
      },
      (document) => chosenScenario(document, call.options),
    ),
};
