import type { OfferDocument } from '#lib/document/types.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import type { Times } from './race.ts';

/** A size of comparison, and how many rounds of it are run. */
export interface Case {
  readonly name: string;
  readonly offers: number;
  readonly years: number;
  readonly rounds: number;
}

export const CASES = {
  one: { name: '1 offer × 48 months', offers: 1, years: 4, rounds: 30 },
  four: { name: '4 offers × 48 months', offers: 4, years: 4, rounds: 20 },
  twenty: { name: '20 offers × 120 months', offers: 20, years: 10, rounds: 5 },
} as const satisfies Record<string, Case>;

/** How many entries the ledgers of a comparison hold. */
export const entriesIn = ({ standings }: Comparison): number =>
  standings
    .flatMap(({ readings }) => readings?.ledger.streams ?? [])
    .reduce((count, { postings }) => count + postings.dates.length, 0);

/** The document with another base salary in one offer; the other offers are the same objects. */
export function withBase(document: OfferDocument, index: number, rate: number): OfferDocument {
  return {
    ...document,
    offers: document.offers.map((offer, i) =>
      i === index && offer.base
        ? { ...offer, base: { ...offer.base, rate: String(rate) as DecimalString } }
        : offer,
    ),
  };
}

/** The times of a runner, by its name. */
export function timed(times: ReadonlyMap<string, Times>, name: string): Times {
  const found = times.get(name);
  if (!found) throw new Error(`${name} was not timed`);
  return found;
}
