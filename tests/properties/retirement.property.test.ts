import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RetirementPlan } from '#lib/document/types.ts';
import { planSteps, type PlanStep } from '#lib/engine/benefits/retirement/contributions.ts';
import { matchOf, type MatchTiers } from '#lib/engine/benefits/retirement/match-formula.ts';
import { payRuns } from '#lib/engine/benefits/retirement/pay-runs.ts';
import { baseRateOf } from '#lib/engine/compensation/base-rate.ts';
import { bonusStreams } from '#lib/engine/compensation/bonus.ts';
import { evaluate } from '#lib/engine/ledger/evaluate.ts';
import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import { parseDecimal, parseRatio, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { post } from '#lib/engine/money/money.ts';
import { add, compare, multiply, whole, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { inCents, limitsOf } from '#lib/engine/statutory/limits-of.ts';
import { ledgerFor, type Fields } from '../engine/offers.ts';
import { LONG, SEED } from './arbitrary-offer.ts';
import { plans } from './arbitrary-plans.ts';
import { count, dateBetween, fieldsOf, growth, kind, money, perhaps, rate } from './arbitrary-scalars.ts';

/* Retirement plans of offers in dollars, so that every statutory limit is met now and then. */

const [retirementPlan] = plans;
if (!retirementPlan) throw new Error('There is no plan to draw');

const arbitraryOffer = fc.record({
  start: dateBetween(2025, 2027),
  base: fieldsOf({ kind: kind('annual'), rate: money(900_000), yearlyRaise: perhaps(growth) }),
  bonuses: fc.constantFrom<readonly Fields[]>(
    [],
    [{ id: 'b', target: { kind: 'of-base', percentage: '0.2' }, cycle: { kind: 'employment-year' } }],
  ),
  contractEnd: perhaps(dateBetween(2028, 2031)),
  plan: retirementPlan,
  contribution: rate(100),
});

type Drawn = typeof arbitraryOffer extends fc.Arbitrary<infer T> ? T : never;

interface Stepped {
  readonly ledger: Ledger;
  readonly plan: RetirementPlan;
  readonly years: ReadonlyMap<number, readonly PlanStep[]>;
}

/** The plan's steps by calendar year, with terms of the plan set for the property. */
function steppedOf({ start, base, bonuses, contractEnd, plan, contribution }: Drawn, terms: Fields): Stepped {
  const ledger = ledgerFor({
    start,
    base,
    bonuses,
    ...(contractEnd === undefined ? {} : { contractEnd }),
    benefits: [{ ...plan, id: 'p', contribution, ...terms }],
  });
  const { context } = ledger;
  const [parsed] = context.offer.benefits ?? [];
  const rates = baseRateOf(context);
  if (parsed?.kind !== 'retirement-plan' || !rates) throw new Error('An offer with a plan and a base');
  const runs = payRuns(context, rates, parsed, bonusStreams(context, rates));
  const steps = planSteps(context, parsed, rates.currency, runs, 'pay');
  const years = new Map<number, PlanStep[]>();
  for (const step of steps) {
    const year = Number(step.date.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), step]);
  }
  return { ledger, plan: parsed, years };
}

const sumOf = (steps: readonly PlanStep[], of: (step: PlanStep) => Ratio): Ratio =>
  steps.map(of).reduce(add, ZERO);
const matchIn = (steps: readonly PlanStep[]): Ratio => sumOf(steps, ({ match }) => match);
const ownIn = (steps: readonly PlanStep[]): Ratio =>
  sumOf(steps, (step) => (step.kind === 'run' ? step.own : ZERO));
const nonElectiveIn = (steps: readonly PlanStep[]): Ratio =>
  sumOf(steps, (step) => (step.kind === 'run' ? step.nonElective : ZERO));

/** The year's match by the formula, said once more: of pay up to the limit and of all that was put in. */
function formulaOf({ plan }: Stepped, year: number, steps: readonly PlanStep[]): Ratio {
  const pay = sumOf(steps, (step) => (step.kind === 'run' ? step.pay : ZERO));
  const limit = inCents(limitsOf(year).compensation);
  return matchOf(plan.match?.tiers ?? [], ownIn(steps), compare(pay, limit) > 0 ? limit : pay);
}

const FALLING: MatchTiers = [
  { rate: '1' as DecimalString, upTo: '0.03' as never },
  { rate: '0.5' as DecimalString, upTo: '0.05' as never },
  { rate: '0.25' as DecimalString, upTo: '0.08' as never },
];
const vesting = { kind: 'immediate' };
const paid = (way: 'per-paycheck' | 'true-up'): Fields => ({
  match: { tiers: FALLING, paid: way, vesting },
  nonElective: undefined,
});

const holds = (terms: Fields, predicate: (stepped: Stepped) => void): void => {
  fc.assert(
    fc.property(arbitraryOffer, (drawn) => {
      predicate(steppedOf(drawn, terms));
    }),
    { seed: SEED, numRuns: 150 },
  );
};

