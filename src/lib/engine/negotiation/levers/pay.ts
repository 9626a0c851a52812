import type { BonusPlan, Offer } from '#lib/document/types.ts';
import { parseDecimal } from '../../money/decimal-string.ts';
import {
  add,
  divide,
  max,
  min,
  multiply,
  ONE,
  ratio,
  subtract,
  whole,
  ZERO,
  type Ratio,
} from '../../money/ratio.ts';
import { floor } from '../../money/rounding.ts';
import type { OfferContext } from '../../ledger/context.ts';
import { currencyOfBase, customarySize, yearlyBase, yearsOfRate } from './customary-size.ts';
import { ROOM, STEP_OF_BASE } from './customs.ts';
import { noLever, type Lever, type LeverOn } from './lever.ts';
import { roundStep, written } from './step.ts';

/** On-target earnings must not fall below base: the base cannot be asked above the least of them. */
function leastOnTarget({ variablePay = [], base }: Offer): Ratio | undefined {
  const totals = variablePay.flatMap((line) =>
    line.kind === 'commission' && line.target.kind === 'on-target-earnings'
      ? [parseDecimal(line.target.annual)]
      : [],
  );
  const factor = base && yearsOfRate(base);
  const [first, ...others] = totals;
  if (!first || !factor || factor.n === 0n) return undefined;
  return divide(others.reduce(min, first), factor);
}

/** Base salary: moves what is measured on it, the bonus, the match, raises and share purchases. */
export const base: Lever = {
  name: 'base',
  recurrence: 'recurring',
  over: 'own-years',
  on: ({ offer }) => {
    const { base: terms } = offer;
    if (!terms) return noLever('base-not-stated');
    const now = parseDecimal(terms.rate);
    const furthest = multiply(now, add(ONE, ROOM.base));
    const onTarget = leastOnTarget(offer);
    return {
      kind: 'quantity',
      unit: {
        kind: 'money',
        currency: currencyOfBase(offer),
        per: terms.kind === 'annual' ? 'year' : 'hour',
      },
      now,
      isStated: true,
      direction: 'up',
      step: roundStep(multiply(now, STEP_OF_BASE.yearly)),
      most: onTarget ? min(furthest, max(now, onTarget)) : furthest,
      write: (value) => ({ ...offer, base: { ...terms, rate: written(value) } }),
    };
  },
};

/** The offer with its first bonus plan replaced. */
function withFirstBonus(offer: Offer, plan: BonusPlan): Offer {
  return { ...offer, bonuses: [plan, ...(offer.bonuses ?? []).slice(1)] };
}

const ofEmploymentYear = { kind: 'employment-year' } as const;

/** The target bonus: a share of base, or an amount where the plan states one. */
export const bonusTarget: Lever = {
  name: 'bonus-target',
  recurrence: 'recurring',
  over: 'own-years',
  on: (context) => {
    const { offer } = context;
    const [plan] = offer.bonuses ?? [];
    if (plan?.target.kind === 'amount') {
      const now = parseDecimal(plan.target.annual);
      const currency = plan.currency ?? offer.currency;
      const size = now.n > 0n ? now : multiply(customarySize(context, currency), ROOM.bonusTarget);
      return {
        kind: 'quantity',
        unit: { kind: 'money', currency, per: 'year' },
        now,
        isStated: true,
        direction: 'up',
        step: roundStep(multiply(size, ratio(1n, 20n))),
        most: add(now, multiply(size, ROOM.bonusAmount)),
        write: (value) =>
          withFirstBonus(offer, { ...plan, target: { kind: 'amount', annual: written(value) } }),
      };
    }
    if (!offer.base) return noLever('base-not-stated');
    const now = plan?.target.kind === 'of-base' ? parseDecimal(plan.target.percentage) : ZERO;
    return {
      kind: 'quantity',
      unit: { kind: 'share-of-base' },
      now,
      isStated: plan !== undefined,
      direction: 'up',
      step: ratio(1n, 100n),
      most: add(now, ROOM.bonusTarget),
      write: (value) =>
        withFirstBonus(offer, {
          ...(plan ?? { id: 'asked-bonus', cycle: ofEmploymentYear }),
          target: { kind: 'of-base', percentage: written(value) },
        }),
    };
  },
};

