import type { Tone } from '#lib/document/types.ts';
import { passage, type Passage } from './passage.ts';

/** Whom a message is to, and who signs it. */
export interface Correspondents {
  readonly recipient: string | undefined;
  readonly sender: string | undefined;
}

/** "Hello Dana," */
export function greeting({ recipient }: Correspondents): Passage {
  return recipient === undefined || recipient === '' ? passage`Hello,` : passage`Hello ${recipient},`;
}

/** How a message can sound. */
export const TONE_WORDS: Readonly<Record<Tone, string>> = { warm: 'Warm', plain: 'Plain', firm: 'Firm' };

const CLOSINGS: Readonly<Record<Tone, string>> = {
  warm: 'With thanks and kind regards,',
  plain: 'Kind regards,',
  firm: 'Regards,',
};

/** The words before the name, and the name; a place for it where none is entered. */
export function closing({ sender }: Correspondents, tone: Tone): Passage {
  return passage`${CLOSINGS[tone]}\n${sender === undefined || sender === '' ? '[your name]' : sender}`;
}
