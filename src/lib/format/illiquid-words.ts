import type { Settings } from '#lib/document/types.ts';
import type { Words } from './words.ts';

/** How equity that cannot be sold counts in the totals. */
export const ILLIQUID_SETTING_WORDS: Readonly<Record<NonNullable<Settings['illiquidEquity']>, Words>> = {
  excluded: { label: 'Nothing', definition: 'It stands beside the totals and is not in them.' },
  discounted: {
    label: 'Less the discount',
    definition: 'It counts at its value less the liquidity discount.',
  },
  face: { label: 'Full value', definition: 'It counts as if it could be sold on the day.' },
};

/** The two values of equity that cannot be sold, as rows beside the totals. */
export const ILLIQUID_VALUE_WORDS: Readonly<Record<'face' | 'discounted', Words>> = {
  face: { label: 'Unsellable, in full', definition: 'Equity that cannot be sold yet, at its full value.' },
  discounted: {
    label: 'Unsellable, discounted',
    definition: 'Equity that cannot be sold yet, less its liquidity discount.',
  },
};
