import type { DecimalString } from '#lib/engine/money/decimal-string.ts';

/** The consumer price index (a price index, not a wage index) by month, such as "2026-05". */
export interface ConsumerPrices {
  readonly source: 'bls-cpi-u';
  readonly months: ReadonlyMap<string, DecimalString>;
  /** The latest month in the table. */
  readonly latest: string;
}
