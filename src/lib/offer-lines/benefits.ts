import type { Benefit } from '#lib/document/types.ts';
import { addMonths, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';

/** A benefit that is an amount of money. */
export type AmountBenefit = Extract<Benefit, { kind: 'amount' }>;
type Payment = AmountBenefit['paid'];

/** The benefits that the panel enters; a line of another kind is kept as it is. */
export type EnteredBenefit = Extract<Benefit, { kind: 'amount' } | { kind: 'premium' } | { kind: 'leave' }>;

/** Whether the panel can enter a benefit. */
export function isEntered(benefit: Benefit): benefit is EnteredBenefit {
  return benefit.kind === 'amount' || benefit.kind === 'premium' || benefit.kind === 'leave';
}

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
export function figureOf(kind: EnteredBenefit['kind']): 'amount' | 'monthly' | 'days' {
  switch (kind) {
    case 'amount':
      return 'amount';
    case 'premium':
      return 'monthly';
    case 'leave':
      return 'days';
  }
}

/** The line as another kind of benefit: its name, currency and whether it counts stay, and money stays money. */
export function turnedBenefit(
  kind: EnteredBenefit['kind'],
  from: EnteredBenefit | undefined,
  id: string,
): EnteredBenefit {
  const kept = {
    id: from?.id ?? id,
    ...(from?.label === undefined ? {} : { label: from.label }),
    ...(from?.currency === undefined ? {} : { currency: from.currency }),
    ...(from?.countInTotal === undefined ? {} : { countInTotal: from.countInTotal }),
  };
  const money =
    from?.kind === 'amount' ? from.amount : from?.kind === 'premium' ? from.monthly : decimal('0');
  switch (kind) {
    case 'amount':
      return {
        ...kept,
        kind,
        category: 'other',
        amount: money,
        paid: { kind: from?.kind === 'premium' ? 'monthly' : 'yearly' },
        certainty: 'guaranteed',
      };
    case 'premium':
      return { ...kept, kind, monthly: money };
    case 'leave':
      return { ...kept, kind, days: decimal('0') };
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
