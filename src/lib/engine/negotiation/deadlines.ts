import type { Offer } from '#lib/document/types.ts';
import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';

/** The day by which an employer wants to hear, and how far away it is. */
export interface Deadline {
  readonly offer: Offer;
  readonly date: PlainDate;
  /** Days from today: 0 is today, less is past. */
  readonly daysLeft: number;
}

/** Reply deadlines of offers, the earliest first; offers without one are left out. */
export function deadlinesOf(offers: readonly Offer[], today: PlainDate): readonly Deadline[] {
  return offers
    .flatMap((offer): readonly Deadline[] => {
      const { replyDeadline: date } = offer;
      if (offer.kind !== 'offer' || offer.hidden || date === undefined) return [];
      return [{ offer, date, daysLeft: daysBetween(today, date) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** More days than this nobody asks for. */
const MOST_DAYS_MORE = 30;

/**
 * The day until which more time would have to be had of one offer, so that the others have been heard: the latest
 * other deadline that is still to come and at most 30 days after its own. Undefined where there is none.
 */
export function timeNeeded(offer: Offer, offers: readonly Offer[], today: PlainDate): PlainDate | undefined {
  const own = offer.replyDeadline;
  return deadlinesOf(offers, today)
    .filter((other) => other.offer.id !== offer.id && other.daysLeft >= 0)
    .map(({ date }) => date)
    .filter((date) => own !== undefined && date > own && daysBetween(own, date) <= MOST_DAYS_MORE)
    .at(-1);
}
