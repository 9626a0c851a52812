import type { PlainDate } from '../calendar/plain-date.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { departuresOf, type Departures } from './departures.ts';
import { endingOf, monthsServed, type Ending, type Way } from './ending.ts';
import { keptLines } from './kept-lines.ts';
import { figuresOf, type LeavingFigures } from './leaving-figures.ts';
import { leftGrants, type LeftGrant } from './left-grants.ts';
import { leftMatches, type LeftMatch } from './left-match.ts';
import { clawedPayments, type Clawed } from './owed-back.ts';

/** What leaving on a day comes to, in reported minor units. */
export interface Leaving {
  readonly on: PlainDate;
  readonly way: Way;
  readonly ending: Ending;
  readonly monthsServed: number;
  readonly figures: LeavingFigures;
  readonly clawbacks: readonly Clawed[];
  readonly grants: readonly LeftGrant[];
  readonly matches: readonly LeftMatch[];
}

/** The last day that is asked about, and the way of leaving. */
export interface LeavingChoice {
  readonly on: PlainDate;
  readonly way: Way;
}

/**
 * What leaving on a last day comes to (docs/method.md, 5, Leaving): what has been received and what stays, what is
 * owed back, what is forfeited. Received, vested and forfeited add up to all that was paid for work up to the day and
 * all that the grants held on it would bring. Throws a RangeError for a day before the first day of work.
 * Units: reported minor units; entries are summed as posted, what leaving adds is rounded once.
 */
export function leaving(ledger: Ledger, { on, way }: LeavingChoice): Leaving {
  return leavingFrom(departuresOf(ledger, on), { on, way });
}

/** The same from a ledger that is ready for it. */
export function leavingFrom(departures: Departures, { on, way }: LeavingChoice): Leaving {
  const { context } = departures.ledger;
  if (on < context.start) throw new RangeError(`${on} is before the first day of work, ${context.start}`);
  const ending = endingOf(context, on, way);
  const lines = keptLines(departures, ending.lastDay);
  const matches = leftMatches(departures, lines, ending.lastDay);
  const grants = leftGrants(departures, ending);
  const clawbacks = clawedPayments(departures, ending);
  return {
    on,
    way,
    ending,
    monthsServed: monthsServed(context, ending.lastDay),
    figures: figuresOf({ departures, ending, lines, matches, grants, clawbacks }),
    clawbacks,
    grants,
    matches,
  };
}
