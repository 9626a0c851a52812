import type { Benefit } from '#lib/document/types.ts';
import { addMonths, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { DecimalString, RatioString } from '#lib/engine/money/decimal-string.ts';

/** A benefit that is an amount of money. */
export type AmountBenefit = Extract<Benefit, { kind: 'amount' }>;
type Payment = AmountBenefit['paid'];

const decimal = (text: string): DecimalString => text as DecimalString;

/** A benefit to be filled in. */
export function newBenefit(id: string): AmountBenefit {
  return {
    kind: 'amount',
    id,
    category: 'other',
    amount: decimal('0'),
    paid: { kind: 'yearly' },
    certainty: 'guaranteed',
  };
}

/** The figure of a benefit that is to be filled in. */
export function figureOf(kind: Benefit['kind']): 'amount' | 'monthly' | 'days' | 'contribution' {
  switch (kind) {
    case 'amount':
    case 'hsa':
      return 'amount';
    case 'premium':
      return 'monthly';
    case 'leave':
      return 'days';
    case 'retirement-plan':
    case 'espp':
      return 'contribution';
  }
}

/** The money of a benefit, or the share of pay put in: what another kind can take over. */
function figuresOf(from: Benefit | undefined): {
  readonly money: DecimalString;
  readonly share: RatioString;
} {
  const nothing = { money: decimal('0'), share: '0' as RatioString };
  switch (from?.kind) {
    case undefined:
    case 'leave':
      return nothing;
    case 'amount':
    case 'hsa':
      return { ...nothing, money: from.amount };
    case 'premium':
      return { ...nothing, money: from.monthly };
    case 'retirement-plan':
    case 'espp':
      return { ...nothing, share: from.contribution };
  }
}

/** The line as another kind of benefit: its name and whether it counts stay, and money stays money. */
export function turnedBenefit(kind: Benefit['kind'], from: Benefit | undefined, id: string): Benefit {
  const kept = {
    id: from?.id ?? id,
    ...(from?.label === undefined ? {} : { label: from.label }),
    ...(from?.countInTotal === undefined ? {} : { countInTotal: from.countInTotal }),
  };
  const currency = from && 'currency' in from && from.currency ? { currency: from.currency } : {};
  const { money, share } = figuresOf(from);
  switch (kind) {
    case 'amount':
      return {
        ...kept,
        ...currency,
        kind,
        category: 'other',
        amount: money,
        paid: { kind: from?.kind === 'premium' ? 'monthly' : 'yearly' },
        certainty: 'guaranteed',
      };
    case 'premium':
      return { ...kept, ...currency, kind, monthly: money };
    case 'leave':
      return { ...kept, ...currency, kind, days: decimal('0') };
    case 'hsa':
      return { ...kept, ...currency, kind, amount: money, paid: 'yearly', coverage: 'self-only' };
    case 'retirement-plan':
      return { ...kept, kind, payPeriods: 24, eligiblePay: 'base', contribution: share };
    case 'espp':
      return {
        ...kept,
        kind,
        qualification: 'section-423',
        discount: '0.15' as RatioString,
        lookback: false,
        contribution: share,
        purchaseEveryMonths: 6,
      };
  }
}

/** When a benefit is paid, said another way. */
export function turnedBenefitPayment(
  kind: Payment['kind'],
  from: Payment | undefined,
  start: PlainDate,
): Payment {
  switch (kind) {
    case 'monthly':
    case 'yearly':
      return { kind };
    case 'on-date':
      return { kind, date: from?.kind === 'after-months' ? addMonths(start, from.months) : start };
    case 'after-months':
      return { kind, months: 0 };
  }
}
