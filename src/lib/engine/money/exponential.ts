import type { Ratio } from './ratio.ts';

/*
 * Natural logarithm and exponential of fractions, in whole numbers of 10^−90: for powers with a broken exponent, of
 * which 40 significant digits are kept.
 */

const PLACES = 90n;
const SCALE = 10n ** PLACES;

/** The exponential's series begins at a part of its argument, 2^−10 of it, and is squared as often. */
const HALVINGS = 10n;

const times = (a: bigint, b: bigint): bigint => (a * b) / SCALE;

/** ln((1 + z) / (1 − z)) = 2 (z + z³/3 + z⁵/5 + …), for a small z. */
function logarithmOfQuotient(z: bigint): bigint {
  const square = times(z, z);
  let sum = 0n;
  let term = z;
  for (let k = 1n; term !== 0n; k += 2n) {
    sum += term / k;
    term = times(term, square);
  }
  return 2n * sum;
}

/** ln 2, of z = 1/3. */
const LN_2 = logarithmOfQuotient(SCALE / 3n);

const bitsOf = (n: bigint): bigint => BigInt(n.toString(2).length);

/** The natural logarithm of a positive fraction, in units of 10^−90; right to more than 80 places. */
export function logarithm({ n, d }: Ratio): bigint {
  const exponent = bitsOf(n) - bitsOf(d);
  // Between 1/2 and 2, so that the series is short.
  const near = exponent >= 0n ? (n * SCALE) / (d << exponent) : ((n * SCALE) << -exponent) / d;
  return logarithmOfQuotient(((near - SCALE) * SCALE) / (near + SCALE)) + exponent * LN_2;
}

/** e to a power in units of 10^−90, as a fraction; right to more than 70 significant digits. */
export function exponential(power: bigint): Ratio {
  const twos = power >= 0n ? power / LN_2 : -((LN_2 - 1n - power) / LN_2);
  const rest = (power - twos * LN_2) >> HALVINGS;
  let sum = 0n;
  let term = SCALE;
  for (let k = 1n; term !== 0n; k += 1n) {
    sum += term;
    term = times(term, rest) / k;
  }
  for (let i = 0n; i < HALVINGS; i += 1n) sum = times(sum, sum);
  return twos >= 0n ? { n: sum << twos, d: SCALE } : { n: sum, d: SCALE << -twos };
}
