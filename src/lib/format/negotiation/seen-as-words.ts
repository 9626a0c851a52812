import type { SeenAs } from '#lib/engine/negotiation/evidence/card.ts';
import type { Words } from '../words.ts';

/** How an employer will take a claim. */
export const SEEN_AS_WORDS: Readonly<Record<SeenAs, Words>> = {
  verified: {
    label: 'Verified',
    definition: 'They can check it: it is in writing, in their own letter, or published.',
  },
  credible: {
    label: 'Credible',
    definition: 'They cannot check it yet, but it has a source that can be named.',
  },
  unverified: {
    label: 'Unverified',
    definition: 'They would have to believe it. Better left unsaid.',
  },
};
