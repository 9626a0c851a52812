import type { RandomSeries } from './random.ts';

/*
 * Standard normal numbers from random whole numbers, by the inverse of the normal distribution function. Only + − × ÷
 * and the square root are used, which IEEE 754 defines to the last bit, and no Math.log, which it does not: the same
 * draws come out in every browser and in Node.
 */

/** How many numbers a whole number of 32 bits stands for. */
const RANGE = 4_294_967_296;
const CENTRAL = 0.425;
const LN2 = 0.6931471805599453;

/** The natural logarithm of h ÷ 2³³ for a whole number h from 1 to 2³¹, to about 1 in 10¹⁵. */
function logOfPart(h: number): number {
  let power = 31 - Math.clz32(h);
  let mantissa = h / (1 << power);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    power += 1;
  }
  // ln m = 2 (s + s³/3 + s⁵/5 + …), s = (m − 1) ÷ (m + 1), |s| < 0.172.
  const s = (mantissa - 1) / (mantissa + 1);
  const q = s * s;
  const tail = q * (1 / 15 + q * (1 / 17 + q * (1 / 19 + q * (1 / 21))));
  const middle = 1 / 7 + q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + tail)));
  return 2 * s * (1 + q * (1 / 3 + q * (1 / 5 + q * middle))) + (power - 33) * LN2;
}

/**
 * The standard normal number at the probability (integer + 2³¹ + ½) ÷ 2³², for a whole number of 32 bits with its
 * sign. Source: M. J. Wichura, "The Percentage Points of the Normal Distribution", Applied Statistics 37 (1988),
 * algorithm AS 241 (PPND16), accurate to about 1 in 10¹⁶.
 */
export function standardNormal(integer: number): number {
  const q = (integer + 0.5) / RANGE;
  if (q >= -CENTRAL && q <= CENTRAL) return q * centralRatio(0.180625 - q * q);
  return q < 0 ? -tailValue(integer) : tailValue(~integer);
}

function centralRatio(r: number): number {
  return (
    (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
      3.3871328727963665) /
    (((((((5226.495278852546 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) *
      r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
      1)
  );
}

/**
 * The distance from 0 in a tail, for the whole number that counts from the lower end: −2³¹ is the outermost. The root
 * is at most 4.79, so that the algorithm's third range, above 5, is never reached.
 */
function tailValue(fromLowest: number): number {
  const root = Math.sqrt(-logOfPart(2 * (fromLowest + 2_147_483_648) + 1));
  const r = root - 1.6;
  return (
    (((((((7.745450142783414e-4 * r + 0.022723844989269184) * r + 0.2417807251774506) * r +
      1.2704582524523684) *
      r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
      1.4234371107496835) /
    (((((((1.0507500716444169e-9 * r + 5.475938084995345e-4) * r + 0.015198666563616457) * r +
      0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
      1)
  );
}

/** Fills a column with the next standard normal numbers of a series. */
export function fillNormals(series: RandomSeries, column: Float64Array, count: number): void {
  let [a = 0, b = 0, c = 0, counter = 0] = series;
  for (let i = 0; i < count; i += 1) {
    // The same step as nextInteger (random.ts), with the state at hand.
    const next = (a + b + counter) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + next) | 0;
    counter = (counter + 1) | 0;
    column[i] = standardNormal(next);
  }
  series.set([a, b, c, counter]);
}
