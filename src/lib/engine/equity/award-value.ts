import { parseDecimal } from '../money/decimal-string.ts';
import { max, subtract, ZERO, type Ratio } from '../money/ratio.ts';
import type { Award } from '#lib/document/types.ts';
import { differenceOf, input, largerOf } from '../ledger/terms.ts';
import type { DocumentPath, Term } from '../ledger/working.ts';

/** What one unit of an award is worth at a share price: the share itself, or what it is above the strike. */
export function unitValue(award: Award, price: Ratio): Ratio {
  switch (award.kind) {
    case 'restricted-stock-units':
      return price;
    case 'stock-options':
      return max(subtract(price, parseDecimal(award.strike)), ZERO);
  }
}

/** What it costs to exercise one unit, in whole currency units. */
export function unitCost(award: Award): Ratio {
  switch (award.kind) {
    case 'restricted-stock-units':
      return ZERO;
    case 'stock-options':
      return parseDecimal(award.strike);
  }
}

/** The working of what one unit is worth, from the working of the share price. */
export function unitTerm(award: Award, price: Term, path: DocumentPath): Term {
  switch (award.kind) {
    case 'restricted-stock-units':
      return price;
    case 'stock-options': {
      const strike = input('strike', parseDecimal(award.strike), 'price', [...path, 'strike']);
      return largerOf(differenceOf(price, strike), input('nothing', ZERO, 'price'));
    }
  }
}
