import type { LeverName, Offer } from '#lib/document/types.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { add, compare, divide, max, min, multiply, subtract, whole, type Ratio } from '../money/ratio.ts';
import { ceiling, floor } from '../money/rounding.ts';

/** The figures of a call, in one unit, and the step in which the two sides talk. */
export interface CallFigures {
  readonly offered: Ratio;
  /** The least that would be accepted; undefined where the person has named none. */
  readonly minimum: Ratio | undefined;
  /** At or above it the answer is yes. */
  readonly target: Ratio;
  /** What was asked for first. */
  readonly anchor: Ratio;
  readonly step: Ratio;
  /** Which way the figure moves for the better. */
  readonly direction: 'up' | 'down';
}

/** What to say to a figure: yes; yes at another figure; or that it is too little. */
export type Reply =
  | { readonly kind: 'accept' }
  | { readonly kind: 'ask'; readonly ask: Ratio }
  | { readonly kind: 'decline'; readonly minimum: Ratio };

/** One reply for the figures from one to another, both included. */
export interface Rung {
  /** The lesser of the two for the person. */
  readonly from: Ratio;
  readonly to: Ratio;
  readonly reply: Reply;
  /** Whether the lesser figure is below the minimum, so that without the ask it cannot be accepted. */
  readonly startsBelowMinimum: boolean;
}

/** Why no ladder can be made of figures. */
export type NoLadder = 'offered-reaches-anchor' | 'figures-out-of-order';

/** A reply for every figure from the offer to the anchor, best figure first; or why there is none. */
export type CallLadder =
  | { readonly kind: 'ladder'; readonly figures: CallFigures; readonly rungs: readonly Rung[] }
  | { readonly kind: 'no-ladder'; readonly why: NoLadder };

/** A longer ladder than this is of no use in a call, and is made in larger steps. */
const MOST_FIGURES = 200n;

/**
 * The reply to any figure. At the target or above: yes. Below it: yes at the midpoint of what they say and the anchor,
 * rounded up to the step and never above the target. Below the minimum: too little, except where the ask would be the
 * same as at the minimum itself, which is close enough to still ask.
 * Source: docs/method.md, 5, Call ladder; after the ladder of Josh Doody's Fearless Salary Negotiation.
 */
export function replyTo(figures: CallFigures, figure: Ratio): Reply {
  const { minimum, target, direction } = figures;
  const better = direction === 'up' ? 1 : -1;
  if (compare(figure, target) * better >= 0) return { kind: 'accept' };
  const ask = askFor(figures, figure);
  const isBelow = minimum !== undefined && compare(figure, minimum) * better < 0;
  if (isBelow && compare(ask, askFor(figures, minimum)) !== 0) return { kind: 'decline', minimum };
  return { kind: 'ask', ask };
}

function askFor({ target, anchor, step, direction }: CallFigures, figure: Ratio): Ratio {
  const middle = divide(add(figure, anchor), whole(2));
  const steps = divide(middle, step);
  return direction === 'up'
    ? min(target, multiply(whole(ceiling(steps)), step))
    : max(target, multiply(whole(floor(steps)), step));
}

/** The ladder of a call: figures on the step from the offer to the anchor, those with one reply together. */
export function callLadder(stated: CallFigures): CallLadder {
  const better = stated.direction === 'up' ? 1 : -1;
  const { minimum = stated.target, target, anchor } = stated;
  const isOrdered = compare(target, minimum) * better >= 0 && compare(anchor, target) * better >= 0;
  if (!isOrdered) return { kind: 'no-ladder', why: 'figures-out-of-order' };
  if (compare(stated.anchor, stated.offered) * better <= 0)
    return { kind: 'no-ladder', why: 'offered-reaches-anchor' };
  const figures = withinSight(stated);
  const rungs: Rung[] = [];
  for (const figure of figuresOf(figures)) {
    const reply = replyTo(figures, figure);
    const startsBelowMinimum = figures.minimum !== undefined && compare(figure, figures.minimum) * better < 0;
    const last = rungs.at(-1);
    if (last && isSameReply(last.reply, reply))
      rungs[rungs.length - 1] = { ...last, from: figure, startsBelowMinimum };
    else rungs.push({ from: figure, to: figure, reply, startsBelowMinimum });
  }
  return { kind: 'ladder', figures, rungs };
}

/** The same figures with a step that makes no more of them than can be read. */
function withinSight(figures: CallFigures): CallFigures {
  const { offered, anchor, step } = figures;
  const apart = subtract(anchor, offered);
  const count = ceiling(divide({ n: apart.n < 0n ? -apart.n : apart.n, d: apart.d }, step));
  if (count <= MOST_FIGURES) return figures;
  return { ...figures, step: multiply(step, whole((count + MOST_FIGURES - 1n) / MOST_FIGURES)) };
}

/** The anchor, the multiples of the step below it, the figures that decide, and the offer: from the best down. */
function figuresOf({ offered, minimum, target, anchor, step, direction }: CallFigures): readonly Ratio[] {
  const better = direction === 'up' ? 1 : -1;
  const figures: Ratio[] = [offered, target, anchor, ...(minimum ? [minimum] : [])];
  const [low, high] = direction === 'up' ? [offered, anchor] : [anchor, offered];
  for (let k = floor(divide(high, step)); compare(multiply(whole(k), step), low) > 0; k -= 1n) {
    figures.push(multiply(whole(k), step));
  }
  const within = figures.filter((figure) => compare(figure, offered) * better >= 0);
  const ordered = within.sort((a, b) => compare(b, a) * better);
  return ordered.filter((figure, i) => i === 0 || compare(figure, ordered[i - 1] ?? figure) !== 0);
}

function isSameReply(a: Reply, b: Reply): boolean {
  if (a.kind === 'ask' && b.kind === 'ask') return compare(a.ask, b.ask) === 0;
  return a.kind === b.kind;
}

/**
 * The figures of a call from what the person has written down about an offer. Without an anchor the target is asked
 * for at once; without a target the anchor is. Undefined when neither is stated.
 */
export function callFigures(
  window: NonNullable<NonNullable<Offer['negotiation']>['window']>,
  of: Pick<CallFigures, 'offered' | 'step' | 'direction'>,
): CallFigures | undefined {
  const read = (text: typeof window.target): Ratio | undefined =>
    text === undefined ? undefined : parseDecimal(text);
  const [target, anchor] = [read(window.target), read(window.anchor)];
  const stated = target ?? anchor;
  if (!stated) return undefined;
  return { ...of, minimum: read(window.minimum), target: stated, anchor: anchor ?? stated };
}

/** The lever whose value a call is about; undefined for a call about a reading of the whole offer. */
export function leverOfCall({ negotiation }: Offer): LeverName | undefined {
  const measure = negotiation?.window?.measure;
  return measure?.kind === 'lever' ? measure.lever : undefined;
}
