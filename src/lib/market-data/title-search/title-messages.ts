import type { TitleSearch } from './search-titles.ts';

/** What the page asks of the worker that searches titles. */
export type TitleRequest =
  /** Fetch and read the index from an address; asked again, tries again. */
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'search'; readonly number: number; readonly text: string };

/** What the worker answers. */
export type TitleReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'found'; readonly number: number; readonly search: TitleSearch };
