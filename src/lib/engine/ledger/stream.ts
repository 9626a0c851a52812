import type { Timing } from '../calendar/month-grid.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import type { Certainty, Component } from './components.ts';
import type { OfferContext } from './context.ts';
import { converter } from './conversion.ts';
import type { Entry, Part, Stream, VestFacts } from './ledger.ts';
import { Postings } from './postings.ts';
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

/** A line whose entries are made of its postings when they are first asked for. */
class PostedStream implements Stream {
  readonly id: string;
  readonly component: Component;
  readonly label: string | undefined;
  readonly path: DocumentPath;
  readonly currency: Currency;
  readonly timing: Timing;
  readonly counts: boolean;
  readonly postings: Postings;
  readonly working: (k: number) => Working;
  #entries: readonly Entry[] | undefined;

  constructor(head: StreamHead, postings: Postings, working: (k: number) => Working) {
    this.id = head.id;
    this.component = head.component;
    this.label = head.label;
    this.path = head.path;
    this.currency = head.currency;
    this.timing = head.timing;
    this.counts = head.counts;
    this.postings = postings;
    this.working = working;
  }

  get entries(): readonly Entry[] {
    this.#entries ??= this.postings.entriesOf(this);
    return this.#entries;
  }
}

/** Opens a line of the offer's ledger. */
export function openStream(context: OfferContext, head: StreamHead): StreamBuilder {
  const postings = new Postings();
  const convert = converter(context.assumptions, head.currency);
  const addWhole: StreamBuilder['post'] = (date, month, certainty, amount, vest) => {
    postings.add(date, month, amount, convert(amount, date), certainty, vest);
  };
  const addParts = (
    date: PlainDate,
    month: number,
    parts: readonly Part[],
    vest: VestFacts | undefined,
  ): void => {
    let [amount, reported] = [0n, 0n];
    for (const part of parts) {
      amount += part.amount;
      reported += part.reported;
    }
    postings.add(date, month, amount, reported, parts, vest);
  };
  const partOf = (certainty: Certainty, amount: bigint, date: PlainDate): Part => ({
    certainty,
    amount,
    reported: convert(amount, date),
  });
  return {
    post: addWhole,
    postSplit: (date, month, amount, { surer, surerAmount, rest }, vest) => {
      if (surerAmount === amount) addWhole(date, month, surer, amount, vest);
      else if (surerAmount === 0n) addWhole(date, month, rest, amount, vest);
      else {
        const parts = [partOf(surer, surerAmount, date), partOf(rest, amount - surerAmount, date)];
        addParts(date, month, parts, vest);
      }
    },
    postParts: (date, month, parts) => {
      const said = parts.filter(([, amount]) => amount !== 0n);
      if (said.length === 0) return;
      addParts(
        date,
        month,
        said.map(([certainty, amount]) => partOf(certainty, amount, date)),
        undefined,
      );
    },
    close: (working) => new PostedStream(head, postings, working),
  };
}
