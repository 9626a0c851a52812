/** The powers of ten that denominators of prices and growth factors have, by the power. */
const EXPONENTS: ReadonlyMap<bigint, number> = new Map(
  Array.from({ length: 128 }, (_, exponent) => [10n ** BigInt(exponent), exponent]),
);

/** Numbers up to this are divided by Euclid's rule at once; it takes few steps. */
const SHORT = 1n << 64n;

const FIVE_TO_13 = 5n ** 13n;

/**
 * The greatest common factor of a number and a denominator above 0. The long denominators of the engine are powers of
 * ten, whose only factors are twos and fives: those are counted, where Euclid's rule would take a hundred divisions.
 */
export function commonFactor(n: bigint, d: bigint): bigint {
  const exponent = d > SHORT ? EXPONENTS.get(d) : undefined;
  return (exponent === undefined ? undefined : factorWithTen(n, exponent)) ?? byEuclid(n, d);
}

function byEuclid(n: bigint, d: bigint): bigint {
  let [x, y] = [n < 0n ? -n : n, d];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** gcd(n, 10^exponent); undefined where n has more twos or fives than are looked for. */
function factorWithTen(n: bigint, exponent: number): bigint | undefined {
  const low = Number(BigInt.asIntN(32, n));
  let rest = Number(n % FIVE_TO_13);
  if (low === 0 || rest === 0) return undefined;
  let fives = 0;
  for (; rest % 5 === 0; rest /= 5) fives += 1;
  const twos = 31 - Math.clz32(low & -low);
  if (twos === 0 && fives === 0) return 1n;
  return 2n ** BigInt(Math.min(twos, exponent)) * 5n ** BigInt(Math.min(fives, exponent));
}
