import type { LeverName, Offer, OfferDocument, Target } from '#lib/document/types.ts';
import type { Finding } from '../checks/finding.ts';
import type { Money } from '../money/money.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { compare, type Ratio } from '../money/ratio.ts';
import { bargainingOf, type Bargaining } from './bargaining.ts';
import {
  aimOverFixedDates,
  aimOverOwnYears,
  goalOf,
  type Aim,
  type Goal,
  type NoGoal,
  type OtherBands,
} from './goal.ts';
import { LEVER_NAMES, leverOf } from './levers/all-levers.ts';
import type { Lever, LeverUnit, NoLever, QuantityLever } from './levers/lever.ts';
import { gridOf, type Grid } from './levers/step.ts';
import { leastStep } from './search.ts';

/** The value of a lever in the offer, and the value asked for. */
export interface ValueAsked {
  readonly unit: LeverUnit;
  /** The value in the offer; 0 where it does not state the line. */
  readonly from: Ratio;
  readonly isStated: boolean;
  readonly to: Ratio;
  readonly step: Ratio;
  readonly landsOn: 'result' | 'change';
}

/** What one lever has to give for the offer to reach the goal. Totals are of the goal's reading. */
export type LeastAsk =
  /** The least value that does it: put back into the offer it reaches the goal; one step less does not. */
  | {
      readonly kind: 'ask';
      readonly lever: LeverName;
      readonly asked: ValueAsked;
      /** The offer with the ask in it. */
      readonly offer: Offer;
      readonly total: Money;
      /** What one step less comes to. */
      readonly oneLess: Money;
      /** What one step less misses of the goal, over the same stretch of time. */
      readonly missed: Money;
      /** What the ask adds to the reading. */
      readonly gain: Money;
    }
  /** A change that is made or not, and that reaches the goal. */
  | {
      readonly kind: 'switch';
      readonly lever: LeverName;
      readonly offer: Offer;
      readonly total: Money;
      readonly gain: Money;
    }
  /** Even the furthest reasonable value does not reach it: how far it goes. */
  | {
      readonly kind: 'cannot-alone';
      readonly lever: LeverName;
      /** Undefined for a change that is made or not. */
      readonly furthest: ValueAsked | undefined;
      readonly offer: Offer;
      readonly total: Money;
      readonly gain: Money;
      /** What is still missing then. */
      readonly short: Money;
    }
  /** The reading does not move with the lever at all. */
  | { readonly kind: 'no-effect'; readonly lever: LeverName }
  | { readonly kind: 'does-not-apply'; readonly lever: LeverName; readonly why: NoLever }
  | { readonly kind: 'in-words'; readonly lever: LeverName; readonly words: string | undefined };

/** The least asks of an offer for one target; or why there are none. */
export type LeastAsks =
  | { readonly kind: 'asks'; readonly goal: Goal; readonly asks: readonly LeastAsk[] }
  /** The offer reaches the target as it is. */
  | { readonly kind: 'reached-already'; readonly goal: Goal }
  | { readonly kind: 'no-goal'; readonly why: NoGoal }
  | { readonly kind: 'no-such-offer' }
  | { readonly kind: 'offer-has-errors'; readonly findings: readonly Finding[] };

/**
 * Every lever's least ask for one offer and one target, in the order of the levers. Each is found by computing the
 * changed offer anew, so that all that moves with the lever is in it; nothing is estimated.
 * Units: reported minor units of the goal's reading. Source: docs/method.md, 5, Least ask.
 */
export function leastAsks(
  document: OfferDocument,
  offerId: string,
  target: Target,
  levers: readonly LeverName[] = LEVER_NAMES,
  otherBands?: OtherBands,
): LeastAsks {
  const bargained = bargainingOf(document, offerId);
  if (bargained.kind !== 'bargaining') return bargained;
  const { bargaining } = bargained;
  const goal = goalOf(bargaining, target, otherBands);
  if (goal.kind === 'no-goal') return goal;
  if (goal.short.minor <= 0n) return { kind: 'reached-already', goal };
  const aims = aimsOf(bargaining, goal);
  return { kind: 'asks', goal, asks: levers.map((lever) => askOf(bargaining, aims, leverOf(lever))) };
}

