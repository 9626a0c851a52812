import type { LeverName, Offer } from '#lib/document/types.ts';
import type { Money } from '../money/money.ts';
import { inMinorUnits, post } from '../money/money.ts';
import { divide, multiply, subtract, whole, type Ratio } from '../money/ratio.ts';
import type { Currency } from '../money/currency.ts';
import { convertBetween } from '../ledger/conversion.ts';
import { pricePathOf } from '../equity/price-path.ts';
import type { Bargaining } from './bargaining.ts';
import { overFixedDates, overOwnYears, type Basis } from './basis.ts';
import { gridFor } from './least-ask.ts';
import { LEVER_NAMES, leverOf } from './levers/all-levers.ts';
import { customarySize, currencyOfBase } from './levers/customary-size.ts';
import type { QuantityLever } from './levers/lever.ts';
import type { TargetReading } from './reading-amount.ts';

/** What one step of a lever, or a change that is made or not, is worth to the person. */
export interface LeverWorth {
  readonly lever: LeverName;
  /** The change in the unit of the lever; undefined for one that is made or not. */
  readonly change: { readonly on: QuantityLever; readonly from: Ratio; readonly to: Ratio } | undefined;
  /** What it adds to the reading. */
  readonly gain: Money;
  /** What the employer names as its size over the horizon, where that is money. */
  readonly named: Money | undefined;
  /** Gain for each unit of money that is named: above 1 where more moves with it, below where part of it comes later or cannot be sold. */
  readonly perNamed: Ratio | undefined;
}

/**
 * What one step of each lever adds to a reading of the offer, worth most first; levers that the offer does not have,
 * that add nothing or that have no room left are not in it. "Named" is the change as the employer says it: what is paid
 * once, or a yearly amount times the years of the horizon. Units: reported minor units.
 * Source: docs/method.md, 5, Two orders.
 */
export function leverWorths(
  bargaining: Bargaining,
  reading: TargetReading = 'horizon',
): readonly LeverWorth[] {
  const own = overOwnYears(bargaining, reading);
  const ownNow = own(bargaining.offer);
  let fixed: { readonly basis: Basis; readonly now: bigint } | undefined;
  const currency = bargaining.assumptions.reportingCurrency;
  const gainOf = (name: LeverName, changed: Offer): bigint => {
    if (leverOf(name).over === 'own-years') return own(changed) - ownNow;
    if (!fixed) {
      const basis = overFixedDates(bargaining, reading);
      fixed = { basis, now: basis(bargaining.offer) };
    }
    return fixed.basis(changed) - fixed.now;
  };
  return LEVER_NAMES.flatMap((name): readonly LeverWorth[] => {
    const lever = leverOf(name);
    const on = lever.on(bargaining.ledger.context);
    if (on.kind === 'switch') {
      const gain = gainOf(name, on.write());
      const money = { minor: gain, currency };
      return gain <= 0n
        ? []
        : [{ lever: name, change: undefined, gain: money, named: undefined, perNamed: undefined }];
    }
    if (on.kind !== 'quantity') return [];
    const grid = gridFor(bargaining, lever, on);
    if (grid.steps === 0) return [];
    const to = grid.at(1);
    const gain = gainOf(name, on.write(to));
    if (gain <= 0n) return [];
    const named = namedSize(bargaining, on, subtract(to, on.now));
    return [
      {
        lever: name,
        change: { on, from: on.now, to },
        gain: { minor: gain, currency },
        named: named === undefined ? undefined : { minor: named, currency },
        perNamed: named === undefined || named === 0n ? undefined : divide(whole(gain), whole(named)),
      },
    ];
  }).sort((a, b) => (a.gain.minor > b.gain.minor ? -1 : a.gain.minor < b.gain.minor ? 1 : 0));
}

/** A change as the employer names it, in reported minor units over the horizon; undefined where it is not money. */
function namedSize(
  { ledger }: Bargaining,
  { unit, direction }: QuantityLever,
  change: Ratio,
): bigint | undefined {
  const { context, assumptions } = ledger;
  const years = whole(assumptions.horizonYears);
  const size = direction === 'down' ? subtract({ n: 0n, d: 1n }, change) : change;
  const reported = (amount: Ratio, currency: Currency): bigint =>
    post(
      convertBetween(
        assumptions,
        currency,
        assumptions.reportingCurrency,
        inMinorUnits(amount, currency),
        context.origin,
      ),
    );
  switch (unit.kind) {
    case 'money':
      return unit.per === 'hour'
        ? undefined
        : reported(multiply(size, timesPaid(unit.per, assumptions.horizonYears)), unit.currency);
    case 'share-of-base':
    case 'share-of-pay': {
      const currency = currencyOfBase(context.offer);
      return reported(multiply(multiply(customarySize(context, currency), size), years), currency);
    }
    case 'shares': {
      const prices = pricePathOf(context);
      return prices && reported(multiply(size, prices.today), prices.currency);
    }
    case 'price':
    case 'share-of-grant':
    case 'days':
    case 'months':
      return undefined;
  }
}

/** How often an amount is paid over the horizon. */
function timesPaid(per: 'year' | 'month' | 'once' | 'grant', years: number): Ratio {
  switch (per) {
    case 'year':
      return whole(years);
    case 'month':
      return whole(12 * years);
    case 'once':
    case 'grant':
      return whole(1);
  }
}
