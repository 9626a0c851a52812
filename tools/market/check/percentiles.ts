import { POINTS } from '#lib/market-data/wage-band.ts';
import type { WageFigures } from '../read/wage-figures.ts';

/** A figure for comparing: its digits; a top-coded point counts as what it is at least. */
const number = (text: string): number => Number(text.replace('+', ''));

/** Fails unless the percentiles that have figures do not fall, and nothing lower stands above a top-coded point. */
export function checkPercentiles({ row, points }: WageFigures): void {
  let last: (typeof POINTS)[number] | undefined;
  for (const point of POINTS) {
    const text = points[point];
    if (text === '' || text === '?') continue;
    if (last !== undefined) {
      const below = points[last];
      if (number(text) < number(below)) row.fail(`${point} (${text}) is below ${last} (${below})`);
      if (below.endsWith('+') && !text.endsWith('+')) row.fail(`${last} is top-coded and ${point} is not`);
    }
    last = point;
  }
}
