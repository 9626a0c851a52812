import type { Offer, VariablePay } from '#lib/document/types.ts';
import { minorDigits } from '#lib/engine/money/currency.ts';
import { parseDecimal, type DecimalString, type RatioString } from '#lib/engine/money/decimal-string.ts';
import { add, compare, subtract, ZERO } from '#lib/engine/money/ratio.ts';
import { decimalText } from '#lib/entry/value-entry.ts';
import { annualBase } from './base.ts';
import type { Place } from './place.ts';

/** Commission. */
export type Commission = Extract<VariablePay, { kind: 'commission' }>;
/** Hours paid beside the base. */
export type PaidHours = Extract<VariablePay, { kind: 'hours' }>;
type CommissionGuarantee = NonNullable<Commission['guarantee']>;
/** A stretch of a ramp. */
export type RampStep = Extract<CommissionGuarantee, { kind: 'ramp' }>['steps'][number];

const decimal = (text: string): DecimalString => text as DecimalString;

/** What a line of variable pay is, as one choice: commission, or hours of one of three kinds. */
export type VariableWork = 'commission' | PaidHours['work'];

/** A line of variable pay to be filled in. */
export function newVariablePay(id: string): VariablePay {
  return { kind: 'commission', id, target: { kind: 'amount', annual: decimal('0') }, paid: 'quarterly' };
}

/** The line as another kind of work: its name, its currency and what both kinds have stay. */
export function turnedWork(work: VariableWork, from: VariablePay | undefined, id: string): VariablePay {
  const kept = {
    id: from?.id ?? id,
    ...(from?.label === undefined ? {} : { label: from.label }),
    ...(from?.currency === undefined ? {} : { currency: from.currency }),
  };
  switch (work) {
    case 'commission':
      return { ...newVariablePay(id), ...kept };
    case 'overtime':
    case 'shift':
    case 'on-call':
      if (from?.kind === 'hours') return { ...from, work };
      return {
        kind: 'hours',
        ...kept,
        work,
        hoursPerWeek: decimal('0'),
        weeksPerYear: decimal('52'),
        pay: { kind: 'per-hour', rate: decimal('0') },
      };
  }
}

/** What a line of variable pay is. */
export function workOf(terms: VariablePay): VariableWork {
  return terms.kind === 'commission' ? 'commission' : terms.work;
}

/** The commission alone, or with the base; converted by the base where it is known. */
export function turnedCommissionTarget(
  offer: Offer,
  { currency = offer.currency }: Pick<Commission, 'currency'>,
  kind: Commission['target']['kind'],
  from: Commission['target'] | undefined,
): Commission['target'] {
  const annual = parseDecimal(from?.annual ?? decimal('0'));
  const base = annualBase(offer) ?? ZERO;
  const text = (value: typeof base): DecimalString => decimalText(value, minorDigits(currency));
  switch (kind) {
    case 'on-target-earnings':
      return { kind, annual: text(add(base, annual)) };
    case 'amount':
      return { kind, annual: compare(annual, base) > 0 ? text(subtract(annual, base)) : decimal('0') };
  }
}

/** How commission is guaranteed in the first months. */
export function turnedGuarantee(kind: CommissionGuarantee['kind']): CommissionGuarantee {
  switch (kind) {
    case 'draw':
      return { kind, monthly: decimal('0'), months: 6 };
    case 'ramp':
      return { kind, steps: [newRampStep()] };
  }
}

/** A stretch of a ramp: a quarter with the whole target. */
export function newRampStep(): RampStep {
  return { months: 3, portion: '1' as RatioString };
}

/** What an hour pays, said another way. */
export function turnedHourPay(kind: PaidHours['pay']['kind']): PaidHours['pay'] {
  switch (kind) {
    case 'per-hour':
      return { kind, rate: decimal('0') };
    case 'multiple-of-base':
      return { kind, multiple: decimal('1.5') };
  }
}

/** The kind of work of a line: to choose another turns the line into it. */
export function workPlace(place: Place<VariablePay>): Place<VariableWork> {
  const { value: terms } = place;
  return {
    address: [...place.address, 'work'],
    value: terms && workOf(terms),
    isNamed: false,
    set: (work) => {
      if (!terms || work === undefined || work === workOf(terms)) return [];
      return place.set(turnedWork(work, terms, terms.id));
    },
  };
}
