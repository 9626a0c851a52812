import type { ExitScenario, Offer } from '#lib/document/types.ts';
import { addMonths, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { parseRatio, type DecimalString, type RatioString } from '#lib/engine/money/decimal-string.ts';
import { add, compare, ONE, reduced, subtract, ZERO } from '#lib/engine/money/ratio.ts';

/** An exit to be filled in: four years on, with the probability that the others leave. */
export function newExit({ stock }: Offer, id: string, today: PlainDate): ExitScenario {
  const others = stock?.kind === 'private' ? (stock.exitScenarios ?? []) : [];
  const sum = others.map(({ probability }) => parseRatio(probability)).reduce(add, ZERO);
  const { n, d } = compare(sum, ONE) < 0 ? reduced(subtract(ONE, sum)) : ZERO;
  return {
    id,
    value: '0' as DecimalString,
    date: others.at(-1)?.date ?? addMonths(stock?.asOf ?? today, 48),
    probability: `${n}/${d}` as RatioString,
  };
}

/** What an exit is called where it has no name of its own. */
export function exitName({ label }: ExitScenario, index: number): string {
  return label ?? `Exit ${index + 1}`;
}
