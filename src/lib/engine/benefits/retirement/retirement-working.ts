import type { PlainDate } from '../../calendar/plain-date.ts';
import { parseRatio } from '../../money/decimal-string.ts';
import { compare, isZero, subtract, ZERO, type Ratio } from '../../money/ratio.ts';
import type { RetirementPlan } from '#lib/document/types.ts';
import {
  cumulativeTerm,
  differenceOf,
  input,
  moneyTerm,
  named,
  nothing,
  productOf,
} from '../../ledger/terms.ts';
import type { Note, Term, Working } from '../../ledger/working.ts';
import type { PlanStep, RunContribution, TrueUp } from './contributions.ts';
import { matchOf, matchTerm } from './match-formula.ts';
import { vestedPortion } from './match-vesting.ts';
import {
  bounded,
  boundNotes,
  countedTerm,
  limitNotes,
  ownTerm,
  payNotes,
  roomTerm,
  smallerOf,
  worked,
  yearToDate,
  type PlanFrame,
} from './plan-terms.ts';

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
        term: trueUpTerm(frame, step),
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
  const ofYear = named('year-match', 'money', ofTotals);
  const soFar = isZero(step.before.match) ? nothing : moneyTerm('match-so-far', step.before.match, currency);
  const full = trueUpBeforeBounds(plan, step);
  if (compare(step.match, full) === 0) return cumulativeTerm(ofYear, soFar, currency);
  const rest = bounded(frame, step, differenceOf(ofYear, soFar), full, step.room);
  return yearToDate(step.before.match, worked(step.match, rest), 'match-so-far', currency);
}

const matchBeforeBounds = ({ match }: RetirementPlan, { own, counted }: RunContribution): Ratio =>
  match ? matchOf(match.tiers, own, counted) : ZERO;

const trueUpBeforeBounds = ({ match }: RetirementPlan, { before }: TrueUp): Ratio =>
  match ? subtract(matchOf(match.tiers, before.own, before.pay), before.match) : ZERO;

const roomAfterNonElective = ({ room, nonElective }: RunContribution): Ratio | undefined =>
  room && subtract(room, nonElective);
