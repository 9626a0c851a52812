import type { Ratio } from '../money/ratio.ts';

/** Bits that a quotient is computed to: more than the 53 of a float, so that only the last step rounds. */
const BITS = 66;

const lengthOf = (n: bigint): number => n.toString(16).length * 4;

/** An exact number as the float next to it, however long its terms are. */
export function floatOf({ n, d }: Ratio): number {
  if (n < 0n) return -floatOf({ n: -n, d });
  if (n === 0n) return 0;
  const shift = BITS - lengthOf(n) + lengthOf(d);
  const quotient = shift >= 0 ? (n << BigInt(shift)) / d : n / (d << BigInt(-shift));
  return Number(quotient) * 2 ** -shift;
}
