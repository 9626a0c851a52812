import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Component } from '#lib/engine/ledger/components.ts';
import type { Posted } from '#lib/engine/ledger/ledger.ts';
import type { View } from '#lib/engine/readings/columns.ts';
import { monthPlacer } from '#lib/engine/readings/cumulative.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { sumsOf } from '#lib/engine/readings/sums.ts';

/** A part of the ledger that a chart counts together, but that is no column of the comparison. */
export type Stretch =
  /** Everything up to the end of a month of the comparison. */
  | { readonly kind: 'through-month'; readonly month: number }
  /** Some components in one column, or over the whole horizon. */
  | {
      readonly kind: 'components';
      readonly components: readonly Component[];
      readonly place: number | 'horizon';
    }
  /** The vests of some days, both included, as far as the horizon reaches. */
  | { readonly kind: 'vests'; readonly from: PlainDate; readonly to: PlainDate };

/** Whether an entry comes of equity. */
export function isEquity({ stream }: Posted): boolean {
  return stream.component === 'initial-grants' || stream.component === 'refresh-grants';
}

function memberTest(of: Readings, view: View, stretch: Stretch): (entry: Posted) => boolean {
  const monthOf = monthPlacer(of, view);
  switch (stretch.kind) {
    case 'through-month':
      return (entry) => (monthOf(entry) ?? Number.POSITIVE_INFINITY) <= stretch.month;
    case 'components': {
      const isInPlace = (entry: Posted): boolean =>
        stretch.place === 'horizon' ? monthOf(entry) !== undefined : of.indexOf(entry) === stretch.place;
      return (entry) => stretch.components.includes(entry.stream.component) && isInPlace(entry);
    }
    case 'vests':
      return (entry) =>
        isEquity(entry) &&
        entry.date >= stretch.from &&
        entry.date <= stretch.to &&
        monthOf(entry) !== undefined;
  }
}

/** An offer's readings with a stretch as their only column, so that its sums are explained as any column's are. */
export function readingsOfStretch(of: Readings, view: View, stretch: Stretch): Readings {
  const isIn = memberTest(of, view, stretch);
  const indexOf = (entry: Posted): number => (isIn(entry) ? 0 : -1);
  const [sums = of.horizon, nothing = of.afterHorizon] = sumsOf(
    of.ledger.streams,
    (month, date, stream) => indexOf({ month, date, stream }),
    2,
  );
  const columns = of.columns.slice(0, 1).map((column) => ({ ...column, sums }));
  return { ledger: of.ledger, columns, horizon: sums, afterHorizon: nothing, indexOf };
}
