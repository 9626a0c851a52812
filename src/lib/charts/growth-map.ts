import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { levelOn, type GrowthAxis, type GrowthMap } from '#lib/engine/flips/growth-map.ts';
import { valueAt } from '#lib/engine/flips/flips.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { differenceText } from '#lib/format/money.ts';
import { percentText } from '#lib/format/percent.ts';
import type { ShownOffer } from './shown-offer.ts';
import { pixelValue } from './pixels.ts';

/** A square of the map: who leads there, and how clearly, from 1 (hardly) to 4. */
export interface MapSquare {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly leader: 'first' | 'second' | 'level';
  readonly strength: 1 | 2 | 3 | 4;
}

/** The map over both companies' growth, in squares counted from the left and from the top. */
export interface MapModel {
  readonly title: string;
  readonly scope: string;
  readonly first: ShownOffer;
  readonly second: ShownOffer;
  /** Squares along each side. */
  readonly across: number;
  readonly down: number;
  readonly squares: readonly MapSquare[];
  /** The line on which both are level, as points "x,y"; empty where it is not on the map. */
  readonly line: string;
  /** Where today's assumptions are; undefined when they lie outside the map. */
  readonly today: { readonly x: number; readonly y: number } | undefined;
  readonly ticksAcross: readonly { readonly at: number; readonly text: string }[];
  readonly ticksDown: readonly { readonly at: number; readonly text: string }[];
  readonly table: {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  };
}

/** Every so manieth value has its text on the axis and its place in the table. */
const EVERY = 4;

/** At which growth of both share prices the other offer leads. */
export function growthMap(
  comparison: Comparison,
  map: GrowthMap,
  offers: readonly ShownOffer[],
): MapModel | undefined {
  const { first: ofFirst, second: ofSecond } = map;
  const [first, second] = [ofFirst, ofSecond].map(({ contender }) =>
    offers.find(({ offer }) => offer.id === contender.offer.id),
  );
  if (!first || !second) return undefined;
  const currency = comparison.assumptions.reportingCurrency;
  const down = ofFirst.steps.length;
  const differences = ofFirst.totals.map((total) => ofSecond.totals.map((other) => total - other));
  const widest = differences.flat().reduce((most, one) => (sizeOf(one) > most ? sizeOf(one) : most), 0n);
  /** The row of the i-th value of the first: the largest growth stands at the top. */
  const rowOf = (i: number): number => down - 1 - i;
  return {
    title: 'At which growth of the share prices does the other lead?',
    scope: `The growth of ${second.name} goes to the right, that of ${first.name} upwards, everything else as it stands; before tax. On the line both are level.`,
    first,
    second,
    across: ofSecond.steps.length,
    down,
    squares: differences.flatMap((row, i) =>
      row.map((difference, j): MapSquare => ({
        key: `${i}/${j}`,
        x: j,
        y: rowOf(i),
        leader: difference > 0n ? 'first' : difference < 0n ? 'second' : 'level',
        strength: strengthOf(difference, widest),
      })),
    ),
    line: ofFirst.steps
      .flatMap((_, i) => {
        const level = levelOn(map, i);
        if (!level) return [];
        const [from, to] = [pixelValue(level.from, currency), pixelValue(level.to, currency)];
        return [`${level.below + from / (from - to) + 0.5},${rowOf(i) + 0.5}`];
      })
      .join(' '),
    today: todayOn(ofFirst, ofSecond, down),
    ticksAcross: ticksOf(ofSecond).map(({ i, text }) => ({ at: i + 0.5, text })),
    ticksDown: ticksOf(ofFirst).map(({ i, text }) => ({ at: rowOf(i) + 0.5, text })),
    table: {
      caption: `${first.name} less ${second.name}, ${currency}: growth of ${first.name} by row, of ${second.name} by column`,
      columns: ticksOf(ofSecond).map(({ text }) => text),
      rows: [...ticksOf(ofFirst)].reverse().map(({ i, text }) => ({
        label: text,
        cells: ticksOf(ofSecond).map(({ i: j }) =>
          differenceText({ minor: differences[i]?.[j] ?? 0n, currency }, 'whole'),
        ),
      })),
    },
  };
}

const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);

function strengthOf(difference: bigint, widest: bigint): MapSquare['strength'] {
  const share = widest === 0n ? 0n : (sizeOf(difference) * 8n) / widest;
  return share >= 4n ? 4 : share >= 2n ? 3 : share >= 1n ? 2 : 1;
}

function ticksOf({
  assumption,
  steps,
}: GrowthAxis): readonly { readonly i: number; readonly text: string }[] {
  return steps.flatMap((step, i) =>
    i % EVERY === 2 ? [{ i, text: percentText(valueAt(assumption, step)) }] : [],
  );
}

/** Where today's growths lie among the squares, in their middles. */
function todayOn(first: GrowthAxis, second: GrowthAxis, down: number): MapModel['today'] {
  const [x, y] = [placeOf(second), placeOf(first)];
  return x === undefined || y === undefined ? undefined : { x: x + 0.5, y: down - 1 - y + 0.5 };
}

/** How far along an axis today's value is, in squares. */
function placeOf({ assumption: { today, step }, steps }: GrowthAxis): number | undefined {
  const [least, next] = steps;
  if (least === undefined || next === undefined) return undefined;
  const inSteps: Ratio = { n: today.n * step.d, d: today.d * step.n };
  return (Number(inSteps.n) / Number(inSteps.d) - least) / (next - least);
}
