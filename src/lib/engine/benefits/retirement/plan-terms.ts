import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Currency } from '../../money/currency.ts';
import { parseRatio } from '../../money/decimal-string.ts';
import { minorUnits } from '../../money/money.ts';
import { add, compare, isZero, subtract, ZERO, type Ratio } from '../../money/ratio.ts';
import type { RetirementPlan } from '#lib/document/types.ts';
import {
  countOf,
  cumulativeTerm,
  differenceOf,
  input,
  moneyTerm,
  named,
  nothing,
  productOf,
  sumOf,
} from '../../ledger/terms.ts';
import type { DocumentPath, InputName, Note, Term } from '../../ledger/working.ts';
import type { PlanStep, RunContribution } from './contributions.ts';
import type { PlanLimits } from './plan-limits.ts';

/** What the workings of a plan are made from, beside its steps. */
export interface PlanFrame {
  readonly plan: RetirementPlan;
  readonly currency: Currency;
  readonly path: DocumentPath;
  readonly start: PlainDate;
}

/** The smallest of some terms. */
export const smallerOf = (...terms: readonly Term[]): Term => ({ kind: 'smaller', terms });

/** Cumulative rounding over the calendar year: what it comes to with this entry less what it came to before. */
export function yearToDate(before: Ratio, amount: Term, name: InputName, currency: Currency): Term {
  if (isZero(before)) return cumulativeTerm(amount, nothing, currency);
  const soFar = moneyTerm(name, before, currency);
  return cumulativeTerm(sumOf(soFar, amount), soFar, currency);
}

/** A working, or nothing where a limit has left nothing. */
export const worked = (amount: Ratio, term: Term): Term =>
  isZero(amount) ? countOf('nothing', 0, 'money') : term;

/** The pay of the run that counts: what the compensation limit has left of it. */
export function countedTerm(
  { run, pay, counted, before, limits }: RunContribution,
  currency: Currency,
): Term {
  if (!limits || compare(counted, pay) === 0) return run.term();
  const limit = moneyTerm('compensation-limit', limits.compensation, currency);
  const rest = differenceOf(limit, moneyTerm('pay-so-far', before.pay, currency));
  return named('pay-that-counts', 'money', smallerOf(run.term(), rest));
}

/** Own contribution: the chosen share of all pay of the run, or what the limits have left of it. */
export function ownTerm({ plan, currency, path }: PlanFrame, step: RunContribution): Term {
  const share = input('contribution-share', parseRatio(plan.contribution), 'portion', [
    ...path,
    'contribution',
  ]);
  const chosen = productOf(step.run.term(), share);
  if (!step.limits || compare(step.own, step.chosen) === 0) return named('own-contribution', 'money', chosen);
  const { deferral, catchUp, already } = step.limits;
  const used = add(already, step.before.own);
  const isDeferralBound = compare(subtract(add(deferral, catchUp), used), step.own) === 0;
  const rest = isDeferralBound
    ? differenceOf(
        sumOf(
          moneyTerm('deferral-limit', deferral, currency),
          ...(isZero(catchUp) ? [] : [moneyTerm('catch-up-limit', catchUp, currency)]),
        ),
        sumOf(
          ...(isZero(already)
            ? []
            : [moneyTerm('already-deferred', already, currency, [...path, 'alreadyDeferred'])]),
          moneyTerm('own-so-far', step.before.own, currency),
        ),
      )
    : roomTerm(step, step.own, currency);
  return named('own-contribution', 'money', smallerOf(chosen, rest));
}

/** What the limit on additions has left, as the limit less all that uses it up. */
export function roomTerm({ limits }: PlanStep, room: Ratio | undefined, currency: Currency): Term {
  const limit = limits?.additions ?? ZERO;
  return differenceOf(
    moneyTerm('additions-limit', limit, currency),
    moneyTerm('additions-so-far', subtract(limit, room ?? limit), currency),
  );
}

/** What the match's own yearly cap has left; undefined without one. */
function capLeft({ plan, currency }: PlanFrame, { before }: PlanStep): Ratio | undefined {
  const cap = plan.match?.yearlyCap;
  return cap === undefined ? undefined : subtract(minorUnits(cap, currency), before.match);
}

const isBelow = (bound: Ratio | undefined, full: Ratio): bound is Ratio =>
  bound !== undefined && compare(bound, full) < 0;

/** A match, or the bounds that are smaller. */
export function bounded(
  frame: PlanFrame,
  step: PlanStep,
  term: Term,
  full: Ratio,
  room: Ratio | undefined,
): Term {
  const { currency, path } = frame;
  const cap = capLeft(frame, step);
  const bounds: Term[] = [];
  if (isBelow(cap, full)) {
    const most = moneyTerm('match-cap', add(cap, step.before.match), currency, [
      ...path,
      'match',
      'yearlyCap',
    ]);
    bounds.push(differenceOf(most, moneyTerm('match-so-far', step.before.match, currency)));
  }
  if (isBelow(room, full)) bounds.push(roomTerm(step, room, currency));
  return bounds.length === 0 ? term : smallerOf(term, ...bounds);
}

/** The notes on the bounds that have made a match smaller. */
export function boundNotes(
  frame: PlanFrame,
  step: PlanStep,
  full: Ratio,
  room: Ratio | undefined,
): readonly Note[] {
  return [
    ...(isBelow(capLeft(frame, step), full) ? (['match-cap-reached'] as const) : []),
    ...(isBelow(room, full) ? (['additions-limit-reached'] as const) : []),
  ];
}

/** The note on pay above the compensation limit. */
export const payNotes = ({ counted, pay }: RunContribution): readonly Note[] =>
  compare(counted, pay) < 0 ? ['compensation-limit-reached'] : [];

/** The notes on where the statutory limits are from. */
export function limitNotes(limits: PlanLimits | undefined): readonly Note[] {
  if (!limits) return ['limits-in-dollars-only'];
  return limits.areOwn ? [] : ['limits-of-another-year'];
}
