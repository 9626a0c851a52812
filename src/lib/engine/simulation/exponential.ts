const LOG2_E = 1.4426950408889634;
/** The logarithm of 2 in two parts: the first has few digits, so that a multiple of it is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const LEAST_POWER = -1074;
const POWERS = ((): Float64Array => {
  const powers = new Float64Array(1024 - LEAST_POWER);
  let power = 1;
  for (let n = 0; n < 1024; n += 1) {
    powers[n - LEAST_POWER] = power;
    power *= 2;
  }
  power = 1;
  for (let n = 0; n >= LEAST_POWER; n -= 1) {
    powers[n - LEAST_POWER] = power;
    power /= 2;
  }
  return powers;
})();

/**
 * e to the power of a number from −745 to 709, to about 1 in 10¹⁵; 0 below. Made of + − × and powers of two only, so
 * that every engine gives the same bits, which Math.exp does not promise.
 */
export function exponential(x: number): number {
  const n = Math.floor(x * LOG2_E + 0.5);
  if (n < LEAST_POWER) return 0;
  const r = x - n * LN2_HIGH - n * LN2_LOW;
  const tail =
    1 / 362880 + r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r * (1 / 6227020800))));
  const middle = 1 / 120 + r * (1 / 720 + r * (1 / 5040 + r * (1 / 40320 + r * tail)));
  return (
    (1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * middle))))) * (POWERS[n - LEAST_POWER] ?? 0)
  );
}
