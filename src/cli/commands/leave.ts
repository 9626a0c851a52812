import type { Command } from '../command.ts';
import { answerAbout } from '../standings.ts';
import { jsonText } from '../write.ts';
import { checkDay, leaveCall } from './leave-call.ts';
import { leaveJson } from './leave-json.ts';
import { leaveText } from './leave-text.ts';

/** `parley leave`: what leaving on a day comes to, and by month. */
export const leave: Command = {
  name: 'leave',
  summary: 'Tell what leaving on a day keeps, owes back and forfeits',
  takesFile: true,
  options: {
    offer: { type: 'string' },
    on: { type: 'string' },
    way: { type: 'string' },
    months: { type: 'string' },
    'all-readings': { type: 'boolean' },
  },
  optionHelp: [
    { usage: '--on DATE', meaning: 'The last day of work, YYYY-MM-DD' },
    { usage: '--offer ID', meaning: 'Only this offer, by its id or exact company name' },
    { usage: '--way voluntary|laid-off', meaning: 'How one leaves; voluntary when left out' },
    { usage: '--months 0-60', meaning: 'A table by months after the first day, besides or instead of --on' },
    { usage: '--all-readings', meaning: 'Every reading of the clawback clauses, not only the chosen one' },
  ],
  details: ['For the current job also what resigning loses, and each new offer against staying.'],
  run: async (call) => {
    const wanted = leaveCall(call.options);
    return answerAbout(call, { view: 'employment-year' }, (compared) => {
      checkDay(wanted, compared);
      return call.isJson ? jsonText(leaveJson(compared, wanted)) : leaveText(compared, wanted);
    });
  },
};
