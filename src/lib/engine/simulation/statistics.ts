/** A copy in ascending order. */
export function sorted(values: Float64Array): Float64Array {
  return values.slice().sort();
}

/** The mean, summed by the differences from a value near it, so that even vast amounts lose nothing. */
export function meanOf(values: Float64Array, near: number): number {
  let sum = 0;
  for (const value of values) sum += value - near;
  return near + sum / values.length;
}

/** The standard error of a mean: the standard deviation of the values ÷ the root of their number. */
export function standardErrorOf(values: Float64Array, mean: number): number {
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

/** The least of the ordered values that at least such a share of them is at or below. */
export function quantileOf(ordered: Float64Array, share: number): number {
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? 0;
}

/** The standard error of a share that was counted in so many futures. */
export function shareError(share: number, paths: number): number {
  return Math.sqrt((share * (1 - share)) / paths);
}
