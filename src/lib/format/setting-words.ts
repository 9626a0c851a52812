import type { Settings } from '#lib/document/types.ts';

/** When the assumed growth of a share price moves it. */
export const GROWTH_STEP_WORDS: Readonly<Record<NonNullable<Settings['growthSteps']>, string>> = {
  monthly: 'Every month',
  'year-start': 'Once a year, at the start of an employment year',
  'year-end': 'Once a year, at the end of an employment year',
};
