import { add, ZERO, type Ratio } from './ratio.ts';
import { post } from './money.ts';

/**
 * Posts a run of exact amounts by cumulative rounding: entry k is round(total after k) − round(total after
 * k − 1), so that what is posted always adds up to the rounded whole (docs/method.md, 1).
 * Units: minor units in, posted minor units out. Call once per entry, in order.
 */
export function cumulativePosting(): (exact: Ratio) => bigint {
  let total = ZERO;
  let posted = 0n;
  return (exact) => {
    if (exact.d === 1n && total.d === 1n) {
      // Whole minor units on whole minor units: nothing is rounded.
      posted += exact.n;
      total = total === ZERO ? exact : { n: posted, d: 1n };
      return exact.n;
    }
    total = add(total, exact);
    const rounded = post(total);
    const amount = rounded - posted;
    posted = rounded;
    return amount;
  };
}
