import type { Offer } from '#lib/document/types.ts';
import { addMonths } from '../calendar/plain-date.ts';
import { checkOffer } from '../checks/check-offer.ts';
import { ledgerOf } from '../ledger-of.ts';
import type { Assumptions } from '../ledger/assumptions.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Bargaining } from './bargaining.ts';
import {
  fixedWindow,
  MONTHS_BEFORE_WINDOW,
  paidBefore,
  readingAmount,
  readingInWindow,
  type TargetReading,
} from './reading-amount.ts';

/** What an offer comes to by one reading, in reported minor units, over one stretch of time. */
export type Basis = (offer: Offer) => bigint;

/** Over the own employment years of each offer, as the comparison shows it. Throws as `ledgerOf` does. */
export function overOwnYears({ assumptions, definition }: Bargaining, reading: TargetReading): Basis {
  return (offer) => readingAmount(ledgerOf(offer, assumptions), reading, definition);
}

/**
 * Over fixed dates, for asks that move the start: all that an offer pays until the end of a window that does not move
 * with it, and what the current job, where the document has one, pays before the start. Throws as `ledgerOf` does.
 * Source: docs/method.md, 5, Least ask.
 */
export function overFixedDates(bargaining: Bargaining, reading: TargetReading): Basis {
  const { assumptions, definition, ledger, currentJob } = bargaining;
  const window = fixedWindow(ledger);
  // An earlier start moves the own years of the offer forward: a year more reaches the end of the window again.
  const longer: Assumptions = { ...assumptions, horizonYears: assumptions.horizonYears + 1 };
  const from = addMonths(window.from, -MONTHS_BEFORE_WINDOW);
  const staying: Ledger | undefined =
    currentJob && checkOffer(currentJob, { ...longer, comparisonStart: from }).ledger;
  return (offer) => {
    const moved = ledgerOf(offer, longer);
    const own = readingInWindow(moved, reading, definition, window);
    if (!staying || offer.kind === 'current-job') return own;
    return own + paidBefore(staying, reading, definition, window, moved.context.start);
  };
}
