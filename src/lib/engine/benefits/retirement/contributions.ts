import { addMonths, dateOf, partsOf, type PlainDate } from '../../calendar/plain-date.ts';
import type { Currency } from '../../money/currency.ts';
import { parseRatio } from '../../money/decimal-string.ts';
import { minorUnits } from '../../money/money.ts';
import { add, max, min, multiply, subtract, ZERO, type Ratio } from '../../money/ratio.ts';
import type { RetirementPlan } from '#lib/document/types.ts';
import { employedOn, type OfferContext } from '../../ledger/context.ts';
import { matchOf } from './match-formula.ts';
import type { PayRun } from './pay-runs.ts';
import { planLimits, type PlanLimits } from './plan-limits.ts';

/** What a calendar year has come to so far, in exact minor units. */
export interface YearToDate {
  /** Pay that counts: up to the compensation limit. */
  readonly pay: Ratio;
  readonly own: Ratio;
  readonly nonElective: Ratio;
  readonly match: Ratio;
}

/** What goes into a plan with one run of pay. All in exact minor units. */
export interface RunContribution {
  readonly kind: 'run';
  readonly date: PlainDate;
  readonly run: PayRun;
  readonly before: YearToDate;
  readonly limits: PlanLimits | undefined;
  /** The pay of the run, and the part of it that counts. */
  readonly pay: Ratio;
  readonly counted: Ratio;
  /** The chosen share of the pay, and what of it may be put in. */
  readonly chosen: Ratio;
  readonly own: Ratio;
  /** What the limit on additions leaves for the employer's money; undefined without limits. */
  readonly room: Ratio | undefined;
  readonly nonElective: Ratio;
  readonly match: Ratio;
}

/** What 31 December adds: the match of the year's totals less what the pay runs have brought. */
export interface TrueUp {
  readonly kind: 'true-up';
  readonly date: PlainDate;
  readonly before: YearToDate;
  readonly limits: PlanLimits | undefined;
  readonly room: Ratio | undefined;
  readonly match: Ratio;
}

/** One step of a plan's year. */
export type PlanStep = RunContribution | TrueUp;

const NOTHING: YearToDate = { pay: ZERO, own: ZERO, nonElective: ZERO, match: ZERO };

/** What is left of a limit: never less than 0. */
const left = (limit: Ratio, used: Ratio): Ratio => max(ZERO, subtract(limit, used));

/**
 * Everything that goes into a retirement plan, run by run (docs/method.md, 4, Retirement). Own contributions are
 * the chosen share of pay until they reach the year's limit; the employer's money counts pay up to the
 * compensation limit, and stops at the limit on additions, the non-elective money before the match; a match has
 * its own yearly cap. All of it starts anew each calendar year, by the day of payment. Runs before the plan is
 * open count for nothing. Taken over all pay, or over the part of it that is guaranteed.
 */
export function planSteps(
  context: OfferContext,
  plan: RetirementPlan,
  currency: Currency,
  runs: readonly PayRun[],
  pay: 'pay' | 'guaranteed',
): readonly PlanStep[] {
  const open = addMonths(context.start, plan.waitingMonths ?? 0);
  const counted = runs.filter(({ paidOn }) => paidOn >= open);
  const steps: PlanStep[] = [];
  let soFar = NOTHING;
  counted.forEach((run, i) => {
    const { year } = partsOf(run.paidOn);
    const limits = planLimits(context, plan, currency, year);
    const step = contribute(plan, currency, run, run[pay], soFar, limits);
    steps.push(step);
    soFar = {
      pay: add(soFar.pay, step.counted),
      own: add(soFar.own, step.own),
      nonElective: add(soFar.nonElective, step.nonElective),
      match: add(soFar.match, step.match),
    };
    const next = counted[i + 1];
    if (next && partsOf(next.paidOn).year === year) return;
    const date = dateOf(year, 12, 31);
    if (plan.match?.paid === 'true-up' && employedOn(context, date) && date <= context.horizonEnd) {
      steps.push(trueUp(plan, currency, date, soFar, limits));
    }
    soFar = NOTHING;
  });
  return steps;
}

function contribute(
  plan: RetirementPlan,
  currency: Currency,
  run: PayRun,
  pay: Ratio,
  before: YearToDate,
  limits: PlanLimits | undefined,
): RunContribution {
  const chosen = multiply(pay, parseRatio(plan.contribution));
  const own = limits ? min(chosen, ownRoom(limits, before)) : chosen;
  const counted = limits ? min(pay, left(limits.compensation, before.pay)) : pay;
  const room = limits ? employerRoom(limits, { ...before, own: add(before.own, own) }) : undefined;
  const share = plan.nonElective === undefined ? ZERO : parseRatio(plan.nonElective);
  const nonElective = within(multiply(counted, share), room);
  const bounds = matchBounds(plan, currency, before, room && subtract(room, nonElective));
  const match = plan.match ? bounds.reduce(min, matchOf(plan.match.tiers, own, counted)) : ZERO;
  const date = run.paidOn;
  return { kind: 'run', date, run, before, limits, pay, counted, chosen, own, room, nonElective, match };
}

function trueUp(
  plan: RetirementPlan,
  currency: Currency,
  date: PlainDate,
  before: YearToDate,
  limits: PlanLimits | undefined,
): TrueUp {
  const room = limits && employerRoom(limits, before);
  const ofTotals = plan.match ? matchOf(plan.match.tiers, before.own, before.pay) : ZERO;
  const match = matchBounds(plan, currency, before, room).reduce(min, left(ofTotals, before.match));
  return { kind: 'true-up', date, before, limits, room, match };
}

const within = (amount: Ratio, room: Ratio | undefined): Ratio => (room ? min(amount, room) : amount);

/** What the yearly cap and the limit on additions leave for the match. */
function matchBounds(
  plan: RetirementPlan,
  currency: Currency,
  before: YearToDate,
  room: Ratio | undefined,
): readonly Ratio[] {
  const cap = plan.match?.yearlyCap;
  return [
    ...(cap === undefined ? [] : [left(minorUnits(cap, currency), before.match)]),
    ...(room ? [room] : []),
  ];
}

/** What may still be put in by oneself: under the limit on own contributions, and that on all additions. */
function ownRoom({ deferral, catchUp, already, additions }: PlanLimits, before: YearToDate): Ratio {
  const all = add(before.own, add(before.nonElective, before.match));
  return min(left(add(deferral, catchUp), add(already, before.own)), left(add(additions, catchUp), all));
}

/** What the employer may still put in: catch-up contributions do not use up the limit on additions. */
function employerRoom({ deferral, already, additions }: PlanLimits, soFar: YearToDate): Ratio {
  const ownThatCounts = min(soFar.own, left(deferral, already));
  return left(additions, add(ownThatCounts, add(soFar.nonElective, soFar.match)));
}
