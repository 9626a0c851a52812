import type { Grant, Offer } from '#lib/document/types.ts';
import {
  add,
  divide,
  max,
  multiply,
  ratio,
  subtract,
  whole,
  ZERO,
  type Ratio,
  ONE,
} from '../../money/ratio.ts';
import { parseDecimal } from '../../money/decimal-string.ts';
import { ceiling } from '../../money/rounding.ts';
import { conversionPrice } from '../../equity/conversion-price.ts';
import { initialHoldings, quantityOf } from '../../equity/holding.ts';
import { pricePathOf, type PricePath } from '../../equity/price-path.ts';
import { unitWorthToday } from '../../equity/unit-worth.ts';
import type { OfferContext } from '../../ledger/context.ts';
import { customarySize } from './customary-size.ts';
import { ROOM, STEP_OF_BASE } from './customs.ts';
import { noLever, type Lever, type LeverOn } from './lever.ts';
import { roundStep, written } from './step.ts';

/** A grant asked for where the offer has none: four years, a quarter after the first and the rest by the quarter. */
const ASKED_GRANT: Omit<Grant, 'size'> = {
  id: 'asked-grant',
  award: { kind: 'restricted-stock-units' },
  vesting: {
    kind: 'statements',
    statements: [
      {
        portion: written(ONE),
        occurrences: 16,
        period: 3,
        periodType: 'MONTHS',
        cliff: { length: 12, periodType: 'MONTHS', portion: written(ratio(1n, 4n)) },
      },
    ],
  },
};

/** The offer with its first grant replaced, or with one where it has none. */
export function withFirstGrant(offer: Offer, grant: Grant): Offer {
  return { ...offer, grants: [grant, ...(offer.grants ?? []).slice(1)] };
}

/** A price above 0 by which values become shares; undefined without one. */
function positivePrice(context: OfferContext): PricePath | undefined {
  const prices = pricePathOf(context);
  return prices && prices.today.n > 0n && prices.on(context.start, 'advance').n > 0n ? prices : undefined;
}

/** The customary step and furthest value of a grant, in money of a currency. */
function roomFor(
  context: OfferContext,
  now: Ratio,
  currency: PricePath['currency'],
): { step: Ratio; most: Ratio } {
  const size = customarySize(context, currency);
  return {
    step: roundStep(multiply(size, STEP_OF_BASE.grant)),
    most: add(now, multiply(max(now, size), ROOM.grant)),
  };
}

/** The initial grant by its value: as the employer converts it, or at today's price where it is given in shares. */
export const grantValue: Lever = {
  name: 'grant-value',
  recurrence: 'one-time',
  over: 'own-years',
  on: (context): LeverOn => {
    const { offer } = context;
    if (offer.kind === 'current-job') return noLever('held-already');
    const [grant] = offer.grants ?? [];
    if (grant?.vesting.kind === 'dated') return noLever('vests-on-given-dates');
    const prices = pricePathOf(context);
    const currency = grant?.size.kind === 'cash' ? offer.currency : (prices?.currency ?? offer.currency);
    const quantity = (now: Ratio, write: (value: Ratio) => Grant): LeverOn => ({
      kind: 'quantity',
      unit: { kind: 'money', currency, per: 'grant' },
      now,
      isStated: grant !== undefined,
      direction: 'up',
      ...roomFor(context, now, currency),
      write: (value) => withFirstGrant(offer, write(value)),
    });
    if (!grant) {
      if (!positivePrice(context) || prices?.outcomes) return noLever('price-not-stated');
      const sized = (value: Ratio): Grant['size'] => ({
        kind: 'value',
        value: written(value),
        conversion: { rounding: 'nearest' },
      });
      return quantity(ZERO, (value) => ({ ...ASKED_GRANT, size: sized(value) }));
    }
    const { size } = grant;
    switch (size.kind) {
      case 'value':
      case 'cash':
        return quantity(parseDecimal(size.value), (value) => ({
          ...grant,
          size: { ...size, value: written(value) },
        }));
      case 'shares': {
        const each = prices ? unitWorthToday(grant.award, prices) : ZERO;
        if (each.n === 0n) return noLever('worth-nothing-today');
        return quantity(multiply(parseDecimal(size.shares), each), (value) => ({
          ...grant,
          size: { kind: 'shares', shares: written(whole(ceiling(divide(value, each)))) },
        }));
      }
    }
  },
};

/** The initial grant by its number of shares; one given as a value is then asked for in shares. */
export const grantShares: Lever = {
  name: 'grant-shares',
  recurrence: 'one-time',
  over: 'own-years',
  on: (context): LeverOn => {
    const { offer } = context;
    if (offer.kind === 'current-job') return noLever('held-already');
    const [grant] = offer.grants ?? [];
    if (grant?.vesting.kind === 'dated') return noLever('vests-on-given-dates');
    if (grant?.size.kind === 'cash') return noLever('grant-not-converted');
    const prices = positivePrice(context);
    if (!prices) return noLever('price-not-stated');
    const now = grant ? grantedShares(context, grant, prices) : ZERO;
    const each = grant ? unitWorthToday(grant.award, prices) : prices.today;
    // An option that is worth nothing today is sized by the price of the share instead.
    const { step, most } = roomFor(context, multiply(now, each), prices.currency);
    const worth = each.n > 0n ? each : prices.today;
    const shares = max(ONE, roundStep(divide(step, worth)));
    return {
      kind: 'quantity',
      unit: { kind: 'shares' },
      now,
      isStated: grant !== undefined,
      direction: 'up',
      step: shares,
      most: each.n > 0n ? divide(most, each) : add(now, multiply(shares, whole(20))),
      write: (value) =>
        withFirstGrant(offer, {
          ...(grant ?? ASKED_GRANT),
          size: { kind: 'shares', shares: written(value) },
        }),
    };
  },
};

/** The shares or options of a grant before performance: stated, or as its value is converted. */
function grantedShares(context: OfferContext, grant: Grant, prices: PricePath): Ratio {
  if (grant.size.kind === 'shares') return parseDecimal(grant.size.shares);
  const [holding] = initialHoldings(context);
  if (!holding) return ZERO;
  const atTarget = { ...holding, terms: { ...grant, award: { kind: 'restricted-stock-units' } as const } };
  return quantityOf(atTarget, prices, prices.currency).units;
}

/** The price that a value is converted by: asked down, which makes more shares of the same value. */
export const conversionPriceLever: Lever = {
  name: 'conversion-price',
  recurrence: 'one-time',
  over: 'own-years',
  on: (context): LeverOn => {
    const { offer } = context;
    if (offer.kind === 'current-job') return noLever('held-already');
    const [grant] = offer.grants ?? [];
    if (!grant) return noLever('no-grant');
    const { size } = grant;
    if (size.kind !== 'value') return noLever('grant-not-converted');
    if (grant.vesting.kind === 'dated') return noLever('vests-on-given-dates');
    const prices = pricePathOf(context);
    const by = conversionPrice(size.conversion, grant.grantDate ?? context.start, prices, []);
    if (!by || !prices) return noLever('price-not-stated');
    return {
      kind: 'quantity',
      unit: { kind: 'price', currency: prices.currency },
      now: by.price,
      isStated: size.conversion.price !== undefined,
      direction: 'down',
      step: roundStep(multiply(by.price, STEP_OF_BASE.yearly)),
      most: subtract(by.price, multiply(by.price, ROOM.conversionPrice)),
      write: (value) =>
        withFirstGrant(offer, {
          ...grant,
          size: { ...size, conversion: { rounding: size.conversion.rounding, price: written(value) } },
        }),
    };
  },
};
