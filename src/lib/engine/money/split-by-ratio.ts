/**
 * Splits a whole number by unequal ratios: each share rounded down, then one unit of what is left over to
 * each of the largest ratios, ties in the order given. The shares add up to the total.
 * Units: whole units of anything, at least 0. Throws a RangeError when the ratios add up to 0.
 */
export function splitByRatio(total: bigint, ratios: readonly bigint[]): readonly bigint[] {
  const sum = ratios.reduce((all, share) => all + share, 0n);
  if (sum === 0n) throw new RangeError('Ratios that add up to 0 cannot split anything');
  const shares = ratios.map((share) => (total * share) / sum);
  const left = Number(total - shares.reduce((all, share) => all + share, 0n));
  const largestFirst = ratios
    .map((share, index) => ({ share, index }))
    .sort((a, b) => (a.share === b.share ? a.index - b.index : a.share > b.share ? -1 : 1));
  const favoured = new Set(largestFirst.slice(0, left).map(({ index }) => index));
  return shares.map((share, index) => (favoured.has(index) ? share + 1n : share));
}
