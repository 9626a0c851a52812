import { powerOfTen, type RatioString } from '#lib/engine/money/decimal-string.ts';
import { compare, ONE, ratio } from '#lib/engine/money/ratio.ts';
import { notUnderstood, understood, type Entered } from './entered.ts';
import { enterPortion } from './value-entry.ts';

const EXPECTED = 'a share of the whole, such as 25% or 1/3';
const LONGEST = powerOfTen(9);

/** A share of a whole typed in percent ("25%", "25") or as a fraction that is kept as it is ("1/3"). */
export function enterFraction(text: string): Entered<RatioString> {
  const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(text.trim());
  if (!fraction) {
    // A quotient of bare numbers would be read as one of percents, which nobody means.
    if (/[/÷]/.test(text) && !text.includes('%')) return notUnderstood(EXPECTED);
    const portion = enterPortion(text);
    return portion.isOk ? understood(portion.value as string as RatioString) : notUnderstood(EXPECTED);
  }
  const [n, d] = [BigInt(fraction[1] ?? '0'), BigInt(fraction[2] ?? '0')];
  if (d === 0n || n >= LONGEST || d >= LONGEST || compare(ratio(n, d), ONE) > 0)
    return notUnderstood(EXPECTED);
  return understood(`${n}/${d}` as RatioString);
}
