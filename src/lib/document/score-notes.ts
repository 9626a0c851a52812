/*
 * What each field of own scores means: a part of field-notes.ts, keyed from the scores of an offer.
 */

/** The notes on the fields of own scores, by their path in them. */
export const SCORE_NOTES: Readonly<Record<string, string>> = {
  '': 'What the offer is worth beside its money, by criteria of your own. No part of any sum of money.',
  '[].id': 'Names this score among its like; it stays the same while it is edited.',
  '[].criterion':
    'What is scored: the same words in every offer make one row. Stated twice in an offer, the last holds.',
  '[].score': 'From 1, poor, to 5, very good; not scored yet when absent.',
  '[].note': 'Why, in a few words.',
};
