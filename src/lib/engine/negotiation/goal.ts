import type { Offer, Target } from '#lib/document/types.ts';
import { minorUnits, post, type Money } from '../money/money.ts';
import type { DecimalString } from '../money/decimal-string.ts';
import type { Bargaining } from './bargaining.ts';
import { overFixedDates, overOwnYears, type Basis } from './basis.ts';
import type { TargetReading } from './reading-amount.ts';

/** What a goal is made of: the figures that add up to it, in the reporting currency. */
export type GoalSource =
  /** Another offer's reading, and by how much to beat it. */
  | { readonly kind: 'offer'; readonly offer: Offer; readonly total: Money; readonly margin: Money }
  | { readonly kind: 'amount' };

/** What a target asks of an offer: a reading, and what it has to come to at least. */
export interface Goal {
  readonly kind: 'goal';
  readonly target: Target;
  readonly reading: TargetReading;
  readonly amount: Money;
  /** What the reading comes to in the offer as it is. */
  readonly now: Money;
  /** What is missing; 0 or less where the offer reaches the target already. */
  readonly short: Money;
  readonly source: GoalSource;
}

/** Why a target cannot be worked towards. */
export type NoGoal =
  'other-not-in-document' | 'other-is-the-same' | 'other-has-errors' | 'no-such-band' | 'no-current-job';

/** A goal, or why a target gives none. */
export type GoalFound = Goal | { readonly kind: 'no-goal'; readonly why: NoGoal };

/** What a target comes to for an offer, over its own employment years. Exact, posted once. */
export function goalOf(bargaining: Bargaining, target: Target): GoalFound {
  const { offer, assumptions } = bargaining;
  const currency = assumptions.reportingCurrency;
  const money = (minor: bigint): Money => ({ minor, currency });
  const goal = (reading: TargetReading, amount: bigint, source: GoalSource): Goal => {
    const now = overOwnYears(bargaining, reading)(offer);
    return {
      kind: 'goal',
      target,
      reading,
      amount: money(amount),
      now: money(now),
      short: money(amount - now),
      source,
    };
  };
  switch (target.kind) {
    case 'offer': {
      const other = otherOf(bargaining, target.offer);
      if (typeof other === 'string') return { kind: 'no-goal', why: other };
      const margin = inMinor(target.margin, money);
      const total = overOwnYears(bargaining, target.reading)(other);
      return goal(target.reading, total + margin.minor, {
        kind: 'offer',
        offer: other,
        total: money(total),
        margin,
      });
    }
    case 'amount':
      return goal(target.reading, inMinor(target.amount, money).minor, { kind: 'amount' });
    case 'band':
      return { kind: 'no-goal', why: 'no-such-band' };
    case 'make-whole':
      return { kind: 'no-goal', why: 'no-current-job' };
  }
}

function inMinor(text: DecimalString | undefined, money: (minor: bigint) => Money): Money {
  const none = money(0n);
  return text === undefined ? none : money(post(minorUnits(text, none.currency)));
}

function otherOf({ document, offer, ledgerOfOther }: Bargaining, id: string): Offer | NoGoal {
  if (id === offer.id) return 'other-is-the-same';
  const other = document.offers.find((one) => one.id === id);
  if (!other) return 'other-not-in-document';
  return ledgerOfOther(other) ? other : 'other-has-errors';
}

/** A reading over some stretch of time, and what it has to come to there. */
export interface Aim {
  readonly basis: Basis;
  readonly amount: bigint;
  /** What the offer comes to as it is. */
  readonly now: bigint;
}

/** The goal over the offer's own years: the figures of the comparison. */
export function aimOverOwnYears(bargaining: Bargaining, { reading, amount, now }: Goal): Aim {
  return { basis: overOwnYears(bargaining, reading), amount: amount.minor, now: now.minor };
}

/**
 * The goal over fixed dates. Another offer is taken over the same dates; any other goal is as far away there as it is
 * over the offer's own years.
 */
export function aimOverFixedDates(bargaining: Bargaining, { reading, source, short }: Goal): Aim {
  const basis = overFixedDates(bargaining, reading);
  const now = basis(bargaining.offer);
  const amount = source.kind === 'offer' ? basis(source.offer) + source.margin.minor : now + short.minor;
  return { basis, amount, now };
}
