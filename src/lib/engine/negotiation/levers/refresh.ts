import type { Offer, RefreshGrant } from '#lib/document/types.ts';
import { addMonths } from '../../calendar/plain-date.ts';
import { parseDecimal } from '../../money/decimal-string.ts';
import { add, divide, max, multiply, ONE, ZERO, type Ratio } from '../../money/ratio.ts';
import { pricePathOf } from '../../equity/price-path.ts';
import { customarySize } from './customary-size.ts';
import { ROOM, STEP_OF_BASE } from './customs.ts';
import { noLever, type Lever, type LeverOn, type QuantityLever } from './lever.ts';
import { roundStep, written } from './step.ts';

/** A yearly refresh grant asked for where the offer has none: from the first anniversary on, each vesting by the quarter over four years. */
const ASKED_PLAN = {
  id: 'asked-refresh',
  award: { kind: 'restricted-stock-units' },
  everyMonths: 12,
  vesting: {
    kind: 'statements',
    statements: [{ portion: written(ONE), occurrences: 16, period: 3, periodType: 'MONTHS' }],
  },
} as const;

function withFirstPlan(offer: Offer, plan: RefreshGrant): Offer {
  const inWriting: RefreshGrant = { ...plan, evidence: 'written', countInTotal: true };
  return { ...offer, refreshGrants: [inWriting, ...(offer.refreshGrants ?? []).slice(1)] };
}

/** Refresh grants in writing: their size, counted in the totals. What was only said is asked for in writing first. */
export const refreshGrant: Lever = {
  name: 'refresh-grant',
  recurrence: 'recurring',
  over: 'own-years',
  on: (context): LeverOn => {
    const { offer } = context;
    const [plan] = offer.refreshGrants ?? [];
    if (plan?.vesting.kind === 'dated') return noLever('vests-on-given-dates');
    const prices = pricePathOf(context);
    if (!plan && (!prices || prices.outcomes || prices.today.n === 0n)) return noLever('price-not-stated');
    const currency = plan?.size.kind === 'cash' ? offer.currency : (prices?.currency ?? offer.currency);
    const size = customarySize(context, currency);
    const unit = { kind: 'money', currency, per: 'grant' } as const;
    const isInWriting = plan?.evidence === 'written' && plan.countInTotal !== false;
    const common = {
      kind: 'quantity',
      isStated: plan !== undefined,
      direction: 'up',
      ...(plan && !isInWriting ? { asksInWriting: true as const } : {}),
    } as const;
    const ofMoney = (now: Ratio, write: (value: Ratio) => RefreshGrant): QuantityLever => ({
      ...common,
      unit,
      now,
      step: roundStep(multiply(size, STEP_OF_BASE.refresh)),
      most: add(now, multiply(max(now, size), ROOM.refresh)),
      write: (value) => withFirstPlan(offer, write(value)),
    });
    if (!plan) {
      const firstGrantDate = addMonths(context.start, 12);
      return ofMoney(ZERO, (value) => ({
        ...ASKED_PLAN,
        firstGrantDate,
        evidence: 'written',
        size: { kind: 'value', value: written(value), conversion: { rounding: 'nearest' } },
      }));
    }
    const { size: planned } = plan;
    if (planned.kind !== 'shares')
      return ofMoney(parseDecimal(planned.value), (value) => ({
        ...plan,
        size: { ...planned, value: written(value) },
      }));
    const now = parseDecimal(planned.shares);
    const price = prices && prices.today.n > 0n ? prices.today : ONE;
    const step = max(ONE, roundStep(divide(multiply(size, STEP_OF_BASE.refresh), price)));
    return {
      ...common,
      unit: { kind: 'shares' },
      now,
      step,
      most: add(now, divide(multiply(size, ROOM.refresh), price)),
      write: (value) => withFirstPlan(offer, { ...plan, size: { kind: 'shares', shares: written(value) } }),
    };
  },
};
