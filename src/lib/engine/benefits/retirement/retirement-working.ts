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
import type { DocumentPath, InputName, Note, Term, Working } from '../../ledger/working.ts';
import type { PlanStep, RunContribution, TrueUp } from './contributions.ts';
import { matchOf, matchTerm } from './match-formula.ts';
import { vestedPortion } from './match-vesting.ts';
import type { PlanLimits } from './plan-limits.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';

/** What the workings of a plan are made from, beside its steps. */
export interface PlanFrame {
  readonly plan: RetirementPlan;
  readonly currency: Currency;
  readonly path: DocumentPath;
  readonly start: PlainDate;
}

const smallerOf = (...terms: readonly Term[]): Term => ({ kind: 'smaller', terms });

/** The working of the employer's non-elective money in one run: the year so far less the year before it, rounded. */
export function nonElectiveWorking(frame: PlanFrame, step: RunContribution): Working {
  const { plan, currency, path } = frame;
  const portion = plan.nonElective === undefined ? ZERO : parseRatio(plan.nonElective);
  const share = input('employer-share', portion, 'portion', [...path, 'nonElective']);
  const full = productOf(countedTerm(step, currency), share);
  const isBound = step.room !== undefined && compare(step.nonElective, step.room) === 0;
  const term = isBound ? smallerOf(full, roomTerm(step, step.room, currency)) : full;
  return {
    rule: 'retirement.non-elective',
    term: yearToDate(step.before.nonElective, worked(step.nonElective, term), 'employer-so-far', currency),
    notes: [
      ...payNotes(step),
      ...(isBound ? (['additions-limit-reached'] as const) : []),
      ...limitNotes(step.limits),
    ],
  };
}

/** The working of the match in one run of pay, or of the true-up of a year. */
export function matchWorking(frame: PlanFrame, step: PlanStep): Working {
  const vestNotes: readonly Note[] = isVested(frame, step.date) ? [] : ['match-not-vested'];
  switch (step.kind) {
    case 'run':
      return {
        rule: 'retirement.match',
        term: yearToDate(
          step.before.match,
          worked(step.match, runMatchTerm(frame, step)),
          'match-so-far',
          frame.currency,
        ),
        notes: [
          ...(compare(step.own, step.chosen) < 0 ? (['deferral-limit-reached'] as const) : []),
          ...payNotes(step),
          ...boundNotes(frame, step, matchBeforeBounds(frame.plan, step), roomAfterNonElective(step)),
          ...limitNotes(step.limits),
          ...vestNotes,
        ],
      };
    case 'true-up':
      return {
        rule: 'retirement.true-up',
        term: yearToDate(
          step.before.match,
          worked(step.match, trueUpTerm(frame, step)),
          'match-so-far',
          frame.currency,
        ),
        notes: [
          ...boundNotes(frame, step, trueUpBeforeBounds(frame.plan, step), step.room),
          ...limitNotes(step.limits),
          ...vestNotes,
        ],
      };
  }
}

function isVested({ plan, start }: PlanFrame, date: PlainDate): boolean {
  const portion = plan.match ? vestedPortion(plan.match.vesting, start, date) : ZERO;
  return portion.n === portion.d;
}

/** Cumulative rounding over the calendar year: what it comes to with this entry less what it came to before. */
function yearToDate(before: Ratio, amount: Term, name: InputName, currency: Currency): Term {
  if (isZero(before)) return cumulativeTerm(amount, nothing, currency);
  const soFar = moneyTerm(name, before, currency);
  return cumulativeTerm(sumOf(soFar, amount), soFar, currency);
}

/** A working, or nothing where a limit has left nothing. */
const worked = (amount: Ratio, term: Term): Term => (isZero(amount) ? countOf('nothing', 0, 'money') : term);

