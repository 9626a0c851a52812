import type { LeverName } from '#lib/document/types.ts';
import type { Bargaining } from '#lib/engine/negotiation/bargaining.ts';
import { exchangeRates, type ExchangeRate } from '#lib/engine/negotiation/exchange-rates.ts';
import { gridFor } from '#lib/engine/negotiation/least-ask.ts';
import { leverOf } from '#lib/engine/negotiation/levers/all-levers.ts';
import { multiply, whole } from '#lib/engine/money/ratio.ts';
import { yearsText } from '../period-text.ts';
import { LEVER_WORDS, leverValueText } from './lever-words.ts';

/** What is exchanged: what recurs against what is paid once. */
const PAIRS: readonly (readonly [LeverName, LeverName])[] = [
  ['base', 'sign-on'],
  ['base', 'grant-value'],
  ['bonus-target', 'base'],
  ['refresh-grant', 'sign-on'],
];

/** How many steps of the first are exchanged. */
const STEPS = 5n;

/** Exchange rates between levers of an offer, one sentence each. */
export function exchangeRows(bargaining: Bargaining): readonly string[] {
  return PAIRS.flatMap(([from, to]) => {
    const lever = leverOf(from);
    const on = lever.on(bargaining.ledger.context);
    if (on.kind !== 'quantity') return [];
    const change = multiply(gridFor(bargaining, lever, on).step, whole(STEPS));
    const rates = exchangeRates(bargaining, from, change, to);
    const text = rateText(rates, bargaining.assumptions.horizonYears);
    return text === undefined ? [] : [text];
  });
}

/** "Base salary: $5,000 a year = $20,600 of sign-on over 4 years, $5,150 in year 1"; undefined where nothing is equal. */
function rateText(rates: readonly ExchangeRate[], years: number): string | undefined {
  const [first] = rates;
  const equals = rates.flatMap(({ equal, toUnit, reading }) =>
    equal
      ? [
          `${leverValueText(equal, toUnit)} ${reading === 'first-year' ? 'in year 1' : `over ${yearsText(years)}`}`,
        ]
      : [],
  );
  if (!first || equals.length === 0) return undefined;
  const to = LEVER_WORDS[first.to].label;
  return `${LEVER_WORDS[first.from].label}, ${leverValueText(first.change, first.fromUnit)} = ${lower(to)}, ${equals.join(', ')}.`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
