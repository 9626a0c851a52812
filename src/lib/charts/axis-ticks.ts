/** Steps between the marks of an axis, by their first digits. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * The marks of an axis from one value to another: at most so many steps, at multiples of a round one, so that zero is
 * a mark wherever it is in sight. Places of pixels, nobody's amounts.
 */
export function axisTicks(least: number, most: number, steps: number): readonly number[] {
  const range = most - least;
  if (!(range > 0)) return [least];
  const scale = 10 ** Math.floor(Math.log10(range / steps));
  const step = (STEPS.find((digits) => digits * scale * steps >= range) ?? 10) * scale;
  const first = Math.ceil(least / step);
  const last = Math.floor(most / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