describe('a match whose tiers do not rise', () => {
  test("with a true-up is the formula on the year's totals, in every year that has one", LONG, () => {
    let madeUp = 0;
    holds(paid('true-up'), (stepped) => {
      for (const [year, steps] of stepped.years) {
        const last = steps.at(-1);
        if (last?.kind !== 'true-up') continue;
        if (last.match.n > 0n) madeUp += 1;
        expect(compare(matchIn(steps), formulaOf(stepped, year, steps))).toBe(0);
      }
    });
    expect(madeUp).toBeGreaterThan(50);
  });

  test('per paycheck never exceeds it', LONG, () => {
    let [below, equal] = [0, 0];
    holds(paid('per-paycheck'), (stepped) => {
      for (const [year, steps] of stepped.years) {
        const order = compare(matchIn(steps), formulaOf(stepped, year, steps));
        expect(order).not.toBe(1);
        if (order === 0) equal += 1;
        else below += 1;
      }
    });
    expect([below > 50, equal > 50]).toEqual([true, true]);
  });
});

describe('any plan', () => {
  test('keeps to every limit in every calendar year', LONG, () => {
    const met = { deferral: 0, compensation: 0, additions: 0, cap: 0 };
    const isAtMost = (amount: Ratio, limit: Ratio, name: keyof typeof met): void => {
      const order = compare(amount, limit);
      if (order === 0) met[name] += 1;
      expect(order).not.toBe(1);
    };
    holds({}, ({ plan, years }) => {
      for (const [year, steps] of years) {
        const limits = limitsOf(year);
        const catchUp =
          plan.catchUp === undefined
            ? ZERO
            : inCents(plan.catchUp === 'from-50' ? limits.catchUpFrom50 : limits.catchUpFrom60To63);
        const [own, nonElective, match] = [ownIn(steps), nonElectiveIn(steps), matchIn(steps)];
        const counted = sumOf(steps, (step) => (step.kind === 'run' ? step.counted : ZERO));
        isAtMost(own, add(inCents(limits.deferral), catchUp), 'deferral');
        isAtMost(counted, inCents(limits.compensation), 'compensation');
        isAtMost(add(nonElective, match), inCents(limits.additions), 'additions');
        isAtMost(add(own, add(nonElective, match)), add(inCents(limits.additions), catchUp), 'additions');
        expect(
          compare(nonElective, multiply(counted, parseRatio(plan.nonElective ?? ('0' as never)))),
        ).not.toBe(1);
        const cap = plan.match?.yearlyCap;
        if (cap !== undefined) isAtMost(match, multiply(parseDecimal(cap), whole(100)), 'cap');
      }
    });
    expect(Object.values(met).every((times) => times > 10)).toBe(true);
  });

  test('posts what a calendar year comes to, rounded once', LONG, () => {
    holds({}, ({ ledger, years }) => {
      for (const [part, of] of [
        ['match', matchIn],
        ['non-elective', nonElectiveIn],
      ] as const) {
        const stream = ledger.streams.find(({ id }) => id === `benefit:p:${part}`);
        if (!stream) continue;
        for (const [year, steps] of years) {
          const posted = stream.entries
            .filter(({ date }) => date.startsWith(String(year)))
            .reduce((sum, { amount }) => sum + amount, 0n);
          expect(posted).toBe(post(of(steps)));
        }
      }
    });
  });

  test('explains every entry to the cent, at the limits too', LONG, () => {
    let [explained, bound] = [0, 0];
    holds({}, ({ ledger }) => {
      const unequal: string[] = [];
      for (const { component, entries, working } of ledger.streams) {
        if (component !== 'retirement') continue;
        for (const { k, amount } of entries) {
          const { term, notes = [] } = working(k);
          const { n, d } = evaluate(term);
          if (n * 100n !== amount * d) unequal.push(`entry ${k}: ${n}/${d} and not ${amount}`);
          explained += 1;
          if (notes.some((note) => note.endsWith('-reached'))) bound += 1;
        }
      }
      expect(unequal).toEqual([]);
    });
    expect([explained > 1000, bound > 100]).toEqual([true, true]);
  });

  test('matches no run of pay without a contribution', LONG, () => {
    holds({ contribution: '0' }, ({ years }) => {
      for (const steps of years.values()) expect(matchIn(steps).n).toBe(0n);
    });
  });
});

test('the pay of the periods of a year is the base of the year, by the month and twice a month', LONG, () => {
  const periods = count(0, 1).map((n) => (n === 0 ? 12 : 24));
  fc.assert(
    fc.property(arbitraryOffer, periods, (drawn, payPeriods) => {
      const { base, start } = drawn;
      const stepped = steppedOf(
        { ...drawn, start, base, bonuses: [], contractEnd: undefined },
        { payPeriods, waitingMonths: 0, eligiblePay: 'base' },
      );
      const pay = sumOf([...stepped.years.values()].flat(), (step) =>
        step.kind === 'run' ? step.pay : ZERO,
      );
      const stream = stepped.ledger.streams.find(({ id }) => id === 'base');
      const posted = (stream?.entries ?? []).reduce((sum, { amount }) => sum + amount, 0n);
      // Base is rounded once for each of the four employment years: half a cent at most each.
      const apart = add(pay, whole(-posted));
      expect([compare(apart, whole(2)), compare(apart, whole(-2))]).toEqual([-1, 1]);
    }),
    { seed: SEED, numRuns: 100 },
  );
});
