import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { max, ONE, subtract, ZERO, type Ratio } from '../money/ratio.ts';
import type { Award } from '#lib/document/types.ts';
import { differenceOf, input, largerOf } from '../ledger/terms.ts';
import type { DocumentPath, InputName, Term } from '../ledger/working.ts';

/** A price per unit above which an award pays: its name in workings, its value, and where it stands in the award. */
interface Floor {
  readonly name: InputName;
  readonly price: Ratio;
  readonly path: DocumentPath;
}

/** The price above which a unit pays: the strike, the threshold or the base price; undefined when it pays from 0. */
export function floorOf(award: Award): Floor | undefined {
  switch (award.kind) {
    case 'restricted-stock-units':
    case 'performance-shares':
      return undefined;
    case 'stock-options':
      return { name: 'strike', price: parseDecimal(award.strike), path: ['strike'] };
    case 'profits-interests':
      return { name: 'threshold', price: parseDecimal(award.threshold), path: ['threshold'] };
    case 'cash-settled':
      switch (award.pays.kind) {
        case 'full-price':
          return undefined;
        case 'appreciation':
          return {
            name: 'base-price',
            price: parseDecimal(award.pays.basePrice),
            path: ['pays', 'basePrice'],
          };
      }
  }
}

/**
 * What one unit of an award is worth at one share price: the price itself, or what it is above the strike, the
 * threshold or the base price, never below 0. Units: whole currency units, unrounded.
 * Source: docs/method.md, 4, Equity grant.
 */
export function unitValue(award: Award, price: Ratio): Ratio {
  const floor = floorOf(award);
  return floor ? max(subtract(price, floor.price), ZERO) : price;
}

/** What it costs to exercise one unit, in whole currency units: the strike of an option, else nothing. */
export function unitCost(award: Award): Ratio {
  return award.kind === 'stock-options' ? parseDecimal(award.strike) : ZERO;
}

/** The working of what one unit is worth, from the working of the share price. */
export function unitTerm(award: Award, price: Term, path: DocumentPath): Term {
  const floor = floorOf(award);
  if (!floor) return price;
  const above = input(floor.name, floor.price, 'price', [...path, ...floor.path]);
  return largerOf(differenceOf(price, above), input('nothing', ZERO, 'price'));
}

/** Whether an award is an option that can no longer be exercised on a day: from the day after its expiry. */
export function hasExpired(award: Award, date: PlainDate): boolean {
  return award.kind === 'stock-options' && award.expiry !== undefined && date > award.expiry;
}

/** By what performance multiplies the granted units: the payout factor of performance shares, else 1. */
export function payoutFactor(award: Award): Ratio {
  return award.kind === 'performance-shares' ? parseDecimal(award.payoutFactor) : ONE;
}
