import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { whole } from '#lib/engine/money/ratio.ts';
import type { View } from '#lib/engine/readings/columns.ts';
import type { Certain } from '#lib/engine/simulation/exposure.ts';
import { shareError } from '#lib/engine/simulation/statistics.ts';
import type { VolatilityKind } from '#lib/engine/simulation/volatility.ts';
import { elapsedYearsText } from './crossover-words.ts';
import { numberText } from './decimals.ts';
import { moneyText } from './money.ts';
import { numberFormat } from './number-format.ts';
import { shareText } from './share-text.ts';

/** A number of futures: "20,000". */
export function futuresText(count: number): string {
  return numberText(whole(Math.round(count)));
}

/** An estimate in minor units, in whole currency units: "$312,500". */
export function estimateText(minor: number, currency: Currency): string {
  return moneyText({ minor: BigInt(Math.round(minor)), currency }, 'whole');
}

/** In how many of the futures something holds, in words: "In 63 of 100 simulated futures". */
export function outOfHundred(count: number, paths: number): string {
  if (count === 0) return `In none of the ${futuresText(paths)} simulated futures`;
  if (count === paths) return `In all ${futuresText(paths)} simulated futures`;
  const hundredths = (100 * count) / paths;
  if (hundredths < 1) return 'In fewer than 1 of 100 simulated futures';
  if (hundredths > 99) return 'In more than 99 of 100 simulated futures';
  return `In ${numberText(whole(Math.round(hundredths)))} of 100 simulated futures`;
}

/** A chance that was counted: "63.2%". */
export function chanceText(count: number, paths: number): string {
  return shareText(count / paths);
}

/** The standard error of a chance: "± 0.3 points"; of all or none, that nothing else was seen. */
export function chanceErrorText(count: number, paths: number): string {
  if (count === 0) return 'never seen';
  if (count === paths) return 'always seen';
  const points = numberFormat('points', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return `± ${points.format(Math.max(0.1, 100 * shareError(count / paths, paths)))} points`;
}

/** Who is ahead how often: "In 63 of 100 simulated futures Northwind is ahead after 4 years." */
export function leadSentence(
  lead: { readonly name: string; readonly best: number; readonly paths: number; readonly offers: number },
  when: { readonly years: number; readonly view: View; readonly from: PlainDate },
): string {
  const elapsed = elapsedYearsText(when.years, when.view, when.from);
  const place = lead.offers > 2 ? 'ahead of all others' : 'ahead';
  return `${outOfHundred(lead.best, lead.paths)} ${lead.name} is ${place} ${elapsed.charAt(0).toLowerCase()}${elapsed.slice(1)}.`;
}

/** What a simulation was drawn with. */
export interface Drawn {
  readonly paths: number;
  readonly seed: number;
  readonly correlation: number;
  /** Of the offers that hang on chance. */
  readonly volatilities: readonly { readonly name: string; readonly volatility: number }[];
}

/** That the simulation is an estimate, and what it rests on. */
export function estimateSentence({ paths, seed, correlation, volatilities }: Drawn): string {
  const texts = [...new Set(volatilities.map(({ volatility }) => shareOf(volatility)))];
  const swings = texts.map((text) => {
    const names = volatilities.filter(({ volatility }) => shareOf(volatility) === text);
    return `${text} (${names.map(({ name }) => name).join(', ')})`;
  });
  const number = numberFormat('seed', { useGrouping: false }).format(seed);
  return `An estimate: ${futuresText(paths)} futures from seed ${number}, volatility ${swings.join(', ')}, correlation ${shareOf(correlation)}. Share prices move by chance around the prices that the offers assume; nothing else does. Before tax.`;
}

/** A share that was typed: "30%", "33.3%". */
export function shareOf(share: number): string {
  return numberFormat('typed-share', { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** Why nothing of an offer is left to chance. */
export function certainSentence(name: string, why: Certain): string {
  switch (why) {
    case 'no-shares':
      return `${name} is certain, given its terms: none of this total hangs on a share price that moves.`;
    case 'not-counted':
      return `${name} is certain here, because its equity cannot be sold and counts as nothing in the totals. Count it, and it moves.`;
    case 'no-volatility':
      return `${name} is certain here, because its volatility is 0%.`;
  }
}

/** Why an offer has no spread. */
export function notSpread(name: string): string {
  return `${name} comes to one amount only, and has no line.`;
}

/** That no offer hangs on chance. */
export const ALL_CERTAIN = 'The result is certain, given the assumptions: nothing here is left to chance.';

/** That an offer comes to more in the mean of the futures than at the assumed prices. */
export function moreInTheMean(name: string, more: number, currency: Currency): string {
  return `${name} comes to ${estimateText(more, currency)} more in the mean of the futures than at the assumed prices: what pays only above a price gains more when the price rises than it can lose when it falls.`;
}

/** What kind of company a volatility is assumed for. */
export const VOLATILITY_KIND_WORDS: Readonly<Record<VolatilityKind, string>> = {
  'listed-large': 'A large listed company',
  'listed-small-or-recent': 'A small or recently listed company',
  private: 'A private company',
};
