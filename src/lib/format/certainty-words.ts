import type { Certainty } from '#lib/engine/ledger/components.ts';
import type { Words } from './words.ts';

/** How sure a posted amount is. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, Words>> = {
  guaranteed: {
    label: 'Guaranteed',
    definition:
      "Owed by contract: base at today's rate, contracted raises, sign-on, guaranteed bonus, premiums.",
  },
  conditional: {
    label: 'Conditional',
    definition: "Comes if you stay: a written grant's vests, at today's share price.",
  },
  market: {
    label: 'Market',
    definition: 'What the assumed change of the share price adds to those vests, or takes from them.',
  },
  discretionary: {
    label: 'Discretionary',
    definition:
      'Up to the employer: assumed raises, bonus above a guarantee, grants that are not in writing.',
  },
  illiquid: {
    label: 'Illiquid',
    definition: 'Equity that cannot be sold yet, as far as the settings count it.',
  },
};
