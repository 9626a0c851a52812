import type { PlainDate } from '../calendar/plain-date.ts';
import type { Ratio } from '../money/ratio.ts';
import type { Award } from '#lib/document/types.ts';
import { named, productOf, sumOf } from '../ledger/terms.ts';
import type { DocumentPath, Term } from '../ledger/working.ts';
import { unitTerm, unitValue } from './award-value.ts';
import { expected } from './exit-price.ts';
import type { PricePath } from './price-path.ts';

/**
 * What one unit of an award is worth at a price of its path. Where the path is made of exit scenarios: the mean over
 * them of what the unit is worth in each, weighted by their probabilities, and not what it is worth at the mean
 * price, since an option that some scenario leaves worthless is worth more than that.
 * Units: whole currency units, unrounded. Source: docs/method.md, 4, Private.
 */
export function unitWorth(award: Award, { outcomes }: PricePath, price: Ratio): Ratio {
  if (!outcomes) return unitValue(award, price);
  return expected(outcomes, (outcome) => unitValue(award, outcome.price));
}

/** What one unit is worth at today's price. */
export function unitWorthToday(award: Award, prices: PricePath): Ratio {
  return unitWorth(award, prices, prices.today);
}

/** The working of what one unit is worth on a day; without a day, at today's price. */
export function unitWorthTerm(
  award: Award,
  prices: PricePath,
  date: PlainDate | undefined,
  path: DocumentPath,
): Term {
  const { outcomes } = prices;
  if (!outcomes) {
    return unitTerm(award, date === undefined ? prices.todayTerm : prices.termOn(date, 'arrears'), path);
  }
  return named(
    'expected-unit-value',
    'price',
    sumOf(
      ...outcomes.map(({ priceTerm, probabilityTerm }) =>
        productOf(probabilityTerm, unitTerm(award, priceTerm, path)),
      ),
    ),
  );
}
