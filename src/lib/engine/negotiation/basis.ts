import type { Offer } from '#lib/document/types.ts';
import { addMonths } from '../calendar/plain-date.ts';
import { checkOffer } from '../checks/check-offer.ts';
import { touchedParts } from '../flips/touched-parts.ts';
import { ledgerOf, type LedgerPart } from '../ledger-of.ts';
import type { Assumptions } from '../ledger/assumptions.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Bargaining } from './bargaining.ts';
import {
  fixedWindow,
  isSummed,
  MONTHS_BEFORE_WINDOW,
  paidBefore,
  readingAmount,
  sharedOut,
  summed,
  summedInWindow,
  type SummedReading,
  type TargetReading,
} from './reading-amount.ts';

/** What an offer comes to by one reading, in reported minor units, over one stretch of time. */
export type Basis = (offer: Offer) => bigint;

/** Standard TC and the annual base are of terms, not of postings: no line of the ledger is needed for them. */
const NO_PARTS: ReadonlySet<LedgerPart> = new Set();

/**
 * Over the own employment years of each offer, as the comparison shows it. Of an offer that is made from the one that
 * is bargained about only the parts that can be another are computed again. Throws as `ledgerOf` does.
 */
export function overOwnYears(bargaining: Bargaining, reading: TargetReading): Basis {
  const { assumptions, definition } = bargaining;
  if (!isSummed(reading))
    return (offer) => readingAmount(ledgerOf(offer, assumptions, NO_PARTS), reading, definition);
  const total = partByPart(bargaining, reading);
  return (offer) => sharedOut(total(offer), reading, assumptions.horizonYears);
}

/** Sums of entries over own years, of which those of parts that have not changed are taken from the offer as it is. */
function partByPart(
  { offer: own, ledger, assumptions, definition }: Bargaining,
  reading: SummedReading,
): Basis {
  const now = summed(ledger, reading, definition);
  const known = new Map<string, bigint>();
  const sumOf = (offer: Offer, parts: ReadonlySet<LedgerPart>): bigint =>
    summed(ledgerOf(offer, assumptions, parts), reading, definition);
  return (offer) => {
    if (offer === own) return now;
    const parts = touchedParts(own, offer);
    const key = [...parts].sort().join();
    let before = known.get(key);
    if (before === undefined) known.set(key, (before = sumOf(own, parts)));
    return now - before + sumOf(offer, parts);
  };
}

/**
 * Over fixed dates, for asks that move the start: all that an offer pays until the end of a window that does not move
 * with it, and what the current job, where the document has one, pays before the start. Throws as `ledgerOf` does.
 * Source: docs/method.md, 5, Least ask.
 */
export function overFixedDates(bargaining: Bargaining, reading: TargetReading): Basis {
  const { assumptions, definition, ledger, currentJob } = bargaining;
  if (!isSummed(reading)) return overOwnYears(bargaining, reading);
  const window = fixedWindow(ledger);
  // An earlier start moves the own years of the offer forward: a year more reaches the end of the window again.
  const longer: Assumptions = { ...assumptions, horizonYears: assumptions.horizonYears + 1 };
  const from = addMonths(window.from, -MONTHS_BEFORE_WINDOW);
  const staying: Ledger | undefined =
    currentJob && checkOffer(currentJob, { ...longer, comparisonStart: from }).ledger;
  return (offer) => {
    const moved = ledgerOf(offer, longer);
    const own = summedInWindow(moved, reading, definition, window);
    const isJoined = staying !== undefined && offer.kind !== 'current-job';
    const before = isJoined ? paidBefore(staying, reading, definition, window, moved.context.start) : 0n;
    return sharedOut(own + before, reading, assumptions.horizonYears);
  };
}
