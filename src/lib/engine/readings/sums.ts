import {
  CERTAINTIES,
  COMPONENTS,
  componentsOf,
  type Certainty,
  type Component,
  type Line,
} from '../ledger/components.ts';
import type { Stream } from '../ledger/ledger.ts';
import type { Columns } from './columns.ts';

/** Reported minor units over some stretch of time, by component and by certainty. Both add up to the same total. */
export interface Sums {
  readonly byComponent: Readonly<Record<Component, bigint>>;
  readonly byCertainty: Readonly<Record<Certainty, bigint>>;
  /** What illiquid equity is worth beside the totals, undiscounted and discounted. */
  readonly illiquid: { readonly face: bigint; readonly discounted: bigint };
}

/** Sums that are being added up. */
interface Adding {
  readonly byComponent: Record<Component, bigint>;
  readonly byCertainty: Record<Certainty, bigint>;
  readonly illiquid: { face: bigint; discounted: bigint };
}

const NOTHING_BY_COMPONENT = Object.fromEntries(COMPONENTS.map((name) => [name, 0n])) as Record<
  Component,
  bigint
>;
const NOTHING_BY_CERTAINTY = Object.fromEntries(CERTAINTIES.map((name) => [name, 0n])) as Record<
  Certainty,
  bigint
>;

function emptySums(): Adding {
  return {
    byComponent: { ...NOTHING_BY_COMPONENT },
    byCertainty: { ...NOTHING_BY_CERTAINTY },
    illiquid: { face: 0n, discounted: 0n },
  };
}

/**
 * The sums of a ledger's lines over so many stretches of time, of which `indexAt` says which one a posting is
 * in; an index outside is left out. A line that does not count is left out.
 */
export function sumsOf(
  streams: readonly Stream[],
  indexAt: Columns['indexAt'],
  stretches: number,
): readonly Sums[] {
  const all = Array.from({ length: stretches }, emptySums);
  for (const stream of streams) if (stream.counts) addStream(all, stream, indexAt);
  return all;
}

/** Adds up a line by itself first: most of it is of one certainty, so that most additions are made once. */
function addStream(all: readonly Adding[], stream: Stream, indexAt: Columns['indexAt']): void {
  const { component, postings } = stream;
  const { months, reported, splits, vests } = postings;
  const byCertainty = new Map<Certainty, bigint[]>();
  const addUp = (certainty: Certainty, index: number, amount: bigint): void => {
    let sums = byCertainty.get(certainty);
    if (!sums) {
      sums = new Array<bigint>(all.length).fill(0n);
      byCertainty.set(certainty, sums);
    }
    sums[index] = (sums[index] ?? 0n) + amount;
  };
  postings.dates.forEach((date, i) => {
    const index = indexAt(months[i] ?? 0, date, stream);
    const target = all[index];
    if (!target) return;
    const split = splits[i] ?? [];
    if (typeof split === 'string') addUp(split, index, reported[i] ?? 0n);
    else for (const part of split) addUp(part.certainty, index, part.reported);
    const illiquid = vests[i]?.illiquid;
    if (illiquid) {
      target.illiquid.face += illiquid.face;
      target.illiquid.discounted += illiquid.discounted;
    }
  });
  for (const [certainty, sums] of byCertainty) {
    sums.forEach((sum, index) => {
      const target = all[index];
      if (!target || sum === 0n) return;
      target.byComponent[component] += sum;
      target.byCertainty[certainty] += sum;
    });
  }
}

/** Several stretches as one. */
export function together(stretches: readonly Sums[]): Sums {
  const total = emptySums();
  for (const { byComponent, byCertainty, illiquid } of stretches) {
    for (const component of COMPONENTS) total.byComponent[component] += byComponent[component];
    for (const certainty of CERTAINTIES) total.byCertainty[certainty] += byCertainty[certainty];
    total.illiquid.face += illiquid.face;
    total.illiquid.discounted += illiquid.discounted;
  }
  return total;
}

/** What a line of the table comes to: a component, or the components of a subtotal. */
export function lineAmount(sums: Sums, line: Line): bigint {
  return componentsOf(line).reduce((total, component) => total + sums.byComponent[component], 0n);
}
