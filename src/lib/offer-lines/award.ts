import type { Award } from '#lib/document/types.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { choices } from './words.ts';
import type { Place } from './place.ts';

/** The price of a cash-settled unit: all of it, or what is above a base price. */
export type CashPay = Extract<Award, { kind: 'cash-settled' }>['pays'];

const decimal = (text: string): DecimalString => text as DecimalString;

/** The kinds of award, the commonest first. */
export const AWARD_KINDS = choices<Award['kind']>({
  'restricted-stock-units': 'Shares (RSUs)',
  'stock-options': 'Stock options',
  'performance-shares': 'Performance shares',
  'profits-interests': 'Profits or partnership units',
  'cash-settled': 'Units paid in cash (phantom)',
});

/** An award of another kind. The price above which one pays stays: a strike, a threshold and a base price are one. */
export function turnedAward(kind: Award['kind'], from: Award | undefined): Award {
  if (from?.kind === kind) return from;
  const floor = floorOf(from);
  switch (kind) {
    case 'restricted-stock-units':
      return { kind };
    case 'stock-options':
      return { kind, type: 'ISO', strike: floor ?? decimal('0') };
    case 'performance-shares':
      return { kind, payoutFactor: decimal('1') };
    case 'profits-interests':
      return { kind, units: 'profits-participation', threshold: floor ?? decimal('0') };
    case 'cash-settled':
      return {
        kind,
        pays: floor === undefined ? { kind: 'full-price' } : { kind: 'appreciation', basePrice: floor },
      };
  }
}

/** What a cash-settled unit pays, said the other way. */
export function turnedCashPay(kind: CashPay['kind']): CashPay {
  switch (kind) {
    case 'full-price':
      return { kind };
    case 'appreciation':
      return { kind, basePrice: decimal('0') };
  }
}

/** The price above which a unit of an award pays, if it has one. */
function floorOf(award: Award | undefined): DecimalString | undefined {
  switch (award?.kind) {
    case undefined:
    case 'restricted-stock-units':
    case 'performance-shares':
      return undefined;
    case 'stock-options':
      return award.strike;
    case 'profits-interests':
      return award.threshold;
    case 'cash-settled':
      return award.pays.kind === 'appreciation' ? award.pays.basePrice : undefined;
  }
}

/** The field of an award that is still to be filled in, if it has one. */
export function figureOfAward(award: Award): readonly string[] | undefined {
  switch (award.kind) {
    case 'restricted-stock-units':
    case 'performance-shares':
    case 'cash-settled':
      return undefined;
    case 'stock-options':
      return award.strike === '0' ? ['strike'] : undefined;
    case 'profits-interests':
      return award.threshold === '0' ? ['threshold'] : undefined;
  }
}

/** What the units of an award are called. */
export function unitNoun({ kind }: Award): 'shares' | 'options' | 'units' {
  switch (kind) {
    case 'restricted-stock-units':
    case 'performance-shares':
      return 'shares';
    case 'stock-options':
      return 'options';
    case 'profits-interests':
    case 'cash-settled':
      return 'units';
  }
}

/** The kind of an award: to choose another turns the award into one of that kind. */
export function awardKindPlace(award: Place<Award>): Place<Award['kind']> {
  return {
    address: [...award.address, 'kind'],
    value: award.value?.kind,
    isNamed: false,
    set: (kind) =>
      kind === undefined || kind === award.value?.kind ? [] : award.set(turnedAward(kind, award.value)),
  };
}
