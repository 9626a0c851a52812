import { addMonths } from '../../calendar/plain-date.ts';
import { ONE, whole, ZERO } from '../../money/ratio.ts';
import type { OfferContext } from '../../ledger/context.ts';
import { MONTHS_OF_START } from './customs.ts';
import { noLever, type Lever } from './lever.ts';

/** A start moved by whole months. Lines with dates of their own keep them; what counts from the start moves with it. */
function startMovedBy(name: 'earlier-start' | 'later-start', sign: 1 | -1): Lever {
  return {
    name,
    recurrence: 'one-time',
    over: 'fixed-dates',
    on: (context) => {
      const { offer, start } = context;
      if (offer.kind === 'current-job') return noLever('held-already');
      const most = monthsOfRoom(context, sign);
      if (most === 0) return noLever('contract-ends-first');
      return {
        kind: 'quantity',
        unit: { kind: 'months' },
        now: ZERO,
        isStated: true,
        direction: 'up',
        step: ONE,
        most: whole(most),
        write: (value) => ({ ...offer, start: addMonths(start, sign * Number(value.n / value.d)) }),
      };
    },
  };
}

/** By how many months a start can move: a later one must not come after the end of the contract. */
function monthsOfRoom({ start, lastDay }: OfferContext, sign: 1 | -1): number {
  const months = Array.from({ length: MONTHS_OF_START }, (_, i) => i + 1);
  return months.filter((count) => sign < 0 || !lastDay || addMonths(start, count) <= lastDay).length;
}

/** Months by which the start comes earlier. */
export const earlierStart = startMovedBy('earlier-start', -1);

/** Months by which the start comes later: worth something where the current job pays more until then. */
export const laterStart = startMovedBy('later-start', 1);
