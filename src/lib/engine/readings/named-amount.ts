import type { Subtotal } from '../ledger/components.ts';
import { minorOf } from '../ledger/evaluate.ts';
import { postedTerm } from '../ledger/terms.ts';
import type { Money } from '../money/money.ts';
import { namedTerm, type NamedReading } from './named.ts';
import type { Readings } from './readings.ts';

/** A named reading's amount: its term, posted once. Undefined where the offer does not state what it needs. */
export function namedAmount(of: Readings, reading: NamedReading, definition: Subtotal): Money | undefined {
  const found = namedTerm(reading, of, definition);
  if (!found.isKnown) return undefined;
  const currency = of.ledger.assumptions.reportingCurrency;
  return { minor: minorOf(postedTerm(found.term, currency), currency), currency };
}
