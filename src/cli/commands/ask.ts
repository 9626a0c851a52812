import type { LeverName } from '#lib/document/types.ts';
import { bargainingOf } from '#lib/engine/negotiation/bargaining.ts';
import { employerOrder } from '#lib/engine/negotiation/employer-order.ts';
import { leastAsks } from '#lib/engine/negotiation/least-ask.ts';
import { LEVER_NAMES } from '#lib/engine/negotiation/levers/all-levers.ts';
import { askPackages } from '#lib/engine/negotiation/packages.ts';
import { NO_GOAL_WORDS } from '#lib/format/negotiation/lever-words.ts';
import { CallError } from '../call-error.ts';
import type { Command } from '../command.ts';
import { wordOption } from '../option-values.ts';
import { answerAbout, type Compared } from '../standings.ts';
import { jsonText } from '../write.ts';
import { askJson } from './ask-json.ts';
import { targetOption, TARGET_FORMS } from './ask-target.ts';
import { askText } from './ask-text.ts';
import type { Asked } from './asked.ts';

/** `parley ask`: the least that each lever of an offer has to give to reach a target. */
export const ask: Command = {
  name: 'ask',
  summary: 'Find the least ask of each lever that reaches a target',
  takesFile: true,
  options: {
    offer: { type: 'string' },
    target: { type: 'string' },
    reading: { type: 'string' },
    lever: { type: 'string' },
  },
  optionHelp: [
    { usage: '--offer ID', meaning: 'The offer to ask about: its id, or the exact name of the company' },
    {
      usage: '--target TARGET',
      meaning: 'What to reach; the target of the offer in the document if left out',
    },
    {
      usage: '--reading READING',
      meaning: 'Of which reading: horizon (default), first-year, annualised, guaranteed, standard, base',
    },
    { usage: '--lever LEVER', meaning: 'One lever only, such as base or sign-on' },
  ],
  details: [...TARGET_FORMS, 'Levers come in the order of what is usually easiest for an employer.'],
  run: (call) => {
    if (call.options['offer'] === undefined)
      throw new CallError('--offer: needed; name the offer to ask about');
    const lever = wordOption(call.options, 'lever', LEVER_NAMES);
    return answerAbout(call, {}, (compared) => {
      const asked = askedOf(compared, targetOption(call.options), lever);
      return call.isJson ? jsonText(askJson(asked)) : askText(asked);
    });
  },
};

/** The asks of the offer that was named. */
function askedOf(
  { document, offers }: Compared,
  stated: ReturnType<typeof targetOption>,
  lever: LeverName | undefined,
): Asked {
  const [looked] = offers;
  if (!looked) throw new CallError('--offer: found an offer that is not in the document');
  const { offer } = looked.standing;
  const target = stated ?? offer.negotiation?.target;
  if (!target) {
    throw new CallError(
      `--target: needed, since the document states none for ${offer.id}; see parley ask --help`,
    );
  }
  const order = employerOrder(document).map((one) => one.lever);
  const found = leastAsks(document, offer.id, target, lever ? [lever] : order);
  const bargained = bargainingOf(document, offer.id);
  if (found.kind === 'no-goal') throw new CallError(`--target: ${NO_GOAL_WORDS[found.why]}`);
  const packages =
    found.kind === 'asks' && bargained.kind === 'bargaining' && !lever
      ? askPackages(bargained.bargaining, found.goal)
      : [];
  return { looked, found, packages };
}
