import DecimalJs from 'decimal.js';
import type { DecimalString } from './decimal-string.ts';
import { multiply, ONE, ratio, reduced, type Ratio } from './ratio.ts';
import { parseDecimal } from './decimal-string.ts';

/**
 * The one configured Decimal. 40 significant digits are kept of a result that does not end (a twelfth
 * root of growth); 20 more are carried while it is computed. Everything that ends is exact.
 */
const PRECISION = 40;
const Decimal = DecimalJs.clone({
  precision: PRECISION + 20,
  rounding: DecimalJs.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

function toDecimal(value: Ratio): DecimalJs {
  return new Decimal(value.n.toString()).dividedBy(value.d.toString());
}

function toRatio(value: DecimalJs): Ratio {
  return parseDecimal(value.toSignificantDigits(PRECISION).toFixed() as DecimalString);
}

const roots = new Map<string, DecimalJs>();
const powers = new Map<string, Ratio>();
const REMEMBERED = 20_000;

/**
 * base^(numerator/denominator) for a positive base: exact when the exponent is whole and the base has
 * few digits, otherwise to 40 significant digits, half to even. Results are remembered, since a ledger
 * asks for the same growth factors again and again.
 */
export function power(base: Ratio, numerator: number, denominator: number): Ratio {
  if (numerator === 0) return ONE;
  const lowest = reduced(base);
  if (lowest.n === lowest.d) return ONE;
  if (numerator % denominator === 0) return wholePower(lowest, numerator / denominator);
  const rootKey = `${lowest.n}/${lowest.d}^1/${denominator}`;
  const key = `${rootKey}*${numerator}`;
  const known = powers.get(key);
  if (known) return known;
  let root = roots.get(rootKey);
  if (!root) {
    root = toDecimal(lowest).pow(new Decimal(1).dividedBy(denominator));
    roots.set(rootKey, root);
  }
  const result = toRatio(root.pow(numerator));
  if (powers.size >= REMEMBERED) powers.clear();
  powers.set(key, result);
  return result;
}

/** base^exponent for a whole exponent, exact. */
function wholePower(base: Ratio, exponent: number): Ratio {
  const [from, times] = exponent < 0 ? [ratio(base.d, base.n), -exponent] : [base, exponent];
  let result = ONE;
  for (let i = 0; i < times; i += 1) result = multiply(result, from);
  return result;
}

/** The decimal text of a ratio, exact when it ends within 40 digits, otherwise rounded to 40. */
export function decimalTextOf(value: Ratio): DecimalString {
  return toDecimal(value).toSignificantDigits(PRECISION).toFixed() as DecimalString;
}

/** The decimal text of a ratio to a fixed number of places, half away from zero. */
export function fixedTextOf(value: Ratio, places: number): DecimalString {
  return toDecimal(value).toFixed(places, DecimalJs.ROUND_HALF_UP) as DecimalString;
}
