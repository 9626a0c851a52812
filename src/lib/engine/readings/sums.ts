import {
  CERTAINTIES,
  COMPONENTS,
  componentsOf,
  type Certainty,
  type Component,
  type Line,
} from '../ledger/components.ts';
import type { Entry } from '../ledger/ledger.ts';

/** Reported minor units over some stretch of time, by component and by certainty. Both add up to the same total. */
export interface Sums {
  readonly byComponent: Readonly<Record<Component, bigint>>;
  readonly byCertainty: Readonly<Record<Certainty, bigint>>;
  /** What illiquid equity is worth beside the totals, undiscounted and discounted. */
  readonly illiquid: { readonly face: bigint; readonly discounted: bigint };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Sums that are being added up. */
export interface Adding {
  readonly byComponent: Writable<Sums['byComponent']>;
  readonly byCertainty: Writable<Sums['byCertainty']>;
  readonly illiquid: Writable<Sums['illiquid']>;
}

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, bigint> =>
  Object.fromEntries(keys.map((key) => [key, 0n])) as Record<Key, bigint>;

/** Sums of nothing. */
export function emptySums(): Adding {
  return {
    byComponent: zeros(COMPONENTS),
    byCertainty: zeros(CERTAINTIES),
    illiquid: { face: 0n, discounted: 0n },
  };
}

/** Adds an entry, if its line counts in the totals. */
export function addEntry(sums: Adding, { stream, reported, parts, vest }: Entry): void {
  if (!stream.counts) return;
  sums.byComponent[stream.component] += reported;
  for (const part of parts) sums.byCertainty[part.certainty] += part.reported;
  if (vest?.illiquid) {
    sums.illiquid.face += vest.illiquid.face;
    sums.illiquid.discounted += vest.illiquid.discounted;
  }
}

/** What a line of the table comes to: a component, or the components of a subtotal. */
export function lineAmount(sums: Sums, line: Line): bigint {
  return componentsOf(line).reduce((total, component) => total + sums.byComponent[component], 0n);
}
