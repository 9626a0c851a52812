import type { CaughtUp } from '#lib/engine/comparison/staying.ts';
import type { ClawbackReading } from '#lib/engine/leaving/clawback-share.ts';
import type { Ending, Way } from '#lib/engine/leaving/ending.ts';
import type { LeavingFigure } from '#lib/engine/leaving/leaving-figures.ts';
import type { MakeWholeFigure, MakeWholeWindow } from '#lib/engine/leaving/make-whole.ts';
import type { Wait } from '#lib/engine/leaving/waiting.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { parseRatio } from '#lib/engine/money/decimal-string.ts';
import { dateText } from './date-text.ts';
import { moneyText } from './money.ts';
import { percentText, portionText } from './percent.ts';

/** What each amount of leaving is called. */
export const LEAVING_WORDS: Readonly<Record<LeavingFigure, string>> = {
  'cash-received': 'Cash received',
  severance: 'Severance',
  'bonus-payout': 'Bonus paid out',
  'leave-payout': 'Unused leave paid out',
  'owed-back': 'Owed back',
  'cash-kept': 'Cash kept',
  'benefits-kept': 'Benefits kept',
  'vested-sellable': 'Vested and sellable',
  accelerated: 'Vests at once',
  kept: 'Kept',
  'vested-not-sellable': 'Vested, not sellable yet',
  'accelerated-not-sellable': 'Vests at once, not sellable yet',
  'exercise-cost': 'To exercise what has vested',
  unvested: 'Unvested equity',
  'unvested-match': 'Unvested match',
  forfeited: 'Forfeited',
  'unvested-not-sellable': 'Unvested, could not be sold',
};

/** The ways of leaving. */
export const WAY_WORDS: Readonly<Record<Way, string>> = {
  voluntary: 'You resign',
  'laid-off': 'You are laid off',
};

/** What each part of a make-whole is called. */
export const MAKE_WHOLE_WORDS: Readonly<Record<MakeWholeFigure, string>> = {
  unvested: 'Unvested equity',
  'earned-bonus': 'Bonus earned, not paid',
  'unvested-match': 'Unvested match',
  'owed-back': 'Owed back',
  sum: 'Make-whole',
  'not-sellable': 'Unvested, could not be sold',
};

/** Up to when unvested equity is counted. */
export function windowText(within: MakeWholeWindow): string {
  return within === 'all' ? 'All that is unvested' : `Next ${within} months`;
}

/** How an employment ends: "resigned, last day Mar 15, 2027". */
export function endingText({ kind, lastDay }: Ending): string {
  switch (kind) {
    case 'voluntary':
      return `resigned, last day ${dateText(lastDay)}`;
    case 'laid-off':
      return `laid off, last day ${dateText(lastDay)}`;
    case 'contract-end':
      return `the contract ends on ${dateText(lastDay)}`;
  }
}

const monthsText = (count: number): string => (count === 1 ? '1 month' : `${count} months`);

const fullText = (count: number | undefined): string =>
  count === undefined || count === 0 ? '' : `All for ${monthsText(count)}, then `;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A reading of a clawback clause: "All for 12 months, then 1/12 less a full month". */
export function readingText(reading: ClawbackReading): string {
  switch (reading.kind) {
    case 'full':
      return `All of it for ${monthsText(reading.months)}`;
    case 'by-full-month': {
      const { fullMonths, prorateMonths, denominator = prorateMonths } = reading;
      return sentence(
        `${fullText(fullMonths)}by the full month over ${monthsText(prorateMonths)}, each 1/${denominator}`,
      );
    }
    case 'by-day':
      return sentence(`${fullText(reading.fullMonths)}by the day over ${monthsText(reading.prorateMonths)}`);
    case 'percent-per-full-month':
      return `Less ${percentText(parseRatio(reading.percentage))} a full month, for ${monthsText(reading.months)}`;
    case 'steps':
      return reading.steps.length === 0
        ? 'Nothing'
        : reading.steps
            .map(({ months, portion }) => `${portionText(parseRatio(portion))} up to month ${months}`)
            .join(', ');
  }
}

const daysText = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

/** What waiting brings: "Waiting 12 days, until Mar 1, 2027, brings a vest of $10,000.00." */
export function waitText({ kind, days, until, gain, isIlliquid }: Wait, currency: Currency): string {
  const amount = moneyText({ minor: gain, currency });
  const waiting = `Waiting ${daysText(days)}, until ${dateText(until)},`;
  switch (kind) {
    case 'vest':
      return isIlliquid
        ? `${waiting} brings a vest of ${amount} that cannot be sold yet.`
        : `${waiting} brings a vest of ${amount}.`;
    case 'bonus':
      return `${waiting} brings a bonus of ${amount}.`;
    case 'match':
      return `${waiting} makes ${amount} of the match yours to keep.`;
    case 'clawback':
      return `${waiting} takes ${amount} off what is owed back.`;
  }
}

/** When an offer has made up for what staying would have paid. */
export function caughtUpText(caughtUp: CaughtUp, name: string, currency: Currency): string {
  switch (caughtUp.kind) {
    case 'never-behind':
      return `${name} is never behind staying.`;
    case 'from-month':
      return `${name} has caught up with staying by the end of month ${caughtUp.month}, and is not behind after it.`;
    case 'behind-at-the-end':
      return `${name} has not caught up with staying by the end of the horizon: it is ${moneyText({ minor: caughtUp.behind, currency })} behind.`;
  }
}

/** How far behind an offer falls, and that a payment of as much at the start would make up for it. */
export function deepestText(
  deepest: { readonly month: number; readonly behind: bigint },
  name: string,
  currency: Currency,
): string {
  const amount = moneyText({ minor: deepest.behind, currency });
  return `At the most ${name} is ${amount} behind, by the end of month ${deepest.month}: a sign-on of as much would make up for it.`;
}

/** So many months after the first day: "first day", "after 1 month". */
export function monthsAfterText(month: number): string {
  return month === 0 ? 'first day' : `after ${monthsText(month)}`;
}
