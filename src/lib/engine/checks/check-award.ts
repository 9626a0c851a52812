import { compare, max, type Ratio } from '../money/ratio.ts';
import { floorOf, hasExpired } from '../equity/award-value.ts';
import { deliveriesOf } from '../equity/delivery.ts';
import type { Holding, Quantity } from '../equity/holding.ts';
import type { PricePath } from '../equity/price-path.ts';
import type { OfferContext } from '../ledger/context.ts';
import { warning, type Finding } from './finding.ts';

/** Doubts about what is granted: an award that is worth nothing at today's price, or expires before it vests. */
export function checkAward(
  context: OfferContext,
  holding: Holding,
  prices: PricePath | undefined,
  quantity: Quantity,
): readonly Finding[] {
  const { terms, path } = holding;
  const { award, size } = terms;
  if (size.kind === 'cash') {
    if (award.kind === 'restricted-stock-units') return [];
    return [warning([...path, 'award'], { kind: 'without-effect', what: 'award-in-cash' })];
  }
  const findings: Finding[] = [];
  const floor = floorOf(award);
  if (floor && prices) {
    const [price, at] = [bestPrice(prices), [...path, 'award', ...floor.path]];
    if (compare(floor.price, price) > 0) {
      findings.push(
        warning(
          at,
          floor.name === 'threshold' || floor.name === 'base-price'
            ? { kind: 'threshold-above-price', floor: floor.name, threshold: floor.price, price }
            : { kind: 'strike-above-price', strike: floor.price, price },
        ),
      );
    }
  }
  if (award.kind === 'stock-options' && award.expiry !== undefined) {
    const { expiry } = award;
    const late = deliveriesOf(context, holding, quantity).find(({ date }) => hasExpired(award, date));
    if (late)
      findings.push(
        warning([...path, 'award', 'expiry'], { kind: 'expires-before-vest', expiry, vest: late.date }),
      );
  }
  return findings;
}

/** Today's price; of a company valued by its exits, the price of the best of them. */
function bestPrice({ today, outcomes }: PricePath): Ratio {
  return outcomes ? outcomes.map(({ price }) => price).reduce(max, today) : today;
}
