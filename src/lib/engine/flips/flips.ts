import type { ScenarioChange } from '#lib/document/types.ts';
import { divide, subtract, ratio, type Ratio, compare } from '../money/ratio.ts';
import { ceiling, floor } from '../money/rounding.ts';
import type { Assumption, ChosenAssumption, MeasuredAssumption } from './assumption.ts';
import { standoff, standoffUnder, type Contest, type Standoff } from './contest.ts';
import { crossingsOf, type Crossing } from './crossings.ts';

/** A value of an assumption at which another offer leads, or both are level. */
export interface Flip {
  readonly assumption: Assumption;
  /** The change that sets the value. */
  readonly change: ScenarioChange;
  /** The value, in the unit of the assumption; undefined for a choice. */
  readonly value: Ratio | undefined;
  /** The value one step nearer to today's, at which nothing has changed yet; today's itself at the first step. */
  readonly before: Ratio | undefined;
  /** How the contest stands at the value. */
  readonly standoff: Standoff;
  /** How far it is from today's value, in usual changes of the assumption. */
  readonly distance: Ratio;
}

/** What would change the winner, by one assumption. */
export interface FlipRow {
  readonly assumption: Assumption;
  /** Nearest today's value first; empty where nothing in the range does it. */
  readonly flips: readonly Flip[];
}

/** What would change the winner, by every assumption. */
export interface FlipTable {
  readonly contest: Contest;
  /** How the contest stands: level where the difference is zero, so that nothing can flip it. */
  readonly standoff: Standoff;
  /** Nearest first; those that nothing in their range changes come last, in the order of the assumptions. */
  readonly rows: readonly FlipRow[];
}

/** What of the flips is looked for. */
export interface FlipSearch {
  /** All crossings in the range, every step of it looked at, and not only the one nearest today's value. */
  readonly all?: boolean;
}

/**
 * Every break-even of a contest (docs/method.md, 5, Break-even). Units: the difference in reported minor units; values
 * exact. Yields after every offer that is computed, so that the page can pause.
 */
export function* flipSteps(
  contest: Contest,
  assumptions: readonly Assumption[],
  search: FlipSearch = {},
): Generator<undefined, FlipTable> {
  const rows: FlipRow[] = [];
  for (const assumption of assumptions) {
    const flips =
      assumption.form === 'choice'
        ? yield* chosenFlips(contest, assumption)
        : yield* measuredFlips(contest, assumption, search.all ?? false);
    rows.push({ assumption, flips: search.all ? flips : flips.slice(0, 1) });
  }
  return { contest, standoff: standoff(contest), rows: byDistance(rows) };
}

function byDistance(rows: readonly FlipRow[]): readonly FlipRow[] {
  const withFlip = rows.filter(({ flips }) => flips.length > 0);
  const nearest = ({ flips }: FlipRow): Ratio => flips[0]?.distance ?? ratio(0n);
  return [
    ...withFlip.sort((a, b) => compare(nearest(a), nearest(b))),
    ...rows.filter(({ flips }) => flips.length === 0),
  ];
}

/** A value of so many steps, exact. */
export function valueAt({ step }: MeasuredAssumption, steps: number): Ratio {
  return { n: BigInt(steps) * step.n, d: step.d };
}

/** How far a value is from today's, in usual changes. */
export function distanceOf({ step, usual, today }: MeasuredAssumption, value: Ratio): Ratio {
  const away = subtract(value, today);
  const usualChange: Ratio = { n: BigInt(usual) * step.n, d: step.d };
  return divide({ n: away.n < 0n ? -away.n : away.n, d: away.d }, usualChange);
}

function* measuredFlips(
  contest: Contest,
  assumption: MeasuredAssumption,
  all: boolean,
): Generator<undefined, readonly Flip[]> {
  const inSteps = divide(assumption.today, assumption.step);
  const start = standoff(contest).difference;
  const flips: Flip[] = [];
  for (const way of [-1, 1] as const) {
    // The places on a side are the whole steps beyond today's value; place 0 is today's value itself.
    const nearest = way < 0 ? Number(ceiling(inSteps)) : Number(floor(inSteps));
    const last = way < 0 ? assumption.range.from : assumption.range.to;
    const stepsAt = (place: number): number => nearest + way * place;
    const crossings = yield* crossingsOf({
      places: Math.max(0, way * (last - nearest)),
      start,
      *differenceAt(place) {
        return (yield* standoffUnder(contest, assumption.changeTo(stepsAt(place)))).difference;
      },
      everyPlace: assumption.everyStep || all,
      all,
    });
    for (const crossing of crossings) flips.push(yield* flipAt(contest, assumption, crossing, stepsAt));
  }
  return flips.sort((a, b) => compare(a.distance, b.distance));
}

function* flipAt(
  contest: Contest,
  assumption: MeasuredAssumption,
  { at, before }: Crossing,
  stepsAt: (place: number) => number,
): Generator<undefined, Flip> {
  const change = assumption.changeTo(stepsAt(at.place));
  const value = valueAt(assumption, stepsAt(at.place));
  return {
    assumption,
    change,
    value,
    before: before.place === 0 ? assumption.today : valueAt(assumption, stepsAt(before.place)),
    standoff: yield* standoffUnder(contest, change),
    distance: distanceOf(assumption, value),
  };
}

/** The choices that have another sign than what is chosen now: a choice is one usual change away. */
function* chosenFlips(contest: Contest, assumption: ChosenAssumption): Generator<undefined, readonly Flip[]> {
  const now = standoff(contest).difference;
  const flips: Flip[] = [];
  if (now === 0n) return flips;
  for (const change of assumption.options) {
    const then = yield* standoffUnder(contest, change);
    if (then.difference === 0n || then.difference > 0n !== now > 0n) {
      flips.push({
        assumption,
        change,
        value: undefined,
        before: undefined,
        standoff: then,
        distance: ratio(1n),
      });
    }
  }
  return flips;
}
