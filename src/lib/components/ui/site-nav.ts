import type { Pathname } from '$app/types';

/** A page in the site's navigation. */
export interface NavEntry {
  readonly path: Pathname;
  readonly label: string;
}

/** The pages of the site, in the order in which a person comes to need them. */
export const SITE_NAV: readonly NavEntry[] = [
  { path: '/', label: 'Offers' },
  { path: '/compare', label: 'Compare' },
  { path: '/market', label: 'Market' },
  { path: '/decide', label: 'Decide' },
  { path: '/negotiate', label: 'Negotiate' },
];
