import type { LeverName, OfferDocument } from '#lib/document/types.ts';
import { LEVER_NAMES, leverOf } from './levers/all-levers.ts';
import type { Recurrence } from './levers/lever.ts';

/** A publication that says what employers move. */
export interface OrderSource {
  readonly title: string;
  readonly address: string;
  /** When it was read. */
  readonly readOn: string;
}

/** The publications that the usual order rests on. */
export const ORDER_SOURCES = {
  'open-guide': {
    title: 'Joshua Levy and Joe Wallin: The Open Guide to Equity Compensation, "Offers"',
    address: 'https://github.com/jlevy/og-equity-compensation#offers',
    readOn: '2026-11-21',
  },
  'fearless-final-discussion': {
    title:
      'Josh Doody: Fearless Salary Negotiation, "How to maximize your starting salary and other benefits"',
    address:
      'https://fearlesssalarynegotiation.com/book/negotiate/maximize-your-starting-salary-and-benefits/',
    readOn: '2026-11-21',
  },
} as const satisfies Readonly<Record<string, OrderSource>>;

/** The name of a source of the order. */
export type OrderSourceName = keyof typeof ORDER_SOURCES;

/** Why a lever stands where it does. */
export type OrderReason =
  /** It is paid once, varies from candidate to candidate, and raises no pay for good. */
  | 'one-time-cost'
  /** Named among the levers that can still be moved when base cannot. */
  | 'other-lever'
  /** It stays in the pay of every later year. */
  | 'recurring-cost'
  /** Decided by an assessment of the job, and moves all that is tied to it. */
  | 'decided-by-level'
  /** Usually set for everybody at a level. */
  | 'set-for-everybody';

/** A lever's usual place: why, and who says so. Without a source the place is this program's own ordering. */
export interface UsualPlace {
  readonly lever: LeverName;
  readonly reason: OrderReason;
  readonly source: OrderSourceName | undefined;
}

const place = (lever: LeverName, reason: OrderReason, source?: OrderSourceName): UsualPlace => ({
  lever,
  reason,
  source,
});

/**
 * From what is usually easiest for an employer to what is hardest: what is paid once before what recurs. The Open Guide
 * says that a signing bonus is highly negotiable because it is paid once, and that bonuses are usually the same for
 * everybody at a level; Josh Doody names signing bonus, start date, reimbursements and vacation as levers for when base
 * stands. Neither ranks all of them: where a lever has no source, its place follows from "once before recurring".
 */
export const USUAL_ORDER: readonly UsualPlace[] = [
  place('sign-on', 'one-time-cost', 'open-guide'),
  place('grant-value', 'one-time-cost'),
  place('grant-shares', 'one-time-cost'),
  place('conversion-price', 'one-time-cost'),
  place('vesting-front-load', 'one-time-cost'),
  place('vesting-without-cliff', 'one-time-cost'),
  place('earlier-start', 'other-lever', 'fearless-final-discussion'),
  place('later-start', 'other-lever', 'fearless-final-discussion'),
  place('relocation', 'other-lever', 'fearless-final-discussion'),
  place('guaranteed-bonus', 'one-time-cost'),
  place('base', 'recurring-cost'),
  place('refresh-grant', 'recurring-cost'),
  place('level', 'decided-by-level'),
  place('severance', 'other-lever'),
  place('acceleration', 'other-lever'),
  place('bonus-target', 'set-for-everybody', 'open-guide'),
  place('leave-days', 'other-lever', 'fearless-final-discussion'),
  place('retirement-match', 'set-for-everybody'),
  place('premiums', 'set-for-everybody'),
];

/** A lever in the order of what is easiest for the employer. */
export interface OrderedLever extends UsualPlace {
  readonly recurrence: Recurrence;
  /** Whether its place is the person's own rather than the usual one. */
  readonly isMoved: boolean;
}

/**
 * The order of a document: as the person has put it, then the levers that they have not named in the usual order.
 */
export function employerOrder({ negotiation }: OfferDocument): readonly OrderedLever[] {
  const own = [...new Set(negotiation?.employerOrder ?? [])];
  const rest = USUAL_ORDER.filter(({ lever }) => !own.includes(lever));
  const named = own.flatMap((lever) => USUAL_ORDER.filter((usual) => usual.lever === lever));
  return [...named, ...rest].map((usual, i) => ({
    ...usual,
    recurrence: leverOf(usual.lever).recurrence,
    isMoved: USUAL_ORDER[i]?.lever !== usual.lever && own.includes(usual.lever),
  }));
}

/** Every lever has a place in the usual order: what is missing from it, for a test to name. */
export const leversWithoutPlace = (): readonly LeverName[] =>
  LEVER_NAMES.filter((name) => !USUAL_ORDER.some(({ lever }) => lever === name));
