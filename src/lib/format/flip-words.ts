import type { ScenarioChange } from '#lib/document/types.ts';
import type { Assumption, MeasuredAssumption } from '#lib/engine/flips/assumption.ts';
import type { Flip, FlipTable } from '#lib/engine/flips/flips.ts';
import type { RestsOn } from '#lib/engine/comparison/lead-rests-on.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { ONE, ratio, subtract, type Ratio } from '#lib/engine/money/ratio.ts';
import { CERTAINTY_WORDS } from './certainty-words.ts';
import { differenceText, moneyText } from './money.ts';
import { numberText } from './decimals.ts';
import { percentText } from './percent.ts';
import { signedPercentText } from './scenario-words.ts';

/** What an offer is called, by its id. */
export type NameOf = (offerId: string) => string;

/** What an assumption is about, without the offer: "share price growth". */
function subjectText({ kind, currency }: Assumption): string {
  switch (kind) {
    case 'price-growth':
      return 'share price growth';
    case 'share-price':
      return 'share price';
    case 'bonus':
      return 'bonuses';
    case 'raises':
      return 'yearly raise';
    case 'refresh-grants':
      return 'refresh grants';
    case 'liquidity':
      return 'when its shares can be sold';
    case 'exchange-rate':
      return `exchange rate of ${currency ?? 'every currency'}`;
    case 'stay':
      return 'how long you stay';
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of an assumption in a table: "Norvane: share price growth". */
export function assumptionText(assumption: Assumption, nameOf: NameOf): string {
  const subject = subjectText(assumption);
  return assumption.offer === undefined ? capital(subject) : `${nameOf(assumption.offer)}: ${subject}`;
}

/** A number of months after the first day of year 1: "month 14"; the one behind the horizon stands for never. */
const monthsText = (months: Ratio): string =>
  `${numberText(months)} ${months.n === months.d ? 'month' : 'months'}`;

/** A value of an assumption in its unit: "3.2% a year", "−20%", "14 months". */
export function assumptionValueText(assumption: MeasuredAssumption, value: Ratio): string {
  switch (assumption.kind) {
    case 'price-growth':
    case 'raises':
      return `${percentText(value)} a year`;
    case 'share-price':
    case 'bonus':
    case 'exchange-rate':
      return value.n === value.d ? 'as written' : signedPercentText(subtract(value, ONE));
    case 'stay':
      return monthsText(value);
    case 'liquidity':
      if (value.n >= BigInt(assumption.range.to) * value.d) return 'never within the horizon';
      return value.n === 0n ? 'from the first day' : `after ${monthsText(value)}`;
  }
}

const COUNTED_WORDS = {
  none: 'none counted',
  written: 'only those in writing counted',
  all: 'all counted',
} as const;

/** What a change sets, where the assumption is a choice. */
function choiceText(change: ScenarioChange): string {
  return change.kind === 'refresh-grants' ? COUNTED_WORDS[change.counted] : '';
}

/** What holds today: "0% a year", "as written". */
export function todayText(assumption: Assumption): string {
  return assumption.form === 'choice' ? 'as written' : assumptionValueText(assumption, assumption.today);
}

/** The value at which a flip is: "3.2% a year". */
export function flipValueText({ assumption, value, change }: Flip): string {
  return assumption.form === 'choice' || !value ? choiceText(change) : assumptionValueText(assumption, value);
}

/** The end of a swing in its unit. */
export function changeValueText(
  assumption: Assumption,
  change: ScenarioChange | undefined,
  value: Ratio | undefined,
): string {
  if (assumption.form === 'measure') return value ? assumptionValueText(assumption, value) : '';
  return change ? choiceText(change) : '';
}

/** The range in which a break-even was looked for: "−50% to 50% a year". */
export function rangeText(assumption: Assumption): string {
  if (assumption.form === 'choice') return assumption.options.map(choiceText).join(', ');
  const { step, range } = assumption;
  const [from, to] = [range.from, range.to].map((steps): Ratio => ({ n: BigInt(steps) * step.n, d: step.d }));
  return from && to
    ? `${assumptionValueText(assumption, from)} to ${assumptionValueText(assumption, to)}`
    : '';
}

/** Who leads behind a flip, and by how much: "Norvane, by $1,119.14"; "level". */
export function flipLeaderText(
  { standoff: { difference, best } }: Flip,
  firstId: string,
  nameOf: NameOf,
  currency: Currency,
): string {
  if (difference === 0n) return 'both are level';
  const [leader, lead] = difference > 0n ? [firstId, difference] : [best.offer.id, -difference];
  return `${nameOf(leader)}, by ${moneyText({ minor: lead, currency })}`;
}

/** How far a flip is from today, in usual changes: "0.7 of a usual change". */
export function distanceText(distance: Ratio): string {
  const tenths = (distance.n * 100n) / distance.d;
  return `${numberText(ratio(tenths, 100n))} ×`;
}

/** The nearest flip as a sentence; that nothing within reason changes the winner; or that both are level. */
export function nearestFlipText({ contest, standoff, rows }: FlipTable, nameOf: NameOf): string {
  const [nearest] = rows.flatMap(({ flips }) => flips.slice(0, 1));
  if (standoff.difference === 0n) return 'The two are level, so any change decides.';
  if (!nearest) return 'Nothing within reason changes that: no assumption does, by itself and in its range.';
  return `The nearest flip: ${flipPhrase(nearest, nameOf)} ${outcomeText(nearest, contest.first.offer.id, nameOf)}.`;
}

function outcomeText({ standoff: { difference, best } }: Flip, first: string, nameOf: NameOf): string {
  if (difference === 0n) return 'makes both level';
  return `puts ${nameOf(difference > 0n ? first : best.offer.id)} in front`;
}

/** A flip as part of a sentence: "Norvane's share price growth at 0.7% a year instead of 0% a year". */
function flipPhrase(flip: Flip, nameOf: NameOf): string {
  const { assumption } = flip;
  const value = flipValueText(flip);
  if (assumption.kind === 'stay') return `leaving either after ${value}`;
  const owner = assumption.offer === undefined ? 'the ' : `${nameOf(assumption.offer)}: `;
  return `${owner}${subjectText(assumption)} at ${value} instead of ${todayText(assumption)}`;
}

/** On what a lead rests, as a sentence: what the leader has more of, and what less; in a close call no lead is named. */
export function restsOnText(
  rests: readonly RestsOn[],
  leader: string,
  currency: Currency,
  isCloseCall: boolean,
): string {
  const said = ({ certainty, amount }: RestsOn): string =>
    `${CERTAINTY_WORDS[certainty].label.toLowerCase()} pay (${differenceText({ minor: amount, currency }, 'whole')})`;
  const more = rests.filter(({ amount }) => amount > 0n);
  const less = rests.filter(({ amount }) => amount < 0n);
  if (more.length === 0) return '';
  const ahead = `${isCloseCall ? `${leader} has more` : 'The lead rests on'} ${listed(more.map(said))}`;
  if (less.length === 0) return `${ahead}.`;
  return `${ahead}${isCloseCall ? ',' : `; ${leader} has`} less ${listed([...less].reverse().map(said))}.`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
