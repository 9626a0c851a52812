import { monthOf } from '../calendar/month-grid.ts';
import type { Subtotal } from '../ledger/components.ts';
import { componentsOf } from '../ledger/components.ts';
import type { Posted } from '../ledger/ledger.ts';
import type { View } from './columns.ts';
import type { Readings } from './readings.ts';

/** How many months the horizon of an offer's readings has. */
export function horizonMonths({ ledger }: Readings): number {
  return ledger.assumptions.horizonYears * 12;
}

/**
 * The month, from 1, by whose end an entry has been paid: the offer's own months, or in the calendar view those
 * of the common window. Undefined for what lies outside the horizon. Month 0 is the day before the first.
 */
export function monthPlacer(of: Readings, view: View): (entry: Posted) => number | undefined {
  const { columns, indexOf } = of;
  const isInside = (entry: Posted): boolean => {
    const index = indexOf(entry);
    return index >= 0 && index < columns.length;
  };
  switch (view) {
    case 'employment-year':
      return (entry) => (isInside(entry) ? entry.month : undefined);
    case 'calendar-year': {
      // The first column of the calendar view opens with the window itself.
      const from = columns[0]?.from ?? of.ledger.context.origin;
      return (entry) => {
        if (!isInside(entry)) return undefined;
        return Math.max(1, monthOf(from, entry.date, entry.stream.timing));
      };
    }
  }
}

/**
 * What an offer has paid by the end of each month, from month 0 (nothing) to the last of the horizon, by one of
 * the definitions of the total. Sums posted integers of the reporting currency, so that the last month is the
 * total over the horizon to the minor unit.
 */
export function cumulative(of: Readings, view: View, definition: Subtotal): readonly bigint[] {
  const components = new Set(componentsOf(definition));
  const placeOf = monthPlacer(of, view);
  const paid = new Array<bigint>(horizonMonths(of) + 1).fill(0n);
  for (const { counts, component, entries } of of.ledger.streams) {
    if (!counts || !components.has(component)) continue;
    for (const entry of entries) {
      const month = placeOf(entry);
      if (month !== undefined) paid[month] = (paid[month] ?? 0n) + entry.reported;
    }
  }
  let sum = 0n;
  return paid.map((amount) => (sum += amount));
}

/** A month by whose end the lead has passed from one of two offers to the other. */
export interface Crossover {
  readonly month: number;
  readonly ahead: 'first' | 'second';
}

/**
 * The months at which the lead changes between two cumulative values. A tie is no lead: who was ahead before it
 * keeps the lead until the other is strictly ahead. The first lead taken is not a change.
 */
export function crossovers(first: readonly bigint[], second: readonly bigint[]): readonly Crossover[] {
  const found: Crossover[] = [];
  let leader: Crossover['ahead'] | undefined;
  first.forEach((amount, month) => {
    const other = second[month] ?? 0n;
    if (amount === other) return;
    const ahead = amount > other ? 'first' : 'second';
    if (leader !== undefined && leader !== ahead) found.push({ month, ahead });
    leader = ahead;
  });
  return found;
}
