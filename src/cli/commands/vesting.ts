import type { Command } from '../command.ts';
import { answerAbout } from '../standings.ts';
import { jsonText } from '../write.ts';
import { vestingJson } from './vesting-json.ts';
import { vestingText } from './vesting-text.ts';

/** `parley vesting`: dated vests with shares, price and value. */
export const vesting: Command = {
  name: 'vesting',
  summary: 'List the dated vests of the grants',
  takesFile: true,
  options: { offer: { type: 'string' } },
  optionHelp: [{ usage: '--offer ID', meaning: 'Only this offer, by its id or exact company name' }],
  details: ['Each grant to the end of its schedule, before and after the horizon too.'],
  run: (call) =>
    answerAbout(call, { view: 'employment-year' }, (compared) => {
      return call.isJson ? jsonText(vestingJson(compared)) : vestingText(compared);
    }),
};
