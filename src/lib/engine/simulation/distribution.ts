import { quantileOf } from './statistics.ts';

/** How totals are spread over classes of equal width, common to all offers. */
export interface Distribution {
  /** Where the first class begins, and how wide each is, in minor units. */
  readonly from: number;
  readonly width: number;
  /** For each offer that hangs on chance, in order: the futures in each class, and those below and above all. */
  readonly offers: readonly {
    readonly below: number;
    readonly counts: readonly number[];
    readonly above: number;
  }[];
}

/** The most classes that a distribution has, but for one at either end that begins in the middle of the range. */
const MOST_CLASSES = 40;

/** Of each offer's futures so many at either end do not widen the classes: a few of the best are far out. */
const OUTLIERS = 0.01;

/** Widths by their first digits. */
const DIGITS = [1, 2, 2.5, 5];

/** Counts ordered totals in classes of a round width that hold all but the outermost hundredth at either end. */
export function distributionOf(inOrder: readonly Float64Array[]): Distribution {
  if (inOrder.length === 0) return { from: 0, width: 1, offers: [] };
  const least = Math.min(...inOrder.map((totals) => quantileOf(totals, OUTLIERS)));
  const most = Math.max(...inOrder.map((totals) => quantileOf(totals, 1 - OUTLIERS)));
  const width = roundWidth((most - least) / MOST_CLASSES);
  const from = Math.floor(least / width) * width;
  const classes = Math.floor((most - from) / width) + 1;
  return {
    from,
    width,
    offers: inOrder.map((totals) => {
      const counts = new Array<number>(classes).fill(0);
      let [below, above] = [0, 0];
      for (const total of totals) {
        const place = Math.floor((total - from) / width);
        if (place < 0) below += 1;
        else if (place >= classes) above += 1;
        else counts[place] = (counts[place] ?? 0) + 1;
      }
      return { below, counts, above };
    }),
  };
}

/** The least round width that is not below one that is asked for, and a minor unit at least. */
function roundWidth(least: number): number {
  for (let scale = 1; ; scale *= 10) {
    const found = DIGITS.find((digits) => digits * scale >= least && Number.isInteger(digits * scale));
    if (found !== undefined) return found * scale;
  }
}
