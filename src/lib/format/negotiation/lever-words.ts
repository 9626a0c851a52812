import type { LeverName } from '#lib/document/types.ts';
import type { NoGoal } from '#lib/engine/negotiation/goal.ts';
import type { LeverUnit, NoLever } from '#lib/engine/negotiation/levers/lever.ts';
import { inMinorUnits, post } from '#lib/engine/money/money.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { countText, numberText } from '../decimals.ts';
import { moneyText } from '../money.ts';
import { percentText } from '../percent.ts';
import type { Words } from '../words.ts';

/** What can be asked for. */
export const LEVER_WORDS: Readonly<Record<LeverName, Words>> = {
  base: {
    label: 'Base salary',
    definition: 'Also moves what is measured on it: bonus, match, raises, share purchases.',
  },
  'bonus-target': { label: 'Target bonus', definition: 'The target of the first bonus plan.' },
  'guaranteed-bonus': {
    label: 'Guaranteed first bonus',
    definition: 'A minimum for the first bonus. Below its target it adds no money, but makes it sure.',
  },
  'sign-on': { label: 'Sign-on', definition: 'All sign-on payments together; the first one moves.' },
  'grant-value': { label: 'Initial grant, by value', definition: 'The value of the first grant.' },
  'grant-shares': { label: 'Initial grant, in shares', definition: 'The shares of the first grant.' },
  'conversion-price': {
    label: 'Conversion price',
    definition: 'The price by which the employer turns the value of the grant into shares.',
  },
  'vesting-front-load': {
    label: 'Vesting in year 1',
    definition: 'The share of the grant that vests in the first year.',
  },
  'vesting-without-cliff': {
    label: 'Vesting without a cliff',
    definition: 'The grant vests from the first quarter on.',
  },
  'refresh-grant': {
    label: 'Refresh grants in writing',
    definition: 'The size of the yearly refresh grant, promised in the letter.',
  },
  'earlier-start': { label: 'Earlier start', definition: 'Judged over the same dates for both jobs.' },
  'later-start': { label: 'Later start', definition: 'Judged over the same dates for both jobs.' },
  relocation: { label: 'Relocation', definition: 'All relocation payments together; the first one moves.' },
  'leave-days': { label: 'Paid leave', definition: 'Days above the reference number in the settings count.' },
  'retirement-match': { label: 'Retirement match', definition: "The employer's share of the first tier." },
  premiums: { label: 'Insurance premium', definition: 'What you pay for cover each month.' },
  level: { label: 'Level', definition: 'The terms of the next level, as you entered them.' },
  severance: { label: 'Severance', definition: 'Asked for in words; no value is computed.' },
  acceleration: {
    label: 'Acceleration of vesting',
    definition: 'Asked for in words; no value is computed.',
  },
};

/** Why something cannot be asked for in an offer. */
export const NO_LEVER_WORDS: Readonly<Record<NoLever, string>> = {
  'base-not-stated': 'The base salary is not stated',
  'price-not-stated': 'The share price is not stated',
  'worth-nothing-today': 'A unit is worth nothing at the price of today',
  'no-grant': 'The offer has no grant',
  'grant-not-converted': 'The grant is not a value that is turned into shares',
  'contract-ends-first': 'The contract ends before a later start',
  'held-already': 'It is the job you have',
  'vests-on-given-dates': 'The grant vests on dates that are given one by one',
  'vests-by-events': 'The grant vests by events',
  'vests-within-a-year': 'All of the grant vests within a year',
  'no-cliff': 'The grant has no cliff',
  'leave-inside-salary':
    'Leave is counted inside salary; a reference number of days in the settings changes that',
  'no-retirement-plan': 'The offer has no retirement match',
  'no-premium': 'The offer has no premium',
  'next-level-not-entered': 'Enter what the next level pays',
};

/** Why there is nothing to work towards. */
export const NO_GOAL_WORDS: Readonly<Record<NoGoal, string>> = {
  'other-not-in-document': 'The other offer is no longer there: choose another.',
  'other-is-the-same': 'An offer cannot be held against itself: choose another.',
  'other-has-errors': 'The other offer cannot be computed yet: mend what it says on the sheet first.',
  'no-such-band': 'The band is no longer there, or measures something else: choose another.',
  'band-has-no-percentiles': 'This band states a range and no percentiles: choose its midpoint.',
  'point-not-published': 'The band does not publish that point.',
  'outside-published-points':
    'The band publishes no point beyond that percentile, so there is no figure for it.',
  'base-not-stated': 'The band measures wages, and the offer states no base.',
  'no-hours': 'The pay cannot be brought to a full year: no hours are stated.',
  'no-exchange-rate': 'There is no rate of exchange for the currency of the band.',
  'before-the-current-job': 'The last day is before the present job began.',
  'no-current-job': 'There is no present job among your offers: add it to work out what you leave behind.',
};

/** The value of a lever with its unit: "$205,000 a year", "20% of base", "5,500 shares". */
export function leverValueText(value: Ratio, unit: LeverUnit): string {
  switch (unit.kind) {
    case 'money': {
      const text = moneyText(
        { minor: post(inMinorUnits(value, unit.currency)), currency: unit.currency },
        'exact',
      ).replace(/\.00$/, '');
      return unit.per === 'once' || unit.per === 'grant' ? text : `${text} ${PER_WORDS[unit.per]}`;
    }
    case 'price':
      return `${moneyText({ minor: post(inMinorUnits(value, unit.currency)), currency: unit.currency })} a share`;
    case 'share-of-base':
      return `${percentText(value)} of base`;
    case 'share-of-pay':
      return `${percentText(value)} of pay`;
    case 'share-of-grant':
      return percentText(value);
    case 'shares':
      return countText(value, 'share');
    case 'days':
      return `${numberText(value)} ${value.n === value.d ? 'day' : 'days'} a year`;
    case 'months':
      return countText(value, 'month');
  }
}

/** What the value of a lever counts, or is a share of. */
export const UNIT_NOUNS: Readonly<Record<Exclude<LeverUnit['kind'], 'money' | 'price'>, string>> = {
  shares: 'shares',
  days: 'days a year',
  months: 'months',
  'share-of-base': 'of base',
  'share-of-pay': 'of pay',
  'share-of-grant': 'of the grant',
};

/** What an amount of a lever is for; nothing where it is for the whole. */
export const PER_WORDS: Readonly<Record<Extract<LeverUnit, { kind: 'money' }>['per'], string>> = {
  year: 'a year',
  month: 'a month',
  hour: 'an hour',
  once: 'once',
  grant: 'in all',
};
