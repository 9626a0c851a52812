import type { PlainDate } from '../calendar/plain-date.ts';
import type { Certainty } from './components.ts';
import type { Entry, Part, Stream, VestFacts } from './ledger.ts';

/**
 * What is posted to one line, held as columns: the k-th posting stands at k − 1 in each. A comparison of many offers
 * over ten years has ten thousand postings, of which only sums are read until somebody asks for an entry.
 */
export class Postings {
  readonly dates: PlainDate[] = [];
  readonly months: number[] = [];
  readonly amounts: bigint[] = [];
  readonly reported: bigint[] = [];
  /** The certainty of a posting that is wholly of one, otherwise its parts. */
  readonly splits: (Certainty | readonly Part[])[] = [];
  readonly vests: (VestFacts | undefined)[] = [];

  /** Adds a posting behind the others, in minor units of the line's and of the reporting currency. */
  add(
    date: PlainDate,
    month: number,
    amount: bigint,
    reported: bigint,
    split: Certainty | readonly Part[],
    vest: VestFacts | undefined,
  ): void {
    this.dates.push(date);
    this.months.push(month);
    this.amounts.push(amount);
    this.reported.push(reported);
    this.splits.push(split);
    if (vest) this.vests[this.dates.length - 1] = vest;
  }

  /** The postings as entries of their line. */
  entriesOf(stream: Stream): readonly Entry[] {
    return this.dates.map((date, i): Entry => {
      const [amount, reported] = [this.amounts[i] ?? 0n, this.reported[i] ?? 0n];
      const split = this.splits[i] ?? [];
      const parts = typeof split === 'string' ? [{ certainty: split, amount, reported }] : split;
      const month = this.months[i] ?? 0;
      return { stream, k: i + 1, date, month, amount, reported, parts, vest: this.vests[i] };
    });
  }
}
