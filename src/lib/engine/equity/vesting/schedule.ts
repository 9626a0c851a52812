import type { VestingStatement } from '#lib/document/types.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import type { AllocationType } from './allocation.ts';
import { tranchesOf, type StatementDates } from './tranches.ts';
import { vestsOfTranches, type Vest } from './vest.ts';

export type { Vest } from './vest.ts';

/** A grant and the statements by which it vests. */
export interface VestingTerms extends StatementDates {
  /** Units of the grant: whole shares, or minor units of money for a cash award; any ratio under FRACTIONAL. */
  readonly quantity: Ratio;
  readonly allocation: AllocationType;
  readonly statements: readonly VestingStatement[];
}

/**
 * When a grant vests and how much: one row a date, in date order, without rows of 0.
 * Units: units of the grant. Rounding: the allocation type, over the whole grant. A portion whose event has
 * not happened has no row. Throws a RangeError when a statement needs a vesting start that is not given.
 * Portions are taken as they are; completeness.ts says whether they add up.
 * Source: OCF vesting statements; docs/method.md, 4, Vesting.
 */
export function vestsOf(terms: VestingTerms): readonly Vest[] {
  return vestsOfTranches(terms.quantity, tranchesOf(terms.statements, terms), terms.allocation);
}
