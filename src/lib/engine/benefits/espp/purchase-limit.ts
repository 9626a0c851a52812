import { parseDecimal } from '../../money/decimal-string.ts';
import { add, min, multiply, subtract, whole, ZERO, type Ratio } from '../../money/ratio.ts';
import { SHARE_PURCHASE_LIMIT } from '../../statutory/limits.ts';

/** How much of the yearly limit on share purchases is used up, by calendar year. */
export interface PurchaseLimit {
  /** What an offering may still buy, in dollars at the price on its first day. */
  readonly left: (offeringYear: number, purchaseYear: number) => Ratio;
  /** Notes that so much has been bought. */
  readonly use: (offeringYear: number, purchaseYear: number, dollars: Ratio) => void;
}

/**
 * The limit of section 423(b)(8): the right to buy accrues at 25,000 dollars for each calendar year in which an
 * offering is outstanding, at the price on its first day, over all offerings together. What a year has left is
 * carried forward within its offering only. Purchases use up the earliest year of their offering first.
 */
export function purchaseLimit(): PurchaseLimit {
  const perYear = parseDecimal(SHARE_PURCHASE_LIMIT.dollars);
  const used = new Map<number, Ratio>();
  const leftOf = (year: number): Ratio => subtract(perYear, used.get(year) ?? ZERO);
  return {
    left: (offeringYear, purchaseYear) => {
      let left = multiply(perYear, whole(purchaseYear - offeringYear + 1));
      for (let year = offeringYear; year <= purchaseYear; year += 1) {
        left = subtract(left, used.get(year) ?? ZERO);
      }
      return left;
    },
    use: (offeringYear, purchaseYear, dollars) => {
      let rest = dollars;
      for (let year = offeringYear; year <= purchaseYear && rest.n > 0n; year += 1) {
        const taken = min(rest, leftOf(year));
        used.set(year, add(used.get(year) ?? ZERO, taken));
        rest = subtract(rest, taken);
      }
    },
  };
}
