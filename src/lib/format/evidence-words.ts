import type { RefreshGrant } from '#lib/document/types.ts';
import type { Words } from './words.ts';

/** How well a refresh grant is founded. */
export const EVIDENCE_WORDS: Readonly<Record<RefreshGrant['evidence'], Words>> = {
  written: { label: 'In writing', definition: 'Promised in the offer letter or a plan document.' },
  'said-by-recruiter': {
    label: 'Said by the recruiter',
    definition: 'Named by the employer, but not in writing.',
  },
  hearsay: { label: 'Hearsay', definition: 'Known from employees, forums or salary sites.' },
  none: { label: 'No evidence', definition: 'An assumption of your own.' },
};
