/** Heights as near as may be to the wanted ones, in the same order, so far apart that text at them does not overlap. */
export function spreadApart(
  wanted: readonly number[],
  apart: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = new Array<number>(wanted.length).fill(0);
  let next = top;
  for (const i of order) {
    placed[i] = Math.max(wanted[i] ?? 0, next);
    next = placed[i] + apart;
  }
  // What was pushed below the bottom moves up again, and pushes what is above it.
  let lowest = bottom;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i] ?? 0, lowest);
    lowest = placed[i] - apart;
  }
  return placed;
}
