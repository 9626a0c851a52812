import type { OfferDocument } from '#lib/document/types.ts';
import { earlier, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { assumptionsOf } from '#lib/engine/ledger/assumptions.ts';
import type { Cut } from '#lib/engine/readings/readings.ts';

/** The two views of a document: employment years, and calendar years over one window from the earliest start. */
export function cutsOf(document: OfferDocument): readonly Cut[] {
  const { comparisonStart, horizonYears } = assumptionsOf(document);
  const starts = document.offers
    .filter(({ kind }) => kind === 'offer')
    .flatMap(({ start }) => start ?? [])
    .concat(comparisonStart ?? []);
  const from = starts.reduce(earlier, starts[0] ?? ('2026-01-01' as PlainDate));
  return [{ by: 'employment-year' }, { by: 'calendar-year', window: { from, months: horizonYears * 12 } }];
}
