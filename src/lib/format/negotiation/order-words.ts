import type { OrderReason } from '#lib/engine/negotiation/employer-order.ts';
import type { LeverWorth } from '#lib/engine/negotiation/lever-worths.ts';
import { subtract } from '#lib/engine/money/ratio.ts';
import { differenceText } from '../money.ts';
import { leverValueText } from './lever-words.ts';

/** Why something is easy or hard for an employer. */
export const ORDER_REASON_WORDS: Readonly<Record<OrderReason, string>> = {
  'one-time-cost': 'paid once',
  'other-lever': 'can often be moved when base cannot',
  'recurring-cost': 'stays in the pay of every later year',
  'decided-by-level': 'decided by an assessment of the job',
  'set-for-everybody': 'usually the same for everybody at a level',
};

/** What a step of a lever is worth: "+$20,000.00 for $5,000 a year more". */
export function worthText({ change, gain }: LeverWorth): string {
  if (!change) return `${differenceText(gain)} if agreed`;
  const { on, from, to } = change;
  const isUp = on.direction === 'up';
  const size = isUp ? subtract(to, from) : subtract(from, to);
  if (size.n === 0n) return `${differenceText(gain)} for putting it in writing`;
  return `${differenceText(gain)} for ${leverValueText(size, on.unit)} ${isUp ? 'more' : 'less'}`;
}
