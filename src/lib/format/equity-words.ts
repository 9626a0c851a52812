import type { EvidenceTier } from '#lib/engine/readings/refresh.ts';
import type { Words } from './words.ts';

/** Where a share stands: every share of a grant is in exactly one of these. */
export const STAKE_WORDS: Readonly<Record<'liquid' | 'illiquid' | 'unvested', Words>> = {
  liquid: { label: 'Vested and sellable', definition: 'Vested, delivered, and free to be sold.' },
  illiquid: {
    label: 'Vested, not sellable yet',
    definition: 'Vested, but not to be sold yet, at its full value.',
  },
  unvested: { label: 'Unvested', definition: 'Granted, but lost if the employment ends before it vests.' },
};

/** A total with the refresh grants of a tier and of every better founded one. */
export const WITH_TIER_WORDS: Readonly<Record<EvidenceTier, string>> = {
  written: 'With those in writing',
  'said-by-recruiter': 'Also said by the recruiter',
  hearsay: 'Also known by hearsay',
  none: 'All, even without evidence',
};