/** What the first plan pays for a full year at target, on today's base, in its own currency. */
function targetBonus(offer: Offer, plan: BonusPlan): Ratio {
  if (plan.target.kind === 'amount') return parseDecimal(plan.target.annual);
  return multiply(yearlyBase(offer) ?? ZERO, parseDecimal(plan.target.percentage));
}

/** What the first bonus is guaranteed at, to the hundredth where it is stated as a share of the target. */
function guaranteedNow(offer: Offer, plan: BonusPlan): Ratio | undefined {
  const minimum = plan.guarantees?.find(({ year }) => year === 1)?.minimum;
  if (!minimum) return undefined;
  if (minimum.kind === 'amount') return parseDecimal(minimum.amount);
  const exact = multiply(targetBonus(offer, plan), parseDecimal(minimum.portion));
  return ratio(floor(multiply(exact, whole(100))), 100n);
}

/** A minimum for the first bonus. Below what the target pays anyway it only makes that sure. */
export const guaranteedBonus: Lever = {
  name: 'guaranteed-bonus',
  recurrence: 'one-time',
  over: 'own-years',
  on: (context): LeverOn => {
    const { offer } = context;
    const plan: BonusPlan = offer.bonuses?.[0] ?? {
      id: 'asked-bonus',
      target: { kind: 'amount', annual: written(ZERO) },
      cycle: ofEmploymentYear,
    };
    const guaranteed = guaranteedNow(offer, plan);
    const now = guaranteed ?? ZERO;
    const currency =
      plan.currency ?? (plan.target.kind === 'of-base' ? currencyOfBase(offer) : offer.currency);
    const size = customarySize(context, currency);
    return {
      kind: 'quantity',
      unit: { kind: 'money', currency, per: 'once' },
      now,
      isStated: guaranteed !== undefined,
      direction: 'up',
      step: roundStep(multiply(size, STEP_OF_BASE.yearly)),
      most: add(max(now, targetBonus(offer, plan)), multiply(size, ROOM.bonusTarget)),
      write: (value) => {
        const others = (plan.guarantees ?? []).filter(({ year }) => year !== 1);
        const first = { year: 1, minimum: { kind: 'amount', amount: written(value) } } as const;
        return withFirstBonus(offer, { ...plan, guarantees: [first, ...others] });
      },
    };
  },
};

/** A lever on a list of one-off payments: what they come to together; the difference goes to the first. */
function payments(
  name: 'sign-on' | 'relocation',
  field: 'signOn' | 'relocation',
  step: Ratio,
  room: Ratio,
): Lever {
  return {
    name,
    recurrence: 'one-time',
    over: 'own-years',
    on: (context: OfferContext): LeverOn => {
      const { offer } = context;
      const lines = offer[field] ?? [];
      const [first] = lines;
      const currency = first ? (first.currency ?? offer.currency) : currencyOfBase(offer);
      const inCurrency = lines.filter((line) => (line.currency ?? offer.currency) === currency);
      const now = inCurrency.map(({ amount }) => parseDecimal(amount)).reduce(add, ZERO);
      const others = inCurrency
        .slice(1)
        .map(({ amount }) => parseDecimal(amount))
        .reduce(add, ZERO);
      const size = customarySize(context, currency);
      return {
        kind: 'quantity',
        unit: { kind: 'money', currency, per: 'once' },
        now,
        isStated: offer[field] !== undefined,
        direction: 'up',
        step: roundStep(multiply(size, step)),
        most: add(now, multiply(size, room)),
        write: (value) => {
          const amount = written(subtract(value, others));
          const line = first
            ? { ...first, amount }
            : {
                id: `asked-${name}`,
                currency,
                amount,
                payment: { kind: 'after-months', months: 0 } as const,
              };
          return { ...offer, [field]: [line, ...lines.slice(1)] };
        },
      };
    },
  };
}

/** Sign-on payments. A new one is paid on the first day. */
export const signOn = payments('sign-on', 'signOn', STEP_OF_BASE.once, ROOM.once);

/** Relocation payments. A new one is paid on the first day. */
export const relocation = payments('relocation', 'relocation', STEP_OF_BASE.relocation, ROOM.relocation);
