import type { BonusPlan, Offer } from '#lib/document/types.ts';
import { minorDigits } from '#lib/engine/money/currency.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { divide, isZero, multiply } from '#lib/engine/money/ratio.ts';
import { decimalText } from '#lib/entry/value-entry.ts';
import { annualBase } from './base.ts';
import type { Place } from './place.ts';

type Target = BonusPlan['target'];
type Cycle = BonusPlan['cycle'];
/** A minimum for one bonus year. */
export type Guarantee = NonNullable<BonusPlan['guarantees']>[number];
type MonthDay = NonNullable<Extract<Cycle, { kind: 'performance-year' }>['hireBy']>;

const decimal = (text: string): DecimalString => text as DecimalString;

/** A bonus plan to be filled in: a share of base where there is a base. */
export function newBonus(offer: Offer, id: string): BonusPlan {
  return {
    id,
    target: offer.base
      ? { kind: 'of-base', percentage: decimal('0') }
      : { kind: 'amount', annual: decimal('0') },
    cycle: { kind: 'employment-year' },
  };
}

/** The field of a new plan that is still to be filled in. */
export function blankTarget({ target }: BonusPlan): readonly (readonly string[])[] {
  return [['target', target.kind === 'of-base' ? 'percentage' : 'annual']];
}

/** A target as an amount or as a share of base, worth the same where the base is known. */
export function turnedTarget(
  offer: Offer,
  { currency = offer.currency }: Pick<BonusPlan, 'currency'>,
  kind: Target['kind'],
  from: Target | undefined,
): Target {
  const base = annualBase(offer);
  switch (kind) {
    case 'of-base': {
      if (from?.kind !== 'amount' || !base || isZero(base)) return { kind, percentage: decimal('0') };
      return { kind, percentage: decimalText(divide(parseDecimal(from.annual), base), 6) };
    }
    case 'amount': {
      if (from?.kind !== 'of-base' || !base) return { kind, annual: decimal('0') };
      const annual = multiply(base, parseDecimal(from.percentage));
      return { kind, annual: decimalText(annual, minorDigits(currency)) };
    }
  }
}

/** The year a bonus is measured over; a performance year is the calendar year, paid in March, until it is said. */
export function turnedCycle(kind: Cycle['kind']): Cycle {
  switch (kind) {
    case 'employment-year':
      return { kind };
    case 'performance-year':
      return { kind, beginsIn: 1, payoutMonth: 3, basis: 'rate-at-end' };
  }
}

/** A guarantee of the whole target, for the first bonus year that has none. */
export function newGuarantee({ guarantees = [] }: BonusPlan): Guarantee {
  const years = guarantees.map(({ year }) => year);
  const free = Array.from({ length: 10 }, (_, i) => i + 1).find((year) => !years.includes(year)) ?? 10;
  return { year: free, minimum: { kind: 'portion-of-target', portion: decimal('1') } };
}

/** A guaranteed minimum said the other way. */
export function turnedMinimum(
  { target }: BonusPlan,
  kind: Guarantee['minimum']['kind'],
  from: Guarantee['minimum'] | undefined,
): Guarantee['minimum'] {
  switch (kind) {
    case 'amount': {
      if (from?.kind !== 'portion-of-target' || target.kind !== 'amount')
        return { kind, amount: decimal('0') };
      return {
        kind,
        amount: decimalText(multiply(parseDecimal(target.annual), parseDecimal(from.portion)), 2),
      };
    }
    case 'portion-of-target':
      return { kind, portion: decimal('1') };
  }
}

/** The month of a day of the year: to choose one makes the day, to choose none takes it away. */
export function monthOfDay(place: Place<MonthDay>): Place<number> {
  return {
    ...place,
    address: [...place.address, 'month'],
    value: place.value?.month,
    set: (month) => place.set(month === undefined ? undefined : { month, day: place.value?.day ?? 1 }),
  };
}
