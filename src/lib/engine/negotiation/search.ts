/** What a search along a grid came to: the step found and the one before it, or the best that there is. */
export type Found =
  | { readonly kind: 'found'; readonly k: number; readonly total: bigint; readonly before: bigint }
  | { readonly kind: 'none'; readonly best: number; readonly total: bigint; readonly isFlat: boolean };

/**
 * The least step of a grid at which a total reaches a goal. Step 0 is the offer as it is, and does not reach it.
 *
 * Totals mostly rise evenly along a lever, so the step is guessed by straight line between one that does not reach and
 * one that does, and its neighbour is tried next: three totals where the line is straight. Where it is not, the stretch
 * is halved in turn. What is found reaches the goal and the step before it does not. Where a total may jump up and down,
 * as with the months of a start, all steps are walked from the first on; elsewhere one that falls again before the end is
 * looked for at the quarters.
 * Units: minor units. Each step is computed once.
 */
export function leastStep(
  steps: number,
  goal: bigint,
  now: bigint,
  totalAt: (k: number) => bigint,
  jumps = false,
): Found {
  const known = new Map<number, bigint>([[0, now]]);
  const at = (k: number): bigint => {
    let total = known.get(k);
    if (total === undefined) known.set(k, (total = totalAt(k)));
    return total;
  };
  const last = jumps ? firstOf(steps, goal, at) : reachingEnd(steps, goal, at);
  if (last === undefined) return best(known, now);
  let [below, reaches] = [0, last];
  if (jumps) below = last - 1;
  let guesses = 0;
  while (reaches - below > 1) {
    const k =
      guesses < 4 ? guess(below, at(below), reaches, at(reaches), goal) : below + ((reaches - below) >> 1);
    const next = at(k) < goal ? k + 1 : k - 1;
    if (at(k) < goal) below = k;
    else reaches = k;
    if (below < next && next < reaches) {
      if (at(next) < goal) below = next;
      else reaches = next;
    }
    guesses += 1;
  }
  return { kind: 'found', k: reaches, total: at(reaches), before: at(below) };
}

/** The first step of a short grid that reaches the goal. */
function firstOf(steps: number, goal: bigint, at: (k: number) => bigint): number | undefined {
  for (let k = 1; k <= steps; k += 1) if (at(k) >= goal) return k;
  return undefined;
}

/** A step that reaches the goal: the last, or one of the quarters where the total falls again after it. */
function reachingEnd(steps: number, goal: bigint, at: (k: number) => bigint): number | undefined {
  if (at(steps) >= goal) return steps;
  return [1, 2, 3].map((quarter) => Math.floor((steps * quarter) / 4)).find((k) => at(k) >= goal);
}

/** The step at which a straight line would reach the goal, strictly between two. */
function guess(below: number, low: bigint, reaches: number, high: bigint, goal: bigint): number {
  const [rise, width] = [high - low, BigInt(reaches - below)];
  const ahead = Number(((goal - low) * width + rise - 1n) / rise);
  return Math.min(Math.max(below + ahead, below + 1), reaches - 1);
}

/** The highest total that was met; the earliest step of equals. */
function best(known: ReadonlyMap<number, bigint>, now: bigint): Found {
  let [step, total, isFlat] = [0, now, true];
  for (const [k, value] of known) {
    if (value !== now) isFlat = false;
    if (value > total || (value === total && k < step)) [step, total] = [k, value];
  }
  return { kind: 'none', best: step, total, isFlat };
}
