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

/** A base whose powers are asked for: its root, and the powers that have been computed, by numerator. */
interface Growth {
  readonly base: Ratio;
  readonly denominator: number;
  root: DecimalJs | undefined;
  readonly powers: Map<number, Ratio>;
}

const growths = new Map<string, Growth>();
const MOST_GROWTHS = 200;
const MOST_POWERS = 2000;
/** The growth asked for last: a grant's vests ask for the same one after the other. */
let latest: Growth | undefined;

/**
 * base^(numerator/denominator) for a positive base: exact when the exponent is whole and the base has
 * few digits, otherwise to 40 significant digits, half to even. Results are remembered, since a ledger
 * asks for the same growth factors again and again.
 */
export function power(base: Ratio, numerator: number, denominator: number): Ratio {
  if (numerator === 0 || base.n === base.d) return ONE;
  const growth = growthOf(base, denominator);
  const known = growth.powers.get(numerator);
  if (known) return known;
  const result =
    numerator % denominator === 0
      ? wholePower(reduced(base), numerator / denominator)
      : toRatio(rootOf(growth).pow(numerator));
  if (growth.powers.size >= MOST_POWERS) growth.powers.clear();
  growth.powers.set(numerator, result);
  return result;
}

function growthOf(base: Ratio, denominator: number): Growth {
  if (latest?.denominator === denominator && latest.base.n === base.n && latest.base.d === base.d)
    return latest;
  const key = `${base.n}/${base.d}^1/${denominator}`;
  let growth = growths.get(key);
  if (!growth) {
    growth = { base, denominator, root: undefined, powers: new Map() };
    if (growths.size >= MOST_GROWTHS) growths.clear();
    growths.set(key, growth);
  }
  latest = growth;
  return growth;
}

/** The root of a base, by far the dearest step: taken once, and only when a broken exponent needs it. */
function rootOf(growth: Growth): DecimalJs {
  growth.root ??= toDecimal(reduced(growth.base)).pow(new Decimal(1).dividedBy(growth.denominator));
  return growth.root;
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
