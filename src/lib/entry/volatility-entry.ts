import { MOST_VOLATILITY } from '#lib/document/schema/simulation.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { compare, whole } from '#lib/engine/money/ratio.ts';
import { notUnderstood, type Entered } from './entered.ts';
import { enterShare } from './value-entry.ts';

const EXPECTED = `a yearly percentage from 0% to ${MOST_VOLATILITY * 100}%, such as 30%`;

/** A yearly volatility, typed in percent. */
export function enterVolatility(text: string): Entered<DecimalString> {
  const share = enterShare(text);
  if (!share.isOk || compare(parseDecimal(share.value), whole(MOST_VOLATILITY)) > 0)
    return notUnderstood(EXPECTED);
  return share;
}
