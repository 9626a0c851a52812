import type { NoAgeing, Ageing, Month } from '#lib/engine/market/ageing.ts';
import type { LeftOut, PayDefinition, PayNote } from '#lib/engine/market/comparable-pay.ts';
import type { Mismatch, NoPosition } from '#lib/engine/market/mismatch.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { dateText } from './date-text.ts';
import { digitsOf, numberText } from './decimals.ts';
import { exactMoneyText } from './exact-money.ts';
import { moneyText } from './money.ts';
import { percentText } from './percent.ts';

/** Which pay of an offer is held against a band. */
export const PAY_WORDS: Readonly<Record<PayDefinition, string>> = {
  base: 'Base salary',
  'base-and-commission': 'Base with commission',
  standard: 'Standard TC',
};

const LEFT_OUT_WORDS: Readonly<Record<LeftOut, string>> = {
  commission: 'commission',
  overtime: 'overtime',
  shift: 'shift pay',
  'on-call': 'on-call pay',
  bonus: 'bonuses',
};

function listText(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

const inText = (place: string): string => (place === 'United States' ? 'the United States' : place);

/** A month as "May 2026", a year as itself. */
export function monthText(month: Month): string {
  if (!month.includes('-')) return month;
  return dateText(`${month}-01` as PlainDate).replace(' 1,', '');
}

function payNoteText(note: PayNote): string {
  switch (note.kind) {
    case 'hourly-to-full-year':
      return `Hourly pay of ${moneyText(note.rate)} is taken for ${numberText({ n: BigInt(note.hours), d: 1n })} hours, a full year.`;
    case 'part-time-to-full-time':
      return `Part-time pay (${percentText(note.share)}) is brought to full time.`;
    case 'part-time-as-it-is':
      return 'The job is part-time, and its pay stands as it is.';
    case 'commission-at-target':
      return `Commission counts at target: ${moneyText(note.annual)} a year.`;
    case 'left-out':
      return `Left out, because the band does not measure it: ${listText(note.what.map((what) => LEFT_OUT_WORDS[what]))}.`;
    case 'contract-work':
      return 'Wage statistics count employees; contract work is not in them.';
  }
}

/** What of a band does not match the offer, in a sentence. */
export function mismatchText(mismatch: Mismatch): string {
  switch (mismatch.kind) {
    case 'area':
      return mismatch.offer === undefined
        ? `The band is of ${inText(mismatch.band)}; no place is chosen for the offer.`
        : `The band is of ${inText(mismatch.band)}, the offer of ${inText(mismatch.offer)}.`;
    case 'one-of-several-states':
      return `The area reaches into ${listText(mismatch.others)}; the band is of ${mismatch.state} alone.`;
    case 'time':
      return mismatch.offer === undefined
        ? `The figures are of ${monthText(mismatch.band)}.`
        : `The figures are of ${monthText(mismatch.band)}; the offer counts from ${dateText(mismatch.offer)}.`;
    case 'no-levels':
      return mismatch.offer === undefined
        ? 'The statistics know no seniority: the band covers everyone in the occupation.'
        : `The statistics know no seniority: the band covers everyone in the occupation, the offer is for ${mismatch.offer}.`;
    case 'level':
    case 'role':
      return mismatch.offer === undefined
        ? `The band is for ${mismatch.band}; the offer states no ${mismatch.kind}.`
        : `The band is for ${mismatch.band}, the offer for ${mismatch.offer}.`;
    case 'not-stated':
      return `The source does not say of which ${listText(mismatch.what)} its figures are.`;
    case 'definition-not-stated':
      return 'The source does not say what its figures measure; they are taken as base salary.';
    case 'currency':
      return `The pay in ${mismatch.pay} was brought to ${mismatch.band} at ${numberText(mismatch.rate)}.`;
    case 'merged-occupations':
      return `The statistics publish these together: ${listText(mismatch.titles)}.`;
    case 'wider-geography':
      return `The figures are those of a wider geography: ${mismatch.areas.toString()} areas share them.`;
    case 'hourly-band':
      return 'The band is by the hour, and was taken for 2,080 hours a year.';
    case 'pay':
      return payNoteText(mismatch.note);
  }
}

/** Why there is no position in a band, and what would give one. */
export function noPositionText(why: NoPosition): string {
  switch (why.kind) {
    case 'base-not-stated':
      return 'The offer states no base salary.';
    case 'no-hours':
      return 'The offer pays by the hour and states no hours.';
    case 'offer-not-computed':
      return 'The offer cannot be computed yet: the comparison says why.';
    case 'no-exchange-rate':
      return `There is no exchange rate for ${why.missing}: enter one among the settings.`;
  }
}

const dollarsText = (amount: DecimalString): string =>
  exactMoneyText(parseDecimal(amount), 'USD' as Currency);

/** How a band was brought to a later time: the index, from, to and factor. */
export function ageingText(ageing: Ageing): string {
  const factor = digitsOf(ageing.factor, 4).text;
  switch (ageing.kind) {
    case 'consumer-prices': {
      const gap =
        ageing.insteadOf === undefined ? '' : ` (${monthText(ageing.insteadOf)} was never published)`;
      return `Aged by consumer prices, which are not wages: ${monthText(ageing.from.month)}${gap} ${ageing.from.index} to ${monthText(ageing.to.month)} ${ageing.to.index}, × ${factor}.`;
    }
    case 'national-median':
      return `Aged by the occupation’s own national median: ${ageing.from.vintage} ${dollarsText(ageing.from.median)} to ${ageing.to.vintage} ${dollarsText(ageing.to.median)}, × ${factor}.`;
  }
}

/** Why a band is not aged, though that was asked for. */
export function notAgedText(why: NoAgeing): string {
  switch (why) {
    case 'before-first-month':
      return 'Not aged: the price index begins later.';
    case 'after-last-month':
      return 'Not aged: the band is newer than the price index.';
    case 'not-dollars':
      return 'Not aged: the price index is of dollars.';
    case 'no-month':
      return 'Not aged: the source names no month.';
    case 'posted-range':
      return 'Not aged: a posted range holds as it is posted.';
    case 'no-national-median':
      return 'Not aged: the national median of either year is not published.';
  }
}
