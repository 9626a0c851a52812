import { TALK_TEXTS } from '#lib/document/schema/talk.ts';
import { dateOf } from '#lib/engine/calendar/plain-date.ts';
import type { Command } from '../command.ts';
import { dateOption, wordOption } from '../option-values.ts';
import { answerAbout } from '../standings.ts';
import { jsonText } from '../write.ts';
import { briefed } from './brief-call.ts';
import { briefJson } from './brief-json.ts';

/** `parley brief`: the brief of a negotiation as Markdown, or another of its texts. */
export const brief: Command = {
  name: 'brief',
  summary: 'Write the brief of a negotiation: where the offers stand, what to ask, why, and what to say',
  takesFile: true,
  options: { offer: { type: 'string' }, text: { type: 'string' }, today: { type: 'string' } },
  optionHelp: [
    { usage: '--offer ID', meaning: 'The offer to negotiate, by its id or exact company name' },
    { usage: `--text ${TALK_TEXTS.join('|')}`, meaning: 'Another text than the brief' },
    { usage: '--today DATE', meaning: 'The day against which deadlines are held (today when left out)' },
  ],
  details: [
    'Every figure is of the comparison, before tax. Own wording in the document takes the place of a text.',
  ],
  run: (call) => {
    const now = new Date();
    const today =
      dateOption(call.options, 'today') ?? dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    const wanted = wordOption(call.options, 'text', TALK_TEXTS) ?? 'brief';
    return answerAbout(call, {}, async (compared) => {
      const json = briefJson(await briefed(compared, today));
      if (call.isJson) return jsonText(json);
      const text = json.texts.find(({ id }) => id === wanted);
      if (!text) return json.texts.length === 0 ? '' : NOTHING_TO_SAY;
      const subject = text.subject === null ? '' : `Subject: ${text.subject}\n\n`;
      return `${subject}${wanted === 'brief' ? text.markdown : `${text.text}\n`}`;
    });
  },
};

const NOTHING_TO_SAY =
  'There is nothing to write there yet: no target is missed, or no figures are written down.\n';
