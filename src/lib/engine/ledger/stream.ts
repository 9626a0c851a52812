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

/** A posted amount of one certainty, in minor units. */
export type PostedPart = readonly [certainty: Certainty, amount: bigint];

/** Collects the entries of one line. Entries are posted in date order; each is converted as it is posted. */
export interface StreamBuilder {
  post(date: PlainDate, month: number, parts: readonly PostedPart[], vest?: VestFacts): void;
  /** Closes the line. `working(k)` is called only when someone asks why. */
  close(working: (k: number) => Working): Stream;
}

/** Opens a line of the offer's ledger. */
export function openStream(context: OfferContext, head: StreamHead): StreamBuilder {
  const entries: Entry[] = [];
  const convert = converter(context.assumptions, head.currency);
  const { label, ...rest } = head;
  const stream: { -readonly [Key in keyof Stream]: Stream[Key] } = {
    ...rest,
    ...(label === undefined ? {} : { label }),
    entries,
    working: () => {
      throw new Error(`The line ${head.id} was not closed`);
    },
  };
  return {
    post(date, month, posted, vest) {
      let amount = 0n;
      let reported = 0n;
      const parts: Part[] = [];
      for (const [certainty, minor] of posted) {
        const converted = convert(minor, date);
        amount += minor;
        reported += converted;
        parts.push({ certainty, amount: minor, reported: converted });
      }
      const entry: Entry = { stream, k: entries.length + 1, date, month, amount, reported, parts };
      entries.push(vest ? { ...entry, vest } : entry);
    },
    close(working) {
      stream.working = working;
      return stream;
    },
  };
}

/** An amount split into a surer part and the rest: nothing is said of a rest of zero. */
export function splitParts(
  surer: Certainty,
  surerAmount: bigint,
  rest: Certainty,
  amount: bigint,
): readonly PostedPart[] {
  if (surerAmount === amount) return [[surer, amount]];
  if (surerAmount === 0n) return [[rest, amount]];
  return [
    [surer, surerAmount],
    [rest, amount - surerAmount],
  ];
}