/** One lever's least ask; or why there is none. */
export function leastAsk(
  document: OfferDocument,
  offerId: string,
  lever: LeverName,
  target: Target,
): LeastAsk | Exclude<LeastAsks, { kind: 'asks' }> {
  const found = leastAsks(document, offerId, target, [lever]);
  if (found.kind !== 'asks') return found;
  const [ask] = found.asks;
  if (!ask) throw new Error('One lever has one ask');
  return ask;
}

/** The goal over both stretches of time, the second only when a lever moves the start. */
export type Aims = (over: Lever['over']) => Aim;

/** The aims of a goal, each made once. */
export function aimsOf(bargaining: Bargaining, goal: Goal): Aims {
  const own = aimOverOwnYears(bargaining, goal);
  let fixed: Aim | undefined;
  return (over) => (over === 'own-years' ? own : (fixed ??= aimOverFixedDates(bargaining, goal)));
}

/** The steps of a lever for an offer: the usual ones, unless the document states others. */
export function gridFor(
  { offer }: Bargaining,
  { name }: Lever,
  on: QuantityLever,
): Grid & Pick<ValueAsked, 'landsOn'> {
  const own = offer.negotiation?.levers?.find(({ lever }) => lever === name);
  const step = own?.step === undefined ? on.step : parseDecimal(own.step);
  const most = own?.most === undefined ? on.most : parseDecimal(own.most);
  const landsOn = own?.landsOn ?? 'result';
  return { ...gridOf(on, step, most, landsOn), landsOn };
}

/** The least ask of one lever towards an aim that the offer does not reach yet. */
export function askOf(bargaining: Bargaining, aims: Aims, lever: Lever): LeastAsk {
  const on = lever.on(bargaining.ledger.context);
  const named = { lever: lever.name };
  switch (on.kind) {
    case 'does-not-apply':
    case 'in-words':
      return { ...on, ...named };
    case 'switch':
      return switchAsk(aims(lever.over), lever, on.write());
    case 'quantity':
      return quantityAsk(bargaining, aims(lever.over), lever, on);
  }
}

function switchAsk(aim: Aim, { name }: Lever, offer: Offer): LeastAsk {
  const money = (minor: bigint): Money => ({ minor, currency: aim.currency });
  const total = aim.basis(offer);
  if (total === aim.now) return { kind: 'no-effect', lever: name };
  const reached = { lever: name, offer, total: money(total), gain: money(total - aim.now) };
  if (total >= aim.amount) return { kind: 'switch', ...reached };
  return { kind: 'cannot-alone', ...reached, furthest: undefined, short: money(aim.amount - total) };
}

function quantityAsk(bargaining: Bargaining, aim: Aim, lever: Lever, on: QuantityLever): LeastAsk {
  const money = (minor: bigint): Money => ({ minor, currency: aim.currency });
  const grid = gridFor(bargaining, lever, on);
  const { name } = lever;
  // Where the offer reaches the aim over fixed dates though not over its own years, nothing has to move.
  if (aim.now >= aim.amount) return { kind: 'no-effect', lever: name };
  const totalAt = (k: number): bigint => aim.basis(on.write(grid.at(k)));
  const found = leastStep(grid.steps, aim.amount, aim.now, totalAt, lever.over === 'fixed-dates');
  const asked = (to: Ratio): ValueAsked => ({
    unit: on.unit,
    from: on.now,
    isStated: on.isStated,
    to,
    step: grid.step,
    landsOn: grid.landsOn,
  });
  switch (found.kind) {
    case 'found': {
      const to = grid.at(found.k);
      return {
        kind: 'ask',
        lever: name,
        asked: asked(to),
        offer: on.write(to),
        total: money(found.total),
        oneLess: money(found.before),
        missed: money(aim.amount - found.before),
        gain: money(found.total - aim.now),
      };
    }
    case 'none': {
      if (found.isFlat) return { kind: 'no-effect', lever: name };
      const to = found.best === 0 ? on.now : grid.at(found.best);
      return {
        kind: 'cannot-alone',
        lever: name,
        furthest: asked(to),
        offer: compare(to, on.now) === 0 ? bargaining.offer : on.write(to),
        total: money(found.total),
        gain: money(found.total - aim.now),
        short: money(aim.amount - found.total),
      };
    }
  }
}
