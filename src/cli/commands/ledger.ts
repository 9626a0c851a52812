import type { Command } from '../command.ts';
import { answerAbout } from '../standings.ts';
import { jsonText } from '../write.ts';
import { ledgerJson } from './ledger-json.ts';
import { ledgerText } from './ledger-text.ts';

/** `parley ledger`: every dated entry with its working. */
export const ledger: Command = {
  name: 'ledger',
  summary: 'List every dated entry of the offers with its working',
  takesFile: true,
  options: { offer: { type: 'string' } },
  optionHelp: [{ usage: '--offer ID', meaning: 'Only this offer, by its id or exact company name' }],
  details: ['Every figure of a comparison is a sum of these entries.'],
  run: (call) =>
    answerAbout(call, { view: 'employment-year' }, (compared) =>
      call.isJson ? jsonText(ledgerJson(compared)) : ledgerText(compared),
    ),
};
