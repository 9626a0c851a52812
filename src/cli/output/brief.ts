import { TALK_TEXTS } from '#lib/document/schema/talk.ts';
import { z } from '#lib/document/z.ts';
import { SEEN_AS } from '#lib/engine/negotiation/evidence/card.ts';
import { date, head, mistake, noted, offerNames, word } from './fields.ts';

const figure = z.strictObject({
  text: noted(z.string(), 'The figure as it stands in the text.'),
  exact: noted(z.nullable(z.string()), 'The same to the last digit, where the text has fewer.'),
  means: noted(z.string(), 'What it is.'),
  source: noted(
    word(['ledger', 'computed', 'stated', 'published']),
    'Whether it is a figure of the comparison, worked out for the negotiation, as entered, or published.',
  ),
});

const made = z.strictObject({
  id: noted(word(TALK_TEXTS), 'Which text it is.'),
  subject: noted(z.nullable(z.string()), 'The subject line of a message.'),
  isOwn: noted(z.boolean(), 'Whether it is in the wording of the person instead.'),
  text: noted(z.string(), 'The text.'),
  markdown: noted(z.string(), 'The same as Markdown.'),
  figures: noted(z.array(figure), 'The figures of the text as it was made, in reading order.'),
});

const card = z.strictObject({
  id: noted(z.string(), 'Names the card in this document.'),
  kind: noted(z.string(), 'What kind of claim it is.'),
  claim: noted(z.string(), 'The claim.'),
  number: noted(z.string(), 'Its number.'),
  source: noted(z.string(), 'Where the number comes from.'),
  date: noted(z.nullable(z.string()), 'The date that belongs to it, in words.'),
  seenAs: noted(word(SEEN_AS), 'How the employer will take it.'),
  weaknesses: noted(z.array(z.string()), 'What makes it weaker than it sounds.'),
  isWeak: noted(z.boolean(), 'Whether it is left out unless it was put in.'),
  isIncluded: noted(z.boolean(), 'Whether it is said.'),
});

/** What `parley brief --json` gives. */
export const briefOutput = z.strictObject({
  ...head('brief'),
  today: noted(date, 'The day against which deadlines are held.'),
  offer: noted(z.strictObject(offerNames), 'The offer that is negotiated.'),
  mistakes: noted(z.array(mistake), 'What is wrong or doubtful in this offer.'),
  gap: noted(
    z.nullable(z.string()),
    'How far the offer is from the target, in words; null without a target or with an error.',
  ),
  lever: noted(z.nullable(z.string()), 'What the counter-offer asks for.'),
  cards: noted(z.array(card), 'The evidence, the strongest first.'),
  questions: noted(z.array(z.string()), 'What the offer does not say, the dearest first.'),
  texts: noted(
    z.array(made),
    'The texts that can be made; empty when an error keeps the offer from being computed.',
  ),
});

/** The output of `parley brief --json`. */
export type BriefOutput = z.infer<typeof briefOutput>;
