import type { Offer, TalkText, Tone } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { markdownOf, passagesOf, plainTextOf, type Section } from './blocks.ts';
import { counterOfferSubject, counterOfferText, type CounterOffer } from './counter-offer.ts';
import { closing, greeting } from './letter.ts';
import { moreTimeText } from './more-time.ts';
import { figuresOf, joined, passage, passageText, type Figure, type Passage } from './passage.ts';

/** A text made of the figures of an offer. */
export interface MadeText {
  readonly id: TalkText;
  readonly label: string;
  /** The heading of a text of several parts. */
  readonly title: string | undefined;
  /** The subject line of a message. */
  readonly subject: string | undefined;
  readonly plain: string;
  readonly markdown: string;
  readonly figures: readonly Figure[];
}

/** What texts are made of. */
export interface TextFacts {
  readonly offer: Offer;
  /** The offer's name in the comparison. */
  readonly name: string;
  /** What is asked for; undefined while nothing would reach the target. */
  readonly wish: Passage | undefined;
  /** What is said for it, the strongest first. */
  readonly reasons: readonly Passage[];
  /** Terms that should be better, whatever is asked for. */
  readonly terms: readonly Passage[];
  /** Replies for the phone, the best figure first; empty while no figures are written down. */
  readonly ladder: readonly Passage[];
  /** Questions about what the offer does not say, the dearest first. */
  readonly questions: readonly Passage[];
  /** The day until which more time is asked for. */
  readonly timeNeeded: PlainDate | undefined;
  readonly waitsForAnother: boolean;
  /** The parts of the brief, in order. */
  readonly brief: readonly Section[];
}

const LABELS: Readonly<Record<TalkText, string>> = {
  'talking-points': 'Talking points',
  'call-ladder': 'On the phone',
  'counter-offer': 'Counter-offer',
  'more-time': 'Asking for more time',
  questions: 'Questions about the offer',
  brief: 'Brief',
};

/** Every text that can be made; one that has nothing to say is left out. */
export function madeTexts(facts: TextFacts): readonly MadeText[] {
  return [
    ...talkingPoints(facts),
    ...callLadder(facts),
    ...counterOffer(facts),
    moreTime(facts),
    ...questions(facts),
    brief(facts),
  ];
}

const toneOf = ({ talk }: Offer): Tone => talk?.tone ?? 'warm';

function correspondents({ talk }: Offer) {
  return { recipient: talk?.recipient, sender: talk?.sender };
}

function fromPassage(id: TalkText, text: Passage, subject?: string): MadeText {
  const plain = passageText(text);
  return {
    id,
    label: LABELS[id],
    title: undefined,
    subject,
    plain,
    markdown: plain,
    figures: figuresOf(text),
  };
}

function fromSections(id: TalkText, title: string, sections: readonly Section[]): MadeText {
  return {
    id,
    label: LABELS[id],
    title,
    subject: undefined,
    plain: plainTextOf(sections),
    markdown: markdownOf(title, sections),
    figures: figuresOf(joined(passagesOf(sections), ' ')),
  };
}

function talkingPoints({ offer, wish, reasons, terms, name }: TextFacts): readonly MadeText[] {
  if (!wish && reasons.length + terms.length === 0) return [];
  const said = [
    passage`Thank you for the offer: I would like to join.`,
    ...(wish ? [passage`I would like ${wish}.`] : []),
    ...reasons,
    ...terms,
    ...(wish ? [passage`If the letter says so, I will sign it.`] : []),
  ];
  const numbered = joined(
    said.map((point, i) => passage`${String(i + 1)}. ${point}`),
    '\n',
  );
  return [
    {
      ...fromPassage('talking-points', numbered),
      label: `${LABELS['talking-points']}, ${nameOf(offer, name)}`,
    },
  ];
}

const nameOf = ({ company }: Offer, name: string): string => (company === '' ? name : company);

function callLadder({ ladder }: TextFacts): readonly MadeText[] {
  return ladder.length === 0 ? [] : [fromPassage('call-ladder', joined(ladder, '\n'))];
}

function counterOffer({ offer, wish, reasons }: TextFacts): readonly MadeText[] {
  if (!wish) return [];
  const counter: CounterOffer = {
    ...correspondents(offer),
    tone: toneOf(offer),
    company: offer.company,
    role: offer.role,
    wish,
    reasons,
  };
  return [fromPassage('counter-offer', counterOfferText(counter), counterOfferSubject(counter))];
}

function moreTime({ offer, timeNeeded, waitsForAnother }: TextFacts): MadeText {
  const text = moreTimeText({
    ...correspondents(offer),
    tone: toneOf(offer),
    company: offer.company,
    due: offer.replyDeadline,
    until: offer.talk?.moreTimeUntil ?? timeNeeded,
    waitsForAnother,
  });
  return fromPassage('more-time', text, `Offer from ${offer.company}: a little more time`);
}

function questions({ offer, questions: asked }: TextFacts): readonly MadeText[] {
  if (asked.length === 0) return [];
  const tone = toneOf(offer);
  const lines = asked.map((question, i) => passage`${String(i + 1)}. ${question}`);
  const text = joined(
    [
      greeting(correspondents(offer)),
      passage`Thank you for the offer. Before I can answer it I would like to know what the letter does not say:`,
      joined(lines, '\n'),
      passage`A short answer to each in writing is enough.`,
      closing(correspondents(offer), tone),
    ],
    '\n\n',
  );
  return [fromPassage('questions', text, `Questions about the offer from ${offer.company}`)];
}

function brief({ offer, name, brief: sections }: TextFacts): MadeText {
  const role = offer.role === undefined || offer.role === '' ? '' : `, ${offer.role}`;
  return fromSections('brief', `Brief: ${nameOf(offer, name)}${role}`, sections);
}
