/** The sign of a difference at a place, where it stands so many steps from today. */
export interface Sample {
  /** Steps away from today, from 0. */
  readonly place: number;
  readonly difference: bigint;
}

/** A place at which a difference reaches zero or has changed its sign, with the place one step before it. */
export interface Crossing {
  readonly at: Sample;
  readonly before: Sample;
}

/** What is asked for of a difference on one side of today. */
export interface Walk {
  /** How many places there are after the one of today. */
  readonly places: number;
  readonly differenceAt: (place: number) => Generator<undefined, bigint>;
  /** The difference as it stands, at place 0. */
  readonly start: bigint;
  /** Look at every place in order, instead of refining from a coarse grid. */
  readonly everyPlace: boolean;
  /** Go on behind the first crossing. */
  readonly all: boolean;
}

const signOf = (value: bigint): -1 | 0 | 1 => (value < 0n ? -1 : value > 0n ? 1 : 0);
const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** The first places looked at, as parts of the way to the last one. */
const COARSE = [
  [1, 8],
  [3, 8],
  [1, 1],
] as const;

/**
 * Walks away from today and finds where the difference reaches zero or changes its sign: the first such place, or
 * all of them. From a coarse grid, places between two are looked at, down to single steps, where the sign is another,
 * and where the difference comes nearer to zero than half of what it changes from one to the other. So nothing is
 * missed of a difference that goes one way, but for small turns such as roundings to whole shares; with `everyPlace`
 * nothing is missed of any. Yields as its evaluations do.
 * Units: minor units and whole steps. Source: docs/method.md, 5, Break-even.
 */
export function* crossingsOf(walk: Walk): Generator<undefined, readonly Crossing[]> {
  const found: Crossing[] = [];
  let last: Sample = { place: 0, difference: walk.start };
  if (walk.start === 0n) return found;
  const side = { sign: signOf(walk.start), touched: false };
  /** Takes up the next place after the last, when nothing between them can be a crossing. */
  const takeUp = (next: Sample): void => {
    const sign = signOf(next.difference);
    if (sign === side.sign) side.touched = false;
    else if (!side.touched) {
      found.push({ at: next, before: last });
      side.touched = sign === 0;
      if (sign !== 0) side.sign = sign;
    } else if (sign !== 0) {
      side.sign = sign;
      side.touched = false;
    }
    last = next;
  };
  const knots = walk.everyPlace
    ? Array.from({ length: walk.places }, (_, i) => i + 1)
    : [...new Set(COARSE.map(([n, d]) => Math.ceil((walk.places * n) / d)))].filter((place) => place > 0);
  for (const knot of knots) {
    const ahead: Sample[] = [{ place: knot, difference: yield* walk.differenceAt(knot) }];
    for (let next = ahead.at(-1); next; next = ahead.at(-1)) {
      const between = placeBetween(last, next);
      if (between === undefined) {
        takeUp(next);
        ahead.pop();
        if (found.length > 0 && !walk.all) return found;
      } else {
        ahead.push({ place: between, difference: yield* walk.differenceAt(between) });
      }
    }
  }
  return found;
}

/** The place to be looked at next between two, or undefined where nothing between them can be a crossing. */
function placeBetween(from: Sample, to: Sample): number | undefined {
  const gap = to.place - from.place;
  if (gap <= 1 || from.difference === to.difference) return undefined;
  const middle = from.place + Math.floor(gap / 2);
  const [a, b] = [size(from.difference), size(to.difference)];
  if (signOf(from.difference) === signOf(to.difference)) {
    const change = size(from.difference - to.difference);
    return 2n * (a < b ? a : b) > change ? undefined : middle;
  }
  // Where a straight line between the two would cross, but never at either end.
  const guess = from.place + Number((BigInt(gap) * a) / (a + b));
  return Math.min(to.place - 1, Math.max(from.place + 1, guess));
}
