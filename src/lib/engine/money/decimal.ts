import { parseDecimal, powerOfTen, type DecimalString } from './decimal-string.ts';
import { exponential, logarithm } from './exponential.ts';
import { multiply, ONE, ratio, reduced, type Ratio } from './ratio.ts';
import { round } from './rounding.ts';

/** Significant digits that are kept of a number that does not end, such as a twelfth root of growth. */
const PRECISION = 40;

/** A base whose powers are asked for: its logarithm, and the powers that have been computed, by numerator. */
interface Growth {
  readonly base: Ratio;
  readonly denominator: number;
  logarithm: bigint | undefined;
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
      : brokenPower(growth, numerator);
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
    growth = { base, denominator, logarithm: undefined, powers: new Map() };
    if (growths.size >= MOST_GROWTHS) growths.clear();
    growths.set(key, growth);
  }
  latest = growth;
  return growth;
}

/** A power that does not end, to 40 significant digits. The logarithm, the dearest step, is taken once. */
function brokenPower(growth: Growth, numerator: number): Ratio {
  growth.logarithm ??= logarithm(reduced(growth.base));
  const exponent = (growth.logarithm * BigInt(numerator)) / BigInt(growth.denominator);
  return parseDecimal(decimalTextOf(exponential(exponent)));
}

/** base^exponent for a whole exponent, exact. */
function wholePower(base: Ratio, exponent: number): Ratio {
  const [from, times] = exponent < 0 ? [ratio(base.d, base.n), -exponent] : [base, exponent];
  let result = ONE;
  for (let i = 0; i < times; i += 1) result = multiply(result, from);
  return result;
}

/** The decimal text of a ratio, exact when it ends within 40 digits, otherwise rounded to 40, half to even. */
export function decimalTextOf(value: Ratio): DecimalString {
  const { n, d } = reduced(value);
  if (n === 0n) return '0' as DecimalString;
  // One digit more or less than there are before the point; so many behind it make 40 in all.
  const whole = digitsOf(n) - digitsOf(d);
  const places = PRECISION - whole - (isAtLeastPowerOfTen(n, d, whole) ? 1 : 0);
  const digits = round(scaled({ n, d }, places), 'half-even');
  const text = places > 0 ? placed(digits, places).replace(/\.?0+$/, '') : `${digits * powerOfTen(-places)}`;
  return text as DecimalString;
}

/** The decimal text of a ratio to a fixed number of places, half away from zero. */
export function fixedTextOf(value: Ratio, places: number): DecimalString {
  return placed(round(scaled(value, places), 'half-away-from-zero'), places) as DecimalString;
}

const digitsOf = (n: bigint): number => n.toString().replace('-', '').length;

/** Whether a ratio is 10^exponent or more, apart from its sign. */
function isAtLeastPowerOfTen(n: bigint, d: bigint, exponent: number): boolean {
  const { n: size, d: by } = scaled({ n: n < 0n ? -n : n, d }, -exponent);
  return size >= by;
}

/** A ratio times a power of ten. */
function scaled({ n, d }: Ratio, places: number): Ratio {
  return places >= 0 ? { n: n * powerOfTen(places), d } : { n, d: d * powerOfTen(-places) };
}

/** Digits with a point before the last so many. */
function placed(digits: bigint, places: number): string {
  const sign = digits < 0n ? '-' : '';
  const text = `${digits < 0n ? -digits : digits}`.padStart(places + 1, '0');
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}
