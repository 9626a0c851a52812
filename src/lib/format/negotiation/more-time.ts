import type { Tone } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { dateFigure } from './figures.ts';
import { closing, greeting, type Correspondents } from './letter.ts';
import { joined, passage, type Passage } from './passage.ts';

/** What a request for more time rests on. */
export interface MoreTime extends Correspondents {
  readonly tone: Tone;
  readonly company: string;
  /** The day by which they want to hear. */
  readonly due: PlainDate | undefined;
  /** The day asked for; undefined where none can be named. */
  readonly until: PlainDate | undefined;
  /** Whether another employer's answer is waited for, which is then the reason given. */
  readonly waitsForAnother: boolean;
}

/** A request for more time: short, with one date and a reason that is true. */
export function moreTimeText(request: MoreTime): Passage {
  const { tone, company, due, until, waitsForAnother } = request;
  const thanks: Readonly<Record<Tone, Passage>> = {
    warm: passage`Thank you again for the offer. I am glad about it and want to answer it properly.`,
    plain: passage`Thank you for the offer from ${company}.`,
    firm: passage`Thank you for the offer. I will give you a definite answer.`,
  };
  const asked = due
    ? passage`You asked me to reply by ${dateFigure(due, 'Reply due')}.`
    : passage`The offer names no day by which you need my answer.`;
  const ask = until
    ? passage`May I have until ${dateFigure(until, 'Asked for')}?`
    : passage`May I have some days more?`;
  const reason = waitsForAnother
    ? passage`I am in the last step of another process and would like to decide knowing everything.`
    : passage`I would like to read the whole agreement and settle my open questions first.`;
  const promise = passage`You will have my decision by then.`;
  return joined(
    [
      greeting(request),
      thanks[tone],
      joined([asked, ask, reason, ...(until ? [promise] : [])], ' '),
      closing(request, tone),
    ],
    '\n\n',
  );
}
