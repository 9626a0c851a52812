import type { Change } from '#lib/document/change.ts';
import type { Offer, TalkText } from '#lib/document/types.ts';
import { changesSince, type ChangesSince } from '#lib/format/negotiation/changes-since.ts';
import { inside, namedPlace, offerPlace } from '#lib/offer-lines/place.ts';

/** A text as it stands: made from the figures, or in the person's own wording. */
export interface ShownText {
  readonly text: string;
  readonly isOwn: boolean;
  /** What the figures would say differently from what the own wording was made from. */
  readonly changes: ChangesSince;
}

/** The own wording of a text where there is one, else the text that was made. */
export function shownText({ talk }: Offer, id: TalkText, made: string): ShownText {
  const own = talk?.texts?.find((text) => text.id === id);
  if (!own) return { text: made, isOwn: false, changes: { kind: 'none' } };
  return { text: own.written, isOwn: true, changes: changesSince(own.madeFrom, made) };
}

function ownTextPlace(offer: Offer, id: TalkText) {
  const texts = inside(inside(offerPlace(offer), 'talk'), 'texts');
  const own = texts.value?.find((text) => text.id === id);
  return namedPlace([...texts.address, `#${id}`], own);
}

/** The changes that keep an own wording. The first one notes which text it was made from. */
export function writeOwnText(offer: Offer, id: TalkText, written: string, made: string): readonly Change[] {
  const place = ownTextPlace(offer, id);
  return place.set({ id, written, madeFrom: place.value?.madeFrom ?? made });
}

/** The changes after which the own wording is held against the figures as they are now: it stays, the notice goes. */
export function acceptFigures(offer: Offer, id: TalkText, made: string): readonly Change[] {
  const place = ownTextPlace(offer, id);
  return place.value ? place.set({ ...place.value, madeFrom: made }) : [];
}

/** The changes that take the own wording away: the text is made from the figures again. */
export function forgetOwnText(offer: Offer, id: TalkText): readonly Change[] {
  return ownTextPlace(offer, id).set(undefined);
}
