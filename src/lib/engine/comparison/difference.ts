import type { Line } from '../ledger/components.ts';
import type { Money } from '../money/money.ts';
import { amountAt, type Place } from '../readings/place.ts';
import type { Readings } from '../readings/readings.ts';

/** What one offer pays more than another on a line of the table: posted integers, subtracted. */
export function differenceAt(of: Readings, from: Readings, line: Line, place: Place): Money {
  return {
    minor: amountAt(of, line, place) - amountAt(from, line, place),
    currency: of.ledger.assumptions.reportingCurrency,
  };
}
