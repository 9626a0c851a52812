import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { parseRatio } from '../money/decimal-string.ts';
import { add, multiply, whole, ZERO, type Ratio } from '../money/ratio.ts';
import { floor } from '../money/rounding.ts';
import type { LeavingTerms } from '#lib/document/types.ts';
import type { GrantLine } from './departures.ts';
import type { Ending } from './ending.ts';

/** What of the unvested equity vests at once. */
export type Acceleration = NonNullable<LeavingTerms['acceleration']>;

/** The day on which equity vests at once for whoever leaves so; undefined when nothing does. */
export function accelerationDay(
  terms: Acceleration | undefined,
  { kind, lastDay }: Ending,
): PlainDate | undefined {
  if (!terms) return undefined;
  const { changeOfControl, withinMonths } = terms;
  const hasChanged = changeOfControl !== undefined && changeOfControl <= lastDay;
  switch (terms.trigger) {
    case 'layoff':
      return kind === 'laid-off' ? lastDay : undefined;
    case 'single-trigger':
      return hasChanged ? changeOfControl : undefined;
    case 'double-trigger': {
      const isInTime =
        hasChanged && (withinMonths === undefined || lastDay <= addMonths(changeOfControl, withinMonths));
      return kind === 'laid-off' && isInTime ? lastDay : undefined;
    }
  }
}

/**
 * The units of a grant that vest at once: of what is unvested on the last day the stated share, rounded down to whole
 * units and taken evenly off all later vests; or the vests of the stated months.
 */
export function acceleratedUnits(
  { vests }: Acceleration,
  { grant, deliveries }: GrantLine,
  unvested: Ratio,
  day: PlainDate,
  lastDay: PlainDate,
): Ratio {
  if (grant.holding.grantDate > day) return ZERO;
  switch (vests.kind) {
    case 'portion':
      return whole(floor(multiply(unvested, parseRatio(vests.portion))));
    case 'months': {
      const until = addMonths(day, vests.months);
      return deliveries
        .filter(({ vest }) => vest.date > lastDay && vest.date <= until)
        .reduce((sum, { vest }) => add(sum, vest.shares), ZERO);
    }
  }
}
