import { type DecimalString, parseDecimal } from '#lib/engine/money/decimal-string.ts';
import type { LevelWage, PrevailingWageLevels } from './prevailing-wage.ts';

const HOURS_A_YEAR = 2080n;

/** Cents as a decimal text: "38.05", or "38" for whole dollars. */
function dollars(cents: bigint): DecimalString {
  const rest = cents % 100n;
  const whole = (cents / 100n).toString();
  return (rest === 0n ? whole : `${whole}.${rest.toString().padStart(2, '0')}`) as DecimalString;
}

function cents(text: DecimalString): bigint {
  const { n, d } = parseDecimal(text);
  return (n * 100n) / d;
}

/**
 * Levels I to IV from I and IV: II = I + (IV − I)/3 and III = I + 2(IV − I)/3, rounded to the cent
 * (a third has no ties). INA 212(p)(4): the difference is divided by 3, the quotient added to the first
 * level and subtracted from the last; both readings give the same cents.
 */
export function prevailingLevels(
  unit: PrevailingWageLevels['unit'],
  first: DecimalString,
  fourth: DecimalString,
  areasSharing: number,
): PrevailingWageLevels {
  const [low, high] = [cents(first), cents(fourth)];
  const third = (thirds: bigint): bigint => (low * 3n + (high - low) * thirds + 1n) / 3n;
  const wage = (amount: bigint, published?: DecimalString): LevelWage => ({
    rate: published ?? dollars(amount),
    annual: dollars(unit === 'an hour' ? amount * HOURS_A_YEAR : amount),
  });
  return {
    source: 'oflc-levels-2025-26',
    unit,
    levels: { I: wage(low, first), II: wage(third(1n)), III: wage(third(2n)), IV: wage(high, fourth) },
    areasSharing,
  };
}