/** The pay of the run that counts: what the compensation limit has left of it. */
function countedTerm({ run, pay, counted, before, limits }: RunContribution, currency: Currency): Term {
  if (!limits || compare(counted, pay) === 0) return run.term();
  const limit = moneyTerm('compensation-limit', limits.compensation, currency);
  const rest = differenceOf(limit, moneyTerm('pay-so-far', before.pay, currency));
  return named('pay-that-counts', 'money', smallerOf(run.term(), rest));
}

/** Own contribution: the chosen share of all pay of the run, or what the limits have left of it. */
function ownTerm({ plan, currency, path }: PlanFrame, step: RunContribution): Term {
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
function roomTerm({ limits }: PlanStep, room: Ratio | undefined, currency: Currency): Term {
  const limit = limits?.additions ?? ZERO;
  return differenceOf(
    moneyTerm('additions-limit', limit, currency),
    moneyTerm('additions-so-far', subtract(limit, room ?? limit), currency),
  );
}

function runMatchTerm(frame: PlanFrame, step: RunContribution): Term {
  const { plan, currency, path } = frame;
  const tiers = plan.match?.tiers ?? [];
  const full = matchTerm(
    tiers,
    { value: step.own, term: ownTerm(frame, step) },
    { value: step.counted, term: countedTerm(step, currency) },
    [...path, 'match'],
  );
  return bounded(frame, step, full, matchBeforeBounds(plan, step), roomAfterNonElective(step));
}

/** The match of the year's totals less what the pay runs have brought. */
function trueUpTerm(frame: PlanFrame, step: TrueUp): Term {
  const { plan, currency, path } = frame;
  const ofTotals = matchTerm(
    plan.match?.tiers ?? [],
    { value: step.before.own, term: moneyTerm('year-contributions', step.before.own, currency) },
    { value: step.before.pay, term: moneyTerm('year-pay', step.before.pay, currency) },
    [...path, 'match'],
  );
  const soFar = moneyTerm('match-so-far', step.before.match, currency);
  const full = differenceOf(named('year-match', 'money', ofTotals), soFar);
  return bounded(frame, step, full, trueUpBeforeBounds(plan, step), step.room);
}

const matchBeforeBounds = ({ match }: RetirementPlan, { own, counted }: RunContribution): Ratio =>
  match ? matchOf(match.tiers, own, counted) : ZERO;

const trueUpBeforeBounds = ({ match }: RetirementPlan, { before }: TrueUp): Ratio =>
  match ? subtract(matchOf(match.tiers, before.own, before.pay), before.match) : ZERO;

const roomAfterNonElective = ({ room, nonElective }: RunContribution): Ratio | undefined =>
  room && subtract(room, nonElective);

/** What the match's own yearly cap has left; undefined without one. */
function capLeft({ plan, currency }: PlanFrame, { before }: PlanStep): Ratio | undefined {
  const cap = plan.match?.yearlyCap;
  return cap === undefined ? undefined : subtract(minorUnits(cap, currency), before.match);
}

const isBelow = (bound: Ratio | undefined, full: Ratio): bound is Ratio =>
  bound !== undefined && compare(bound, full) < 0;

/** A match, or the bounds that are smaller. */
function bounded(frame: PlanFrame, step: PlanStep, term: Term, full: Ratio, room: Ratio | undefined): Term {
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

function boundNotes(frame: PlanFrame, step: PlanStep, full: Ratio, room: Ratio | undefined): readonly Note[] {
  return [
    ...(isBelow(capLeft(frame, step), full) ? (['match-cap-reached'] as const) : []),
    ...(isBelow(room, full) ? (['additions-limit-reached'] as const) : []),
  ];
}

const payNotes = ({ counted, pay }: RunContribution): readonly Note[] =>
  compare(counted, pay) < 0 ? ['compensation-limit-reached'] : [];

function limitNotes(limits: PlanLimits | undefined): readonly Note[] {
  if (!limits) return ['limits-in-dollars-only'];
  return limits.areOwn ? [] : ['limits-of-another-year'];
}
