import { wholeMonthsBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Entry, Ledger, Stream } from '../ledger/ledger.ts';
import { ledgerOf } from '../ledger-of.ts';
import type { Departures } from './departures.ts';

/** A line of which the first so many entries are paid when the employment ends. */
export interface KeptLine {
  readonly stream: Stream;
  readonly count: number;
}

/**
 * What every line but the grants has paid when the employment ends on a day. Pay that accrues is taken from the
 * ledger of an employment that ends then, so that its part month goes by calendar days; all else is what is dated
 * on or before the day.
 */
export function keptLines(departures: Departures, lastDay: PlainDate): readonly KeptLine[] {
  const accrued = new Map(
    accruedUntil(departures.ledger, lastDay)
      .streams.filter(({ component }) => component !== 'bonus')
      .map((stream) => [stream.id, stream]),
  );
  return departures.others.map((stream) => {
    const ended = accrued.get(stream.id);
    if (ended) return { stream: ended, count: ended.postings.dates.length };
    return { stream, count: countUntil(stream, lastDay) };
  });
}

/** How many entries of a line are dated on or before a day. */
export function countUntil({ postings: { dates } }: Stream, lastDay: PlainDate): number {
  const after = dates.findIndex((date) => date > lastDay);
  return after === -1 ? dates.length : after;
}

/** The ledger of the lines that accrue, of an employment that ends on a day: without equity and payments made once. */
function accruedUntil({ offer, assumptions, context }: Ledger, lastDay: PlainDate): Ledger {
  const accruing = { ...offer, contractEnd: lastDay };
  delete accruing.grants;
  delete accruing.refreshGrants;
  delete accruing.stock;
  delete accruing.signOn;
  delete accruing.relocation;
  const months = Math.max(0, wholeMonthsBetween(context.origin, lastDay));
  return ledgerOf(accruing, { ...assumptions, horizonYears: Math.floor(months / 12) + 1 });
}

/** The entries of a kept line that belong to the comparison: history aside. */
export function entriesKept({ stream, count }: KeptLine): readonly Entry[] {
  return stream.entries.slice(0, count).filter(({ month }) => month >= 1);
}

/** Their sum in reported minor units. */
export function sumKept({ stream: { postings }, count }: KeptLine): bigint {
  let sum = 0n;
  for (let i = 0; i < count; i += 1) {
    if ((postings.months[i] ?? 0) >= 1) sum += postings.reported[i] ?? 0n;
  }
  return sum;
}
