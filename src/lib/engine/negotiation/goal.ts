import type { Offer, Target } from '#lib/document/types.ts';
import { minorUnits, post, type Money } from '../money/money.ts';
import type { DecimalString } from '../money/decimal-string.ts';
import { ledgerOf } from '../ledger-of.ts';
import type { Band } from '../market/band.ts';
import { bandOf } from '../market/own-band.ts';
import type { Currency } from '../money/currency.ts';
import { makeWhole } from '../leaving/make-whole.ts';
import { readings } from '../readings/readings.ts';
import { bandPay, wantedPay, type NoWantedPay } from './band-target.ts';
import type { Bargaining } from './bargaining.ts';
import { overFixedDates, overOwnYears, type Basis } from './basis.ts';
import { readingAmount, type TargetReading } from './reading-amount.ts';

/** What a goal is made of: the figures that add up to it, in the reporting currency. */
export type GoalSource =
  /** Another offer's reading, and by how much to beat it. */
  | { readonly kind: 'offer'; readonly offer: Offer; readonly total: Money; readonly margin: Money }
  | { readonly kind: 'amount' }
  /** What the current job forfeits, less what the offer pays as sign-on already, on top of what the offer comes to. */
  | { readonly kind: 'make-whole'; readonly forfeited: Money; readonly signOn: Money; readonly job: Offer }
  /** A place in a band: the pay that the band measures, in its currency. */
  | { readonly kind: 'band'; readonly band: Band };

/** What a goal is a figure of: a reading of the offer, or the pay that a band measures. */
export type GoalReading = TargetReading | 'pay-of-band';

/** What a target asks of an offer: a reading, and what it has to come to at least. */
export interface Goal {
  readonly kind: 'goal';
  readonly target: Target;
  readonly reading: GoalReading;
  /** In the reporting currency; a goal in a band is in the currency of the band. */
  readonly amount: Money;
  /** What the reading comes to in the offer as it is. */
  readonly now: Money;
  /** What is missing; 0 or less where the offer reaches the target already. */
  readonly short: Money;
  readonly source: GoalSource;
}

/** Why a target cannot be worked towards. */
export type NoGoal =
  | 'other-not-in-document'
  | 'other-is-the-same'
  | 'other-has-errors'
  | 'no-such-band'
  | NoWantedPay
  | 'no-current-job'
  | 'before-the-current-job';

/** A goal, or why a target gives none. */
export type GoalFound = Goal | { readonly kind: 'no-goal'; readonly why: NoGoal };

/** Bands that are not in the document, by the identifier under which a target names them. */
export type OtherBands = ReadonlyMap<string, Band>;

const NO_BANDS: OtherBands = new Map();

/**
 * What a target comes to for an offer, over its own employment years. Exact, posted once. A band is one of the
 * document's own, or one that is handed in, such as an official one.
 */
export function goalOf(bargaining: Bargaining, target: Target, otherBands: OtherBands = NO_BANDS): GoalFound {
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
    case 'band': {
      const own = bargaining.document.bands?.find(({ id }) => id === target.band);
      const band = own ? bandOf(own) : otherBands.get(target.band);
      return band ? goalInBand(bargaining, target, band) : { kind: 'no-goal', why: 'no-such-band' };
    }
    case 'make-whole':
      return makeWholeGoal(bargaining, target, goal);
  }
}

/**
 * Being made whole: what the current job forfeits has to come on top of the offer without its sign-on, which is paid to
 * make up for it. Source: docs/method.md, 5, Make-whole target.
 */
function makeWholeGoal(
  bargaining: Bargaining,
  { lastDay, within }: Extract<Target, { kind: 'make-whole' }>,
  goal: (reading: TargetReading, amount: bigint, source: GoalSource) => Goal,
): GoalFound {
  const { ledger, ledgerOfOther, currentJob, definition } = bargaining;
  if (!currentJob) return { kind: 'no-goal', why: 'no-current-job' };
  const job = ledgerOfOther(currentJob);
  if (!job) return { kind: 'no-goal', why: 'other-has-errors' };
  if (lastDay < job.context.start) return { kind: 'no-goal', why: 'before-the-current-job' };
  const { sum } = makeWhole(job, { on: lastDay, within: MAKE_WHOLE_WINDOW[within] }).figures;
  const forfeited: Money = { minor: sum.minor, currency: bargaining.assumptions.reportingCurrency };
  const signOn = readings(ledger, { by: 'employment-year' }).horizon.byComponent['sign-on'];
  const now = readingAmount(ledger, 'horizon', definition);
  const source = {
    kind: 'make-whole',
    forfeited,
    signOn: { minor: signOn, currency: forfeited.currency },
    job: currentJob,
  } as const;
  return goal('horizon', now - signOn + forfeited.minor, source);
}

/** The windows of the document as those of the engine. */
const MAKE_WHOLE_WINDOW = { '12-months': 12, '24-months': 24, all: 'all' } as const;

function goalInBand(
  { ledger }: Bargaining,
  target: Extract<Target, { kind: 'band' }>,
  band: Band,
): GoalFound {
  const wanted = wantedPay(band, target.point);
  const now = bandPay(ledger, band);
  if (typeof wanted === 'string') return { kind: 'no-goal', why: wanted };
  if (typeof now === 'string') return { kind: 'no-goal', why: now };
  const money = (minor: bigint): Money => ({ minor, currency: band.currency });
  return {
    kind: 'goal',
    target,
    reading: 'pay-of-band',
    amount: money(wanted),
    now: money(now),
    short: money(wanted - now),
    source: { kind: 'band', band },
  };
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

/** A reading over some stretch of time, and what it has to come to there, in minor units of one currency. */
export interface Aim {
  readonly basis: Basis;
  readonly amount: bigint;
  /** What the offer comes to as it is. */
  readonly now: bigint;
  readonly currency: Currency;
}

/** What a goal is measured by, for any offer: over its own years. */
export function basisOf(bargaining: Bargaining, { reading, source }: Goal): Basis {
  if (reading !== 'pay-of-band') return overOwnYears(bargaining, reading);
  if (source.kind !== 'band') throw new Error('A pay of a band has a band');
  return (offer) => {
    const pay = bandPay(ledgerOf(offer, bargaining.assumptions), source.band);
    return typeof pay === 'string' ? 0n : pay;
  };
}

/** The goal over the offer's own years: the figures of the comparison. */
export function aimOverOwnYears(bargaining: Bargaining, goal: Goal): Aim {
  const { amount, now } = goal;
  const basis = basisOf(bargaining, goal);
  return { basis, amount: amount.minor, now: now.minor, currency: amount.currency };
}

/**
 * The goal over fixed dates. Another offer is taken over the same dates; any other goal is as far away there as it is
 * over the offer's own years. A pay of a band does not depend on dates.
 */
export function aimOverFixedDates(bargaining: Bargaining, goal: Goal): Aim {
  const { reading, source, short } = goal;
  if (reading === 'pay-of-band') return aimOverOwnYears(bargaining, goal);
  const basis = overFixedDates(bargaining, reading);
  const now = basis(bargaining.offer);
  const amount = source.kind === 'offer' ? basis(source.offer) + source.margin.minor : now + short.minor;
  return { basis, amount, now, currency: short.currency };
}
