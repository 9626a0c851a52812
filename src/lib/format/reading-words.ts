import type { View } from '#lib/engine/readings/columns.ts';
import type { NamedReading, NoReading } from '#lib/engine/readings/named.ts';
import type { Words } from './words.ts';

/** The readings that have a name of their own. */
export const READING_WORDS: Readonly<Record<NamedReading, Words>> = {
  'first-year': {
    label: 'First year',
    definition: 'The total of year 1.',
  },
  annualised: {
    label: 'Annualised',
    definition: 'The total over the horizon divided by its years.',
  },
  standard: {
    label: 'Standard TC',
    definition:
      "Base, target variable pay, target bonus, a vesting year's share of the initial grants at today's price, and a quarter of all sign-ons.",
  },
  guaranteed: {
    label: 'Guaranteed',
    definition: 'Only what is guaranteed, over the horizon.',
  },
  'present-value': {
    label: 'Present value',
    definition: 'Every entry discounted to the comparison start at the chosen yearly rate.',
  },
  hourly: {
    label: 'Per hour',
    definition: 'The annualised total divided by the hours worked in a year, leave taken off.',
  },
  'rent-money': {
    label: 'Rent money',
    definition: 'Guaranteed base less premiums in year 1, by the month, before tax.',
  },
};

/** Why a reading is not given. */
export const NO_READING_WORDS: Readonly<Record<NoReading, string>> = {
  'hours-not-stated': 'Hours a week are not stated',
  'base-not-stated': 'Base salary is not stated',
  'no-hours-left': 'No working hours are left after leave',
};

/** What to ask the recruiter, so that the reading can be given. */
export const NO_READING_QUESTIONS: Readonly<Record<NoReading, string>> = {
  'hours-not-stated': 'How many hours a week?',
  'base-not-stated': 'What is the base salary?',
  'no-hours-left': 'How much leave is there really?',
};

/** The ways of cutting the horizon into years. */
export const VIEW_WORDS: Readonly<Record<View, Words>> = {
  'employment-year': {
    label: 'Employment years',
    definition: 'Each offer by its own years, counted from its start.',
  },
  'calendar-year': {
    label: 'Calendar years',
    definition: 'All offers over one common stretch of time, cut at each January 1.',
  },
};
