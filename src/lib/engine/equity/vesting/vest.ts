import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { allocate, type AllocationType } from './allocation.ts';

/** What vests on one date. */
export interface Vest {
  readonly date: PlainDate;
  /** What vests on this row: whole units, unless the allocation type is FRACTIONAL. */
  readonly shares: Ratio;
  /** The exact share of the grant vested before this row, unrounded; rows that round to 0 are counted in it. */
  readonly portionBefore: Ratio;
  /** The exact share of the grant vested with this row, unrounded. */
  readonly portionAfter: Ratio;
}

/** A part of a grant that vests at once: its date, or undefined when its event has not happened. */
export interface Tranche {
  readonly date: PlainDate | undefined;
  readonly part: bigint;
}

/** Tranches whose parts count in one denominator. */
export interface TrancheList {
  readonly tranches: readonly Tranche[];
  readonly whole: bigint;
}

/** In date order, those that never vest last; equal dates keep the order of the statements. */
function inDateOrder(tranches: readonly Tranche[]): readonly Tranche[] {
  const ordered = tranches.every(
    (tranche, i) => i === 0 || compareDates(tranches[i - 1]?.date, tranche.date) <= 0,
  );
  return ordered ? tranches : [...tranches].sort((a, b) => compareDates(a.date, b.date));
}

function compareDates(a: PlainDate | undefined, b: PlainDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

/**
 * Allocates a grant over its tranches and adds up what falls on one date. Tranches that never vest take part
 * in the allocation, behind all others, so that what vests before an event is the same whether or not the
 * event comes.
 * Units: units of the grant. Rounding: the allocation type. In date order, without rows of 0.
 */
export function vestsOfTranches(
  quantity: Ratio,
  { tranches, whole }: TrancheList,
  type: AllocationType,
): readonly Vest[] {
  const ordered = inDateOrder(tranches);
  const { units, denominator } = allocate(quantity, { parts: ordered.map(({ part }) => part), whole }, type);
  const vests: Vest[] = [];
  let portion = 0n;
  let before = 0n;
  let shares = 0n;
  ordered.forEach(({ date, part }, i) => {
    if (date === undefined) return;
    portion += part;
    shares += units[i] ?? 0n;
    if (ordered[i + 1]?.date === date) return;
    if (shares !== 0n) {
      vests.push({
        date,
        shares: { n: shares, d: denominator },
        portionBefore: { n: before, d: whole },
        portionAfter: { n: portion, d: whole },
      });
    }
    before = portion;
    shares = 0n;
  });
  return vests;
}
