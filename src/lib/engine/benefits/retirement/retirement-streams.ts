import { post } from '../../money/money.ts';
import { add, multiply, whole, type Ratio } from '../../money/ratio.ts';
import type { BaseRate } from '../../compensation/base-rate.ts';
import type { RetirementPlan } from '#lib/document/types.ts';
import { monthIn, type OfferContext } from '../../ledger/context.ts';
import type { Stream } from '../../ledger/ledger.ts';
import { openStream, type StreamBuilder } from '../../ledger/stream.ts';
import type { DocumentPath } from '../../ledger/working.ts';
import { planSteps, type PlanStep, type RunContribution } from './contributions.ts';
import { vestedPortion, type MatchVesting } from './match-vesting.ts';
import { payRuns } from './pay-runs.ts';
import type { PlanFrame } from './plan-terms.ts';
import { matchWorking, nonElectiveWorking } from './retirement-working.ts';

/** A step of the plan, and the same step if only guaranteed pay were paid. */
interface PairedStep {
  readonly step: PlanStep;
  readonly surely: PlanStep;
}

/**
 * What the employer puts into a retirement plan (docs/method.md, 4, Retirement): its non-elective money and its
 * match as lines of their own, an entry a pay run, and on 31 December a true-up. Posted by cumulative rounding
 * within each calendar year, as its limits count. On guaranteed pay the non-elective money is guaranteed, and so
 * is the vested share of the match; the rest of the match is conditional; what other pay adds is discretionary.
 */
export function retirementStreams(
  context: OfferContext,
  base: BaseRate | undefined,
  plan: RetirementPlan,
  bonuses: readonly Stream[],
  path: DocumentPath,
): readonly Stream[] {
  if (!base) return [];
  const { currency } = base;
  const frame: PlanFrame = { plan, currency, path, start: context.start };
  const runs = payRuns(context, base, plan, bonuses);
  const steps = planSteps(context, plan, currency, runs, 'pay');
  const surely = runs.some((run) => run.pay !== run.guaranteed)
    ? planSteps(context, plan, currency, runs, 'guaranteed')
    : steps;
  const pairs = steps.map((step, i) => ({ step, surely: surely[i] ?? step }));
  const open = (part: string): StreamBuilder =>
    openStream(context, {
      id: `benefit:${plan.id}:${part}`,
      component: 'retirement',
      label: plan.label,
      path,
      currency,
      timing: 'arrears',
      counts: plan.countInTotal ?? true,
    });
  return [
    ...(plan.nonElective === undefined
      ? []
      : [nonElectiveStream(context, frame, pairs, open('non-elective'))]),
    ...(plan.match ? [matchStream(context, frame, plan.match.vesting, pairs, open('match'))] : []),
  ];
}

/** What cumulative rounding posts for an amount that follows others of its year. */
const postedAfter = (before: Ratio, amount: Ratio): bigint => post(add(before, amount)) - post(before);

function nonElectiveStream(
  context: OfferContext,
  frame: PlanFrame,
  pairs: readonly PairedStep[],
  stream: StreamBuilder,
): Stream {
  const posted: RunContribution[] = [];
  for (const { step, surely } of pairs) {
    if (step.kind !== 'run' || surely.kind !== 'run' || step.date < context.origin) continue;
    const amount = postedAfter(step.before.nonElective, step.nonElective);
    const guaranteed = postedAfter(surely.before.nonElective, surely.nonElective);
    if (amount === 0n && guaranteed === 0n) continue;
    posted.push(step);
    stream.postParts(step.date, monthIn(context, step.date, 'arrears'), [
      ['guaranteed', guaranteed],
      ['discretionary', amount - guaranteed],
    ]);
  }
  return stream.close((k) => nonElectiveWorking(frame, at(posted, k)));
}

function matchStream(
  context: OfferContext,
  frame: PlanFrame,
  vesting: MatchVesting,
  pairs: readonly PairedStep[],
  stream: StreamBuilder,
): Stream {
  const posted: PlanStep[] = [];
  for (const { step, surely } of pairs) {
    if (step.date < context.origin) continue;
    const amount = postedAfter(step.before.match, step.match);
    const onGuaranteedPay = postedAfter(surely.before.match, surely.match);
    if (amount === 0n && onGuaranteedPay === 0n) continue;
    posted.push(step);
    const portion = vestedPortion(vesting, context.start, step.date);
    const vested = post(multiply(whole(onGuaranteedPay), portion));
    stream.postParts(step.date, monthIn(context, step.date, 'arrears'), [
      ['guaranteed', vested],
      ['conditional', onGuaranteedPay - vested],
      ['discretionary', amount - onGuaranteedPay],
    ]);
  }
  return stream.close((k) => matchWorking(frame, at(posted, k)));
}

function at<Step>(posted: readonly Step[], k: number): Step {
  const step = posted[k - 1];
  if (!step) throw new RangeError(`There is no entry ${k}`);
  return step;
}
