import type { Timing } from '../calendar/month-grid.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import type { Certainty, Component } from './components.ts';
import type { OfferContext } from './context.ts';
import { converter } from './conversion.ts';
import type { Entry, Part, Stream, VestFacts } from './ledger.ts';
import type { DocumentPath, Working } from './working.ts';

/** What a line of the offer is, before anything is posted to it. */
export interface StreamHead {
  readonly id: string;
  readonly component: Component;
  readonly label: string | undefined;
  readonly path: DocumentPath;
  readonly currency: Currency;
  readonly timing: Timing;
  readonly counts: boolean;
}

/** Collects the entries of one line. Entries are posted in date order; each is converted as it is posted. */
export interface StreamBuilder {
  /** Posts an amount, in minor units, that is wholly of one certainty. */
  post(date: PlainDate, month: number, certainty: Certainty, amount: bigint, vest?: VestFacts): void;
  /** Posts an amount of which a part is surer than the rest; nothing is said of a part of zero. */
  postSplit(date: PlainDate, month: number, amount: bigint, split: Split, vest?: VestFacts): void;
  /** Posts an amount in parts of any certainties; nothing is said of a part of zero. */
  postParts(date: PlainDate, month: number, parts: readonly (readonly [Certainty, bigint])[]): void;
  /** Closes the line. `working(k)` is called only when someone asks why. */
  close(working: (k: number) => Working): Stream;
}

/** How an amount splits: so much of it is surer, the rest is less sure. */
export interface Split {
  readonly surer: Certainty;
  readonly surerAmount: bigint;
  readonly rest: Certainty;
}

/** Opens a line of the offer's ledger. */
export function openStream(context: OfferContext, head: StreamHead): StreamBuilder {
  const entries: Entry[] = [];
  const convert = converter(context.assumptions, head.currency);
  const stream: { -readonly [Key in keyof Stream]: Stream[Key] } = {
    ...head,
    entries,
    working: () => {
      throw new Error(`The line ${head.id} was not closed`);
    },
  };
  const add = (date: PlainDate, month: number, parts: readonly Part[], vest: VestFacts | undefined): void => {
    const [first, second] = parts;
    if (!first) return;
    const amount = second ? parts.reduce((sum, part) => sum + part.amount, 0n) : first.amount;
    const reported = second ? parts.reduce((sum, part) => sum + part.reported, 0n) : first.reported;
    entries.push({ stream, k: entries.length + 1, date, month, amount, reported, parts, vest });
  };
  const partOf = (certainty: Certainty, amount: bigint, date: PlainDate): Part => ({
    certainty,
    amount,
    reported: convert(amount, date),
  });
  return {
    post: (date, month, certainty, amount, vest) => {
      add(date, month, [partOf(certainty, amount, date)], vest);
    },
    postSplit: (date, month, amount, { surer, surerAmount, rest }, vest) => {
      if (surerAmount === amount) add(date, month, [partOf(surer, amount, date)], vest);
      else if (surerAmount === 0n) add(date, month, [partOf(rest, amount, date)], vest);
      else {
        const parts = [partOf(surer, surerAmount, date), partOf(rest, amount - surerAmount, date)];
        add(date, month, parts, vest);
      }
    },
    postParts: (date, month, parts) => {
      const said = parts.filter(([, amount]) => amount !== 0n);
      add(
        date,
        month,
        said.map(([certainty, amount]) => partOf(certainty, amount, date)),
        undefined,
      );
    },
    close: (working) => {
      stream.working = working;
      return stream;
    },
  };
}
