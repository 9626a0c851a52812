import type { GoalReading } from '#lib/engine/negotiation/goal.ts';
import type { Target } from '#lib/document/types.ts';

type Reading = Extract<Target, { kind: 'amount' }>['reading'];
type MatchReading = Extract<Target, { kind: 'offer' }>['reading'];
type Within = Extract<Target, { kind: 'make-whole' }>['within'];

/** What a negotiation can be for, to stand after "I want to". */
export const TARGET_KIND_WORDS: Readonly<Record<Target['kind'], string>> = {
  offer: 'match or beat another offer',
  band: 'reach a place in a pay band',
  'make-whole': 'be made whole for what I leave behind',
  amount: 'reach a figure of my own',
};

/** By what two offers are held against each other. */
export const MATCH_READING_WORDS: Readonly<Record<MatchReading, string>> = {
  horizon: 'the total over the horizon',
  'first-year': 'the total of year 1',
  annualised: 'the annualised total',
  guaranteed: 'what is guaranteed, over the horizon',
};

/** By what a target of one's own is measured. */
export const TARGET_READING_WORDS: Readonly<Record<Reading, string>> = {
  ...MATCH_READING_WORDS,
  standard: 'Standard TC',
  base: 'base salary',
};

/** Which unvested equity a make-whole sum counts. */
export const WITHIN_WORDS: Readonly<Record<Within, string>> = {
  '12-months': 'what vests within 12 months of leaving',
  '24-months': 'what vests within 24 months of leaving',
  all: 'everything that is unvested',
};

/** The places in a band. */
export const BAND_POINT_WORDS = { midpoint: 'its midpoint', percentile: 'a percentile' } as const;

/** What a goal is a figure of. */
export const GOAL_READING_WORDS: Readonly<Record<GoalReading, string>> = {
  ...TARGET_READING_WORDS,
  'pay-of-band': 'the pay that the band measures',
};
