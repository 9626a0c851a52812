import type { Tone } from '#lib/document/types.ts';
import { closing, greeting, type Correspondents } from './letter.ts';
import { joined, passage, type Passage } from './passage.ts';

/** What a counter-offer says: one thing asked for, and why. */
export interface CounterOffer extends Correspondents {
  readonly tone: Tone;
  readonly company: string;
  readonly role: string | undefined;
  /** What is asked for, after "I would like": "the base salary to be $205,000 instead of $192,000". */
  readonly wish: Passage;
  /** Why, the strongest first; the first two are said. */
  readonly reasons: readonly Passage[];
}

/** The subject line of the message. */
export function counterOfferSubject({ company, role }: CounterOffer): string {
  return role === undefined || role === '' ? `Offer from ${company}` : `Offer from ${company}: ${role}`;
}

/**
 * A short counter-offer that can be forwarded inside the company: thanks, one thing, one number, the reason, and that
 * it will be signed.
 */
export function counterOfferText(counter: CounterOffer): Passage {
  const { tone, company, wish, reasons } = counter;
  const opening: Readonly<Record<Tone, Passage>> = {
    warm: passage`Thank you for the offer, and for the time you have all taken for me. I would like to join ${company}.`,
    plain: passage`Thank you for the offer. I would like to accept it.`,
    firm: passage`Thank you for the offer. I can accept it with one change.`,
  };
  const ask: Readonly<Record<Tone, Passage>> = {
    warm: passage`There is one thing I would like to settle first: I would like ${wish}.`,
    plain: passage`I ask for one change: I would like ${wish}.`,
    firm: passage`I would like ${wish}.`,
  };
  const promise: Readonly<Record<Tone, Passage>> = {
    warm: passage`If that works, please send me the updated letter and I will sign it. All the rest is good as it stands.`,
    plain: passage`With that change in the letter I am ready to sign. The rest stays as it is.`,
    firm: passage`I will sign as soon as the letter says so. As the offer stands I would have to weigh it again.`,
  };
  return joined(
    [
      greeting(counter),
      opening[tone],
      joined([ask[tone], ...reasons.slice(0, 2)], ' '),
      promise[tone],
      closing(counter, tone),
    ],
    '\n\n',
  );
}
