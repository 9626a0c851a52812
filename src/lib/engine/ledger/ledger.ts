import type { Timing } from '../calendar/month-grid.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import type { Ratio } from '../money/ratio.ts';
import type { Offer } from '#lib/document/types.ts';
import type { Assumptions } from './assumptions.ts';
import type { Certainty, Component } from './components.ts';
import type { OfferContext } from './context.ts';
import type { Postings } from './postings.ts';
import type { DocumentPath, Working } from './working.ts';

/** The share of an entry that is of one certainty. Parts of an entry add up to it, in both currencies. */
export interface Part {
  readonly certainty: Certainty;
  /** Posted minor units of the stream's currency. */
  readonly amount: bigint;
  /** The same in minor units of the reporting currency. */
  readonly reported: bigint;
}

/** What is behind the entry of a vest, and what illiquid equity is worth beside the amount that counts. */
export interface VestFacts {
  /** Undefined for an award in cash, which has no shares. */
  readonly shares: Ratio | undefined;
  /** Price of one share on the date, in whole currency units of the stream, unrounded; undefined without shares. */
  readonly price: Ratio | undefined;
  /** The day on which the service condition was met; earlier than the entry's date under a double trigger. */
  readonly serviceDate: PlainDate;
  /** What it would cost to exercise, in posted minor units; 0 for shares that cost nothing. */
  readonly exerciseCost: bigint;
  /** Set for what cannot be sold. */
  readonly illiquid: IlliquidValue | undefined;
}

/** What equity that cannot be sold is worth beside the amount that counts. */
export interface IlliquidValue {
  /** Undiscounted and discounted, in reporting minor units. */
  readonly face: bigint;
  readonly discounted: bigint;
  /** Undiscounted, before conversion: in posted minor units of the stream's currency. */
  readonly ownFace: bigint;
}

/** One dated payment, vest or charge: the atom of which every figure is a sum. */
export interface Entry {
  readonly stream: Stream;
  /** Position in its stream, from 1. */
  readonly k: number;
  readonly date: PlainDate;
  /** The employment month to which it belongs, from 1; 0 or less is history before the comparison. */
  readonly month: number;
  readonly amount: bigint;
  readonly reported: bigint;
  readonly parts: readonly Part[];
  /** Set for a vest. */
  readonly vest: VestFacts | undefined;
}

/** Where an entry stands in time, and on which line. */
export type Posted = Pick<Entry, 'date' | 'month' | 'stream'>;

/** The entries of one line of the offer, in date order. */
export interface Stream {
  readonly id: string;
  readonly component: Component;
  readonly label: string | undefined;
  /** Where in the offer the line stands. */
  readonly path: DocumentPath;
  readonly currency: Currency;
  /** Whether its payments close a period or open one, which decides the year of one on an anniversary. */
  readonly timing: Timing;
  /** False for a line that is shown but kept out of the totals. */
  readonly counts: boolean;
  readonly entries: readonly Entry[];
  /** The same as columns, for who only adds them up: the entries are made when they are first asked for. */
  readonly postings: Postings;
  /** The working of the k-th entry, made only when it is asked for. */
  readonly working: (k: number) => Working;
}

/** Everything an offer pays under a set of assumptions, dated. All readings are sums over it. */
export interface Ledger {
  readonly offer: Offer;
  readonly assumptions: Assumptions;
  readonly context: OfferContext;
  readonly streams: readonly Stream[];
}

/** The employment year (from 1) of an entry; 0 or less is history. */
export function yearOf(entry: Entry): number {
  return Math.ceil(entry.month / 12);
}

/** All entries of a ledger by date, then in the order of its lines. */
export function entriesOf(ledger: Ledger): readonly Entry[] {
  return ledger.streams
    .flatMap((stream) => stream.entries)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
