import type { Lists } from './title-index.ts';

/** Puts for every number of every list the numbers that it stands for, in place. */
export function expandLists({ starts, values }: Lists, meaning: readonly (readonly number[])[]): Lists {
  const expandedStarts = new Uint32Array(starts.length);
  const expanded: number[] = [];
  for (let list = 0; list + 1 < starts.length; list += 1) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
      for (const number of meaning[values[at] ?? 0] ?? []) expanded.push(number);
    }
    expandedStarts[list + 1] = expanded.length;
  }
  return { starts: expandedStarts, values: Uint32Array.from(expanded) };
}

/** Turns "which numbers does each list hold" into "which lists hold each number": each list once, ascending. */
export function invertLists({ starts, values }: Lists, count: number): Lists {
  const lastOf = new Int32Array(count);
  const eachOnce = (visit: (value: number, list: number) => void): void => {
    lastOf.fill(-1);
    for (let list = 0; list + 1 < starts.length; list += 1) {
      for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
        const value = values[at] ?? 0;
        if (lastOf[value] === list) continue;
        lastOf[value] = list;
        visit(value, list);
      }
    }
  };
  // A counting sort: first how many lists each number has, then each list into its number's place.
  const inverted = new Uint32Array(count + 1);
  eachOnce((value) => (inverted[value + 1] = (inverted[value + 1] ?? 0) + 1));
  for (let value = 0; value < count; value += 1) {
    inverted[value + 1] = (inverted[value + 1] ?? 0) + (inverted[value] ?? 0);
  }
  const next = inverted.slice();
  const holders = new Uint32Array(inverted[count] ?? 0);
  eachOnce((value, list) => {
    const at = next[value] ?? 0;
    holders[at] = list;
    next[value] = at + 1;
  });
  return { starts: inverted, values: holders };
}

/** For each list, the sum of what its numbers weigh. */
export function weighLists({ starts, values }: Lists, weightOf: (value: number) => number): Float32Array {
  const sums = new Float32Array(starts.length - 1);
  for (let list = 0; list < sums.length; list += 1) {
    let sum = 0;
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) sum += weightOf(values[at] ?? 0);
    sums[list] = sum;
  }
  return sums;
}
