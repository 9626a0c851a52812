import type { Ageing, Month } from '#lib/engine/market/ageing.ts';
import type { SourceId } from '#lib/market-data/source.ts';

/** The month, or the year, of which the figures of a table are. */
const MONTHS: Readonly<Partial<Record<SourceId, Month>>> = {
  'oews-national-2025': '2025-05',
  'oews-metropolitan-2025': '2025-05',
  'oews-state-2023': '2023-05',
  'article-roles': '2026',
};

/** The month to which the national median brings the figures of a state. */
export const AGED_STATE_MONTH: Month = '2025-05';

/** The month of which the figures of a table are; undefined where the source names only a year. */
export function monthOfTable(source: SourceId): Month | undefined {
  const month = MONTHS[source];
  return month?.includes('-') ? month : undefined;
}

/** The month, or the year, of which the figures of a table are after their ageing. */
export function monthOf(source: SourceId, ageing: readonly Ageing[]): Month {
  return agedMonth(MONTHS[source] ?? '', ageing);
}

/** The month to which figures are brought; their own where they are not aged. */
export function agedMonth(own: Month, ageing: readonly Ageing[]): Month {
  const last = ageing.at(-1);
  switch (last?.kind) {
    case undefined:
      return own;
    case 'consumer-prices':
      return last.to.month;
    case 'national-median':
      return AGED_STATE_MONTH;
  }
}
