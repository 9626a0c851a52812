import type { LeverName, Offer } from '#lib/document/types.ts';
import type { Money } from '../money/money.ts';
import type { Bargaining } from './bargaining.ts';
import { employerOrder } from './employer-order.ts';
import type { Aim, Goal } from './goal.ts';
import { aimOverOwnYears } from './goal.ts';
import { gridFor, type ValueAsked } from './least-ask.ts';
import { leverOf } from './levers/all-levers.ts';
import { leastStep } from './search.ts';

/** One lever of a package, and what is asked of it. */
export interface PackagePart {
  readonly lever: LeverName;
  readonly asked: ValueAsked;
}

/** How the parts of a package are found. */
export type PackageKind =
  /** About half of what is missing by one lever, the rest by another. */
  | 'half-and-half'
  /** One lever after the other, in the order of what is easiest for the employer, each as far as is reasonable. */
  | 'easiest-first';

/** Asks of several levers that reach a goal together: put back into the offer they do; with the last one step less they do not. */
export interface AskPackage {
  readonly kind: PackageKind;
  readonly parts: readonly PackagePart[];
  readonly offer: Offer;
  readonly total: Money;
  /** What it comes to with one step less of the last part. */
  readonly oneLess: Money;
}

/** Pairs of which the first gives about half: what is paid once beside what recurs. */
const PAIRS: readonly (readonly [LeverName, LeverName])[] = [
  ['sign-on', 'base'],
  ['grant-value', 'base'],
  ['sign-on', 'grant-value'],
];

/**
 * A few packages that reach a goal, each computed anew with all its parts in the offer. One that a single lever already
 * makes is not a package and is left out. Units: minor units of the goal's currency.
 * Source: docs/method.md, 5, Packages.
 */
export function askPackages(bargaining: Bargaining, goal: Goal): readonly AskPackage[] {
  if (goal.short.minor <= 0n) return [];
  const aim = aimOverOwnYears(bargaining, goal);
  const halves = PAIRS.flatMap(([first, second]) => halfAndHalf(bargaining, aim, first, second) ?? []);
  const easiest = easiestFirst(bargaining, aim);
  const found = easiest ? [...halves, easiest] : halves;
  const keyOf = ({ parts }: AskPackage): string =>
    parts.map(({ lever, asked }) => `${lever}:${asked.to.n}/${asked.to.d}`).join(' ');
  const keys = found.map(keyOf);
  return found.filter((one, i) => one.parts.length > 1 && keys.indexOf(keyOf(one)) === i);
}

/** The least of one lever that brings an offer, perhaps already changed, to an amount; the furthest where none does. */
interface Filled {
  readonly part: PackagePart;
  readonly offer: Offer;
  readonly total: bigint;
  /** One step less; undefined where the amount is not reached. */
  readonly oneLess: bigint | undefined;
}

function fill(
  bargaining: Bargaining,
  aim: Aim,
  name: LeverName,
  offer: Offer,
  amount: bigint,
): Filled | undefined {
  const lever = leverOf(name);
  if (lever.over !== 'own-years') return undefined;
  const on = lever.on({ ...bargaining.ledger.context, offer });
  if (on.kind !== 'quantity') return undefined;
  const grid = gridFor(bargaining, lever, on);
  const now = aim.basis(offer);
  if (now >= amount) return undefined;
  const found = leastStep(grid.steps, amount, now, (k) => aim.basis(on.write(grid.at(k))));
  const k = found.kind === 'found' ? found.k : found.best;
  if (k === 0) return undefined;
  const to = grid.at(k);
  const asked: ValueAsked = {
    unit: on.unit,
    from: on.now,
    isStated: on.isStated,
    to,
    step: grid.step,
    landsOn: grid.landsOn,
  };
  return {
    part: { lever: name, asked },
    offer: on.write(to),
    total: found.total,
    oneLess: found.kind === 'found' ? found.before : undefined,
  };
}

function halfAndHalf(
  bargaining: Bargaining,
  aim: Aim,
  first: LeverName,
  second: LeverName,
): AskPackage | undefined {
  const middle = aim.now + (aim.amount - aim.now + 1n) / 2n;
  const half = fill(bargaining, aim, first, bargaining.offer, middle);
  const rest = half && fill(bargaining, aim, second, half.offer, aim.amount);
  return rest && packageOf('half-and-half', aim, [half, rest]);
}

/** Three levers at most: nobody negotiates more at once. */
const MOST_PARTS = 3;

function easiestFirst(bargaining: Bargaining, aim: Aim): AskPackage | undefined {
  const filled: Filled[] = [];
  const taken = new Set<LeverName>();
  for (const { lever } of employerOrder(bargaining.document)) {
    if (isSameAs(lever, taken)) continue;
    const one = fill(bargaining, aim, lever, filled.at(-1)?.offer ?? bargaining.offer, aim.amount);
    if (!one) continue;
    filled.push(one);
    taken.add(lever);
    if (one.oneLess !== undefined) return packageOf('easiest-first', aim, filled);
    if (filled.length === MOST_PARTS) return undefined;
  }
  return undefined;
}

/** A grant is asked for in one way: by value, by shares or by the price of its conversion. */
const GRANT_SIZES: readonly LeverName[] = ['grant-value', 'grant-shares', 'conversion-price'];

const isSameAs = (lever: LeverName, taken: ReadonlySet<LeverName>): boolean =>
  GRANT_SIZES.includes(lever) && GRANT_SIZES.some((other) => taken.has(other));

function packageOf(kind: PackageKind, { currency }: Aim, filled: readonly Filled[]): AskPackage | undefined {
  const last = filled.at(-1);
  if (last?.oneLess === undefined) return undefined;
  return {
    kind,
    parts: filled.map(({ part }) => part),
    offer: last.offer,
    total: { minor: last.total, currency },
    oneLess: { minor: last.oneLess, currency },
  };
}
