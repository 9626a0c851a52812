import type { Negotiation, Offer, OfferDocument, Target } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { inside, offerPlace, type Place } from '#lib/offer-lines/place.ts';

/** The negotiation of an offer, which comes to be with the first thing that is entered about it. */
export function negotiationPlace(offer: Offer): Place<Negotiation> {
  return inside(offerPlace(offer), 'negotiation');
}

/** The other offers that one can be held against. */
export function otherOffers({ offers }: OfferDocument, { id }: Offer): readonly Offer[] {
  return offers.filter((other) => other.id !== id);
}

/** The kinds of target that make sense for the offers and bands there are. */
export function targetKinds(document: OfferDocument, offer: Offer): readonly Target['kind'][] {
  const hasCurrentJob = document.offers.some(({ id, kind }) => kind === 'current-job' && id !== offer.id);
  return [
    ...(otherOffers(document, offer).length > 0 ? (['offer'] as const) : []),
    ...((document.bands ?? []).length > 0 ? (['band'] as const) : []),
    ...(hasCurrentJob ? (['make-whole'] as const) : []),
    'amount',
  ];
}

/** A target of another kind, with the first sensible choice for what the one before cannot say. */
export function turnedTarget(
  kind: Target['kind'],
  from: Target | undefined,
  document: OfferDocument,
  offer: Offer,
  today: PlainDate,
): Target {
  const reading =
    from?.kind === 'offer' ? from.reading : from?.kind === 'amount' ? matchable(from.reading) : 'horizon';
  switch (kind) {
    case 'offer':
      return { kind, offer: bestOther(document, offer)?.id ?? offer.id, reading };
    case 'band':
      return { kind, band: document.bands?.[0]?.id ?? '', point: { kind: 'midpoint' } };
    case 'make-whole':
      return { kind, lastDay: offer.start ?? today, within: '12-months' };
    case 'amount':
      return { kind, reading, amount: '0' as DecimalString };
  }
}

function matchable(reading: Extract<Target, { kind: 'amount' }>['reading']) {
  return reading === 'standard' || reading === 'base' ? 'horizon' : reading;
}

/** The other offer to hold this one against at first: a new offer before the current job, one that is shown before a hidden one. */
function bestOther(document: OfferDocument, offer: Offer): Offer | undefined {
  const others = otherOffers(document, offer);
  return (
    others.find(({ kind, hidden }) => kind === 'offer' && hidden !== true) ??
    others.find(({ hidden }) => hidden !== true) ??
    others[0]
  );
}

type Point = Extract<Target, { kind: 'band' }>['point'];

/** A place in a band of another kind: the middle, said as a percentile. */
export function turnedPoint(kind: Point['kind']): Point {
  return kind === 'midpoint' ? { kind } : { kind, percentile: 50 };
}
