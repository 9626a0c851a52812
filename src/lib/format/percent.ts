import { powerOfTen } from '#lib/engine/money/decimal-string.ts';
import { reduced, type Ratio } from '#lib/engine/money/ratio.ts';
import { numberText } from './decimals.ts';

const PLACES = 4;

/** A share of a whole in percent: "15%", "99.99%"; one that does not end is cut off: "33.3333…%". */
export function percentText({ n, d }: Ratio): string {
  return `${numberText({ n: n * 100n, d }, PLACES)}%`;
}

/** A share as exactly as it can be said: percent where that ends ("31.25%"), else a fraction ("5/48"). */
export function portionText(value: Ratio): string {
  const lowest = reduced(value);
  const ends = (lowest.n * 100n * powerOfTen(PLACES)) % lowest.d === 0n;
  return ends || lowest.d > 100_000n ? percentText(lowest) : `${lowest.n}/${lowest.d}`;
}
