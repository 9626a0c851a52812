import type { Offer, Scenario, ScenarioChange } from '#lib/document/types.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { ONE, subtract, type Ratio } from '#lib/engine/money/ratio.ts';
import { dateText } from './date-text.ts';
import { offerNames } from './offer-names.ts';
import { percentText } from './percent.ts';

/** What the offers are compared as when no scenario is chosen. */
export const AS_WRITTEN = 'As written';

/** A share with its sign always shown: "+10%", "−20%", "0%". */
export function signedPercentText(value: Ratio): string {
  return value.n > 0n ? `+${percentText(value)}` : percentText(value);
}

/** What multiplying by a factor does, in percent: "−20%". */
const byFactor = (factor: DecimalString): string => signedPercentText(subtract(parseDecimal(factor), ONE));

/** What a change makes different, without the offer it concerns. */
export function changeText(change: ScenarioChange): string {
  switch (change.kind) {
    case 'price-growth':
      return `share price ${signedPercentText(parseDecimal(change.growth))} a year`;
    case 'share-price':
      return `share price ${byFactor(change.factor)}`;
    case 'bonus':
      return `bonuses ${byFactor(change.factor)}`;
    case 'raises':
      return change.yearlyRaise === '0'
        ? 'no assumed yearly raise'
        : `yearly raise ${signedPercentText(parseDecimal(change.yearlyRaise))}`;
    case 'refresh-grants':
      return {
        all: 'all refresh grants',
        written: 'only refresh grants in writing',
        none: 'no refresh grants',
      }[change.counted];
    case 'liquidity':
      return change.when.kind === 'never'
        ? 'private shares never sold'
        : `private shares sold from ${dateText(change.when.date)}`;
    case 'exchange-rate':
      return `${change.currency ?? 'every rate of exchange'} ${byFactor(change.factor)}`;
    case 'stay':
      return change.months === 1 ? 'leaving after 1 month' : `leaving after ${change.months} months`;
  }
}

/** All that a scenario makes different, with the offers it concerns: "bonuses −50%; Norvane: share price −20%". */
export function scenarioSummary({ changes }: Scenario, offers: readonly Offer[]): string {
  if (changes.length === 0) return 'nothing is different';
  const names = offerNames(offers);
  return changes
    .map((change) => {
      const offer = change.kind === 'exchange-rate' ? undefined : change.offer;
      if (offer === undefined) return changeText(change);
      const place = offers.findIndex(({ id }) => id === offer);
      return `${names[place] ?? 'an offer that is gone'}: ${changeText(change)}`;
    })
    .join('; ');
}
