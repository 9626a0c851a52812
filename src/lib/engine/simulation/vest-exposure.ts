import { conversionRule } from '../equity/conversion-price.ts';
import { deliveriesOf, type Delivery } from '../equity/delivery.ts';
import { floorOf, hasExpired, unitValue } from '../equity/award-value.ts';
import { expected } from '../equity/exit-price.ts';
import type { HeldGrant } from '../equity/held-grant.ts';
import type { PricePath } from '../equity/price-path.ts';
import { countedPortion } from '../equity/pricing.ts';
import { monthIn, type OfferContext } from '../ledger/context.ts';
import type { Stream } from '../ledger/ledger.ts';
import { multiply, ONE, ZERO } from '../money/ratio.ts';
import type { ExitVest, PricedVest } from './exposure.ts';
import type { Frame } from './frame.ts';
import { floatOf } from './float.ts';

/** The vests of a grant inside the comparison that hang on the share price, however much of them counts. */
export function vestExposure(
  context: OfferContext,
  frame: Frame,
  grant: HeldGrant,
  stream: Stream,
): readonly (PricedVest | ExitVest)[] {
  const { holding, prices, quantity, currency } = grant;
  if (!prices) return [];
  const counted = countedPortion(context);
  const exposed = ({ vest, date, isIlliquid }: Delivery): readonly (PricedVest | ExitVest)[] => {
    const month = frame.monthOf({ date, month: monthIn(context, date, 'arrears'), stream });
    if (month === undefined || hasExpired(holding.terms.award, date)) return [];
    const shares = floatOf(multiply(vest.shares, isIlliquid ? counted : ONE));
    const place = { month, scale: shares * frame.minorOf(currency, date) };
    const step = frame.stepOn(date);
    if (prices.outcomes) return [{ ...place, ...exitWorth(grant, prices.outcomes) }];
    if (step === 0) return [];
    return [
      {
        kind: 'priced',
        ...place,
        step,
        conversionStep: conversionStep(frame, grant),
        price: floatOf(prices.on(date, 'arrears')),
        floor: floatOf(floorOf(holding.terms.award)?.price ?? ZERO),
      },
    ];
  };
  return deliveriesOf(context, holding, quantity).flatMap(exposed);
}

/** When the value of a grant is turned into shares at the price of the day; 0 where their number is known already. */
function conversionStep(frame: Frame, { holding: { terms, grantDate } }: HeldGrant): number {
  if (terms.size.kind !== 'value' || terms.size.conversion.price !== undefined) return 0;
  const rule = conversionRule(terms.size.conversion, grantDate);
  return rule.kind === 'price-on-date' ? frame.stepOn(rule.date) : 0;
}

function exitWorth(
  { holding }: HeldGrant,
  outcomes: NonNullable<PricePath['outcomes']>,
): Pick<ExitVest, 'kind' | 'worth' | 'mean'> {
  const { award } = holding.terms;
  return {
    kind: 'exit',
    worth: outcomes.map(({ price }) => floatOf(unitValue(award, price))),
    mean: floatOf(expected(outcomes, ({ price }) => unitValue(award, price))),
  };
}
