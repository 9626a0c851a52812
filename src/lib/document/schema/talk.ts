import { z } from '../z.ts';
import { flag, line, list, oneOf, plainDate, prose } from './scalars.ts';
import { LEVERS } from './negotiation.ts';

/** The texts that are made of an offer's figures. */
export const TALK_TEXTS = [
  'talking-points',
  'call-ladder',
  'counter-offer',
  'more-time',
  'questions',
  'brief',
] as const;

/** How a message sounds. */
export const TONES = ['warm', 'plain', 'firm'] as const;

/** A text that the person has changed, beside the text it was made from: so that new figures can be told. */
const ownText = z.strictObject({ id: oneOf(TALK_TEXTS), written: prose, madeFrom: prose });

/** What is said to the employer of an offer, as far as the person has decided it. */
export const talk = z.strictObject({
  /** The one thing that the counter-offer asks for. */
  lever: z.optional(oneOf(LEVERS)),
  tone: z.optional(oneOf(TONES)),
  /** Whom the message is to, and who signs it. */
  recipient: z.optional(line),
  sender: z.optional(line),
  /** Whether other employers are named. */
  namesRivals: z.optional(flag),
  /** Whether present pay may be told. */
  showsCurrentPay: z.optional(flag),
  /** The day until which more time is asked for. */
  moreTimeUntil: z.optional(plainDate),
  /** Cards put in or left out against what is usual for them. */
  cards: z.optional(list(z.strictObject({ id: line, isIncluded: flag }))),
  texts: z.optional(list(ownText)),
});
