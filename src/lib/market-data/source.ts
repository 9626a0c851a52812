/** The tables that the market data is made of. */
export const SOURCE_IDS = [
  'added-titles',
  'article-roles',
  'bea-parities-2024',
  'bls-cpi-u',
  'bls-projections-2024-34',
  'oews-metropolitan-2025',
  'oews-national-2025',
  'oews-state-2023',
  'oews-trend-2021-25',
  'oflc-areas-2025-26',
  'oflc-levels-2025-26',
  'onet-titles-27',
] as const;

/** Names one of the tables that the market data is made of. */
export type SourceId = (typeof SOURCE_IDS)[number];

/** Where a table comes from, and what to know before leaning on it. */
export interface Source {
  readonly id: SourceId;
  readonly agency: string;
  readonly title: string;
  /** What time the figures speak of, as the agency names it. */
  readonly vintage: string;
  /** The publisher's own page; absent where there is none. */
  readonly address?: string;
  readonly licence: string;
  /** A sentence that the licence asks to be shown verbatim. */
  readonly attribution?: string;
  readonly measures: string;
  readonly caveats: readonly string[];
}
