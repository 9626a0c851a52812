import type { LeverName } from '#lib/document/types.ts';
import type { Money } from '../money/money.ts';
import { add, multiply, ONE, ratio, subtract, whole, type Ratio } from '../money/ratio.ts';
import type { Bargaining } from './bargaining.ts';
import { overOwnYears } from './basis.ts';
import { leverOf } from './levers/all-levers.ts';
import type { LeverUnit, QuantityLever } from './levers/lever.ts';
import type { TargetReading } from './reading-amount.ts';
import { leastStep } from './search.ts';

/** How much of one lever is worth as much as a change of another, by one reading. */
export interface ExchangeRate {
  readonly from: LeverName;
  readonly to: LeverName;
  /** The change of the first, in its unit. */
  readonly change: Ratio;
  /** The least change of the second that is worth as much, in its unit; undefined where it never is. */
  readonly equal: Ratio | undefined;
  readonly fromUnit: LeverUnit;
  readonly toUnit: LeverUnit;
  readonly reading: TargetReading;
  /** What the change of the first adds to the reading. */
  readonly worth: Money;
}

/** How far an equal is looked for, in smallest units. */
const SMALLEST_UNITS = 1_000_000_000;

/**
 * What a change of one lever is worth in another, over the horizon and in year 1: the least amount of the second, to
 * its smallest unit, whose gain is no less. Both are put into the offer and computed anew. An empty list where one of the
 * two is no lever of the offer that can be more or less, or moves the start.
 * Source: docs/method.md, 5, Exchange rates.
 */
export function exchangeRates(
  bargaining: Bargaining,
  from: LeverName,
  change: Ratio,
  to: LeverName,
  readings: readonly TargetReading[] = ['horizon', 'first-year'],
): readonly ExchangeRate[] {
  const [first, second] = [quantityOf(bargaining, from), quantityOf(bargaining, to)];
  if (!first || !second || from === to) return [];
  return readings.map((reading) => {
    const total = overOwnYears(bargaining, reading);
    const now = total(bargaining.offer);
    const worth = total(first.write(moved(first, change))) - now;
    const unit = smallestUnit(second.unit);
    const found =
      worth <= 0n
        ? undefined
        : leastStep(stepsOf(second, unit), now + worth, now, (k) =>
            total(second.write(moved(second, multiply(whole(k), unit)))),
          );
    return {
      from,
      to,
      change,
      equal: found?.kind === 'found' ? multiply(whole(found.k), unit) : undefined,
      fromUnit: first.unit,
      toUnit: second.unit,
      reading,
      worth: { minor: worth, currency: bargaining.assumptions.reportingCurrency },
    };
  });
}

function quantityOf({ ledger }: Bargaining, name: LeverName): QuantityLever | undefined {
  const lever = leverOf(name);
  const on = lever.over === 'own-years' ? lever.on(ledger.context) : undefined;
  return on?.kind === 'quantity' ? on : undefined;
}

const moved = ({ now, direction }: QuantityLever, change: Ratio): Ratio =>
  direction === 'up' ? add(now, change) : subtract(now, change);

/** The smallest unit in which an equal is stated: whole units of money and shares, hundredths of the rest. */
function smallestUnit(unit: LeverUnit): Ratio {
  switch (unit.kind) {
    case 'money':
      return unit.per === 'hour' ? ratio(1n, 100n) : ONE;
    case 'shares':
      return ONE;
    case 'price':
    case 'days':
    case 'months':
      return ratio(1n, 100n);
    case 'share-of-base':
    case 'share-of-pay':
    case 'share-of-grant':
      return ratio(1n, 10_000n);
  }
}

/** How many smallest units there are room for: a share ends at the whole, a value that falls at nothing. */
function stepsOf({ unit, now, direction }: QuantityLever, smallest: Ratio): number {
  const room =
    direction === 'down'
      ? now
      : unit.kind === 'share-of-pay' || unit.kind === 'share-of-grant'
        ? subtract(ONE, now)
        : undefined;
  if (!room) return SMALLEST_UNITS;
  const units = (room.n * smallest.d) / (room.d * smallest.n);
  // A price of nothing and a grant that vests at once are no equals of anything: the last unit is left out.
  return Math.max(0, Number(units) - 1);
}
