import { addMonths } from '../../calendar/plain-date.ts';
import { ONE, whole, ZERO } from '../../money/ratio.ts';
import { MONTHS_OF_START } from './customs.ts';
import { noLever, type Lever } from './lever.ts';

/** A start moved by whole months. Lines with dates of their own keep them; what counts from the start moves with it. */
function startMovedBy(name: 'earlier-start' | 'later-start', sign: 1 | -1): Lever {
  return {
    name,
    recurrence: 'one-time',
    over: 'fixed-dates',
    on: ({ offer, start }) => {
      if (offer.kind === 'current-job') return noLever('held-already');
      return {
        kind: 'quantity',
        unit: { kind: 'months' },
        now: ZERO,
        isStated: true,
        direction: 'up',
        step: ONE,
        most: whole(MONTHS_OF_START),
        write: (value) => ({ ...offer, start: addMonths(start, sign * Number(value.n / value.d)) }),
      };
    },
  };
}

/** Months by which the start comes earlier. */
export const earlierStart = startMovedBy('earlier-start', -1);

/** Months by which the start comes later: worth something where the current job pays more until then. */
export const laterStart = startMovedBy('later-start', 1);
