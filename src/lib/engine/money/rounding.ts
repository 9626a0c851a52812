import type { Ratio } from './ratio.ts';

/** The named ways of rounding an exact number to a whole number. */
export type RoundingMode = 'half-away-from-zero' | 'down' | 'up' | 'half-even';

/**
 * Rounds half away from zero, as a payslip and Excel's ROUND do: the rule for posting money
 * (docs/method.md, 1). Exact: no tie is ever misjudged.
 */
export function roundHalfAway(n: bigint, d: bigint): bigint {
  return n >= 0n ? (n + n + d) / (d + d) : -((d - n - n) / (d + d));
}

/** The largest whole number not above the ratio. */
export function floor({ n, d }: Ratio): bigint {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
}

/** The smallest whole number not below the ratio. */
export function ceiling({ n, d }: Ratio): bigint {
  return -floor({ n: -n, d });
}

/** Rounds a ratio to a whole number by a named mode; 'down' and 'up' are toward −∞ and +∞. */
export function round(value: Ratio, mode: RoundingMode): bigint {
  switch (mode) {
    case 'half-away-from-zero':
      return roundHalfAway(value.n, value.d);
    case 'down':
      return floor(value);
    case 'up':
      return ceiling(value);
    case 'half-even': {
      const below = floor(value);
      const twice = 2n * (value.n - below * value.d);
      if (twice === value.d) return below % 2n === 0n ? below : below + 1n;
      return twice < value.d ? below : below + 1n;
    }
  }
}
