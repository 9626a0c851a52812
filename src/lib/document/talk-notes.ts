/*
 * What each field of the talk about an offer means: a part of field-notes.ts, keyed from the talk of an offer.
 */

/** The notes on the fields of what is said to an employer, by their path in it. */
export const TALK_NOTES: Readonly<Record<string, string>> = {
  '': 'What is said to the employer, as far as the person has decided it.',
  '.lever': 'The one thing that the counter-offer asks for.',
  '.tone': 'How messages sound: warm, plain or firm.',
  '.recipient': 'Whom a message is to.',
  '.sender': 'Who signs it.',
  '.namesRivals': 'Whether other employers are named; otherwise they are "another company".',
  '.showsCurrentPay': 'Whether present pay may be told. It stays out of every text unless this is true.',
  '.moreTimeUntil': 'The day until which more time to reply is asked for.',
  '.cards': 'Evidence that is put in or left out against what is usual for it.',
  '.cards[].id': 'The card, by the name that the program gives it.',
  '.cards[].isIncluded': 'Whether it is said.',
  '.texts': 'Texts in the wording of the person.',
  '.texts[].id': 'Which text it is.',
  '.texts[].written': 'The wording of the person.',
  '.texts[].madeFrom': 'The text that it was made from, so that figures that have changed since can be told.',
};
