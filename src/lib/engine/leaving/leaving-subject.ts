import type { PlainDate } from '../calendar/plain-date.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import { departuresOf } from './departures.ts';
import { keptLines } from './kept-lines.ts';
import { leaving, type LeavingChoice } from './leaving.ts';
import type { LeavingAmount } from './leaving-amount.ts';
import type { LeavingFigure } from './leaving-figures.ts';
import { makeWhole, type MakeWholeChoice, type MakeWholeFigure } from './make-whole.ts';

/** What of a clawback is asked about: what one of its readings claims, the gross, or what a percentage leaves over. */
export type ClawbackFigure = number | 'gross' | 'residue';

/** An amount of leaving that can be asked why. */
export type LeavingSubject =
  | {
      readonly kind: 'leaving';
      readonly choice: LeavingChoice;
      readonly figure: LeavingFigure;
      /** Set to ask about one payment with a clause: its line, and which of the amounts. */
      readonly clawback?: { readonly streamId: string; readonly figure: ClawbackFigure };
    }
  | {
      readonly kind: 'make-whole';
      readonly choice: MakeWholeChoice;
      readonly figure: MakeWholeFigure;
    };

/** The amount that is asked about, from the ledger as it is now. Throws a RangeError when it is no longer there. */
export function leavingAmount(ledger: Ledger, subject: LeavingSubject): LeavingAmount {
  if (subject.kind === 'make-whole') return makeWhole(ledger, subject.choice).figures[subject.figure];
  const left = leaving(ledger, subject.choice);
  if (!subject.clawback) return left.figures[subject.figure];
  const { streamId, figure } = subject.clawback;
  const clawed = left.clawbacks.find(({ stream }) => stream.id === streamId);
  const amount =
    figure === 'gross' || figure === 'residue' ? clawed?.[figure] : clawed?.readings[figure]?.owed;
  if (!amount) throw new RangeError(`There is no clawback ${streamId}, ${figure}`);
  return amount;
}

/** Whether an amount of leaving is still there after an edit. */
export function isStillThere(ledger: Ledger, subject: LeavingSubject): boolean {
  if (subject.choice.on < ledger.context.start) return false;
  if (subject.kind === 'make-whole' || !subject.clawback) return true;
  const { streamId, figure } = subject.clawback;
  const clawed = leaving(ledger, subject.choice).clawbacks.find(({ stream }) => stream.id === streamId);
  return figure === 'gross' || figure === 'residue'
    ? clawed?.[figure] !== undefined
    : clawed?.readings[figure] !== undefined;
}

/** An entry found again in what leaving on a day counts: pay that accrues to the day, or a vest beyond the horizon. */
export function entryOfLeaving(
  ledger: Ledger,
  on: PlainDate,
  { stream: { id }, k }: Entry,
): Entry | undefined {
  if (on < ledger.context.start) return undefined;
  const departures = departuresOf(ledger, on);
  const lastDay = departures.ledger.context.lastDay;
  const kept = keptLines(departures, lastDay !== undefined && lastDay < on ? lastDay : on);
  const streams = [...kept, ...departures.grants].map(({ stream }) => stream);
  return streams.find((stream) => stream.id === id)?.entries[k - 1];
}
