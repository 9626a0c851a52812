import type { Ratio } from '#lib/engine/money/ratio.ts';
import { floor, roundHalfAway } from '#lib/engine/money/rounding.ts';
import type { Portions } from './portions.ts';

/**
 * How whole shares are made of fractions of a grant (Open Cap Table Format, AllocationType). With 18 shares
 * over 4 equal tranches of 4.5:
 * - `CUMULATIVE_ROUNDING` 5 4 5 4: the running total is rounded, halves up;
 * - `CUMULATIVE_ROUND_DOWN` 4 5 4 5: the running total is rounded down;
 * - `FRONT_LOADED` 5 5 4 4: each tranche rounded down, one share left over to each of the first tranches;
 * - `BACK_LOADED` 4 4 5 5: the same, to each of the last tranches;
 * - `FRONT_LOADED_TO_SINGLE_TRANCHE` 6 4 4 4: all that is left over to the first tranche;
 * - `BACK_LOADED_TO_SINGLE_TRANCHE` 4 4 4 6: all that is left over to the last tranche;
 * - `FRACTIONAL` 4.5 4.5 4.5 4.5: parts of a share vest.
 */
export type AllocationType =
  | 'CUMULATIVE_ROUNDING'
  | 'CUMULATIVE_ROUND_DOWN'
  | 'FRONT_LOADED'
  | 'BACK_LOADED'
  | 'FRONT_LOADED_TO_SINGLE_TRANCHE'
  | 'BACK_LOADED_TO_SINGLE_TRANCHE'
  | 'FRACTIONAL';

/** What each tranche gets, in units of the grant over one denominator: 1 unless the type is FRACTIONAL. */
export interface Allocation {
  readonly units: readonly bigint[];
  readonly denominator: bigint;
}

/**
 * Splits a quantity over tranches, in the order in which they vest. Over portions that add up to the whole,
 * what is split adds up to the quantity.
 * Units: units of the grant; only FRACTIONAL gives parts of one, the other types split its whole units.
 * Promise: every part is above 0, since a tranche of nothing must not take a share that is left over.
 * Source: OCF AllocationType; unequal tranches follow the same words.
 */
export function allocate(quantity: Ratio, { parts, whole }: Portions, type: AllocationType): Allocation {
  const units = floor(quantity);
  switch (type) {
    case 'CUMULATIVE_ROUNDING':
      return inWholeUnits(cumulative(parts, (total) => roundHalfAway(units * total, whole)));
    case 'CUMULATIVE_ROUND_DOWN':
      return inWholeUnits(cumulative(parts, (total) => (units * total) / whole));
    case 'FRONT_LOADED':
      return inWholeUnits(loaded(units, parts, whole, (index, left) => (index < left ? 1 : 0)));
    case 'BACK_LOADED':
      return inWholeUnits(
        loaded(units, parts, whole, (index, left) => (index >= parts.length - left ? 1 : 0)),
      );
    case 'FRONT_LOADED_TO_SINGLE_TRANCHE':
      return inWholeUnits(loaded(units, parts, whole, (index, left) => (index === 0 ? left : 0)));
    case 'BACK_LOADED_TO_SINGLE_TRANCHE':
      return inWholeUnits(
        loaded(units, parts, whole, (index, left) => (index === parts.length - 1 ? left : 0)),
      );
    case 'FRACTIONAL':
      return { units: parts.map((part) => quantity.n * part), denominator: quantity.d * whole };
  }
}

function inWholeUnits(units: readonly bigint[]): Allocation {
  return { units, denominator: 1n };
}

/** Each tranche is the rounded running total after it less the one before it. */
function cumulative(parts: readonly bigint[], rounded: (total: bigint) => bigint): bigint[] {
  let total = 0n;
  let before = 0n;
  return parts.map((part) => {
    total += part;
    const after = rounded(total);
    const units = after - before;
    before = after;
    return units;
  });
}

/** Each tranche rounded down, then what is left over (always fewer units than tranches) handed out. */
function loaded(
  units: bigint,
  parts: readonly bigint[],
  whole: bigint,
  extra: (index: number, left: number) => number,
): bigint[] {
  const floors = parts.map((part) => (units * part) / whole);
  const due = (units * parts.reduce((sum, part) => sum + part, 0n)) / whole;
  const left = Number(due - floors.reduce((sum, count) => sum + count, 0n));
  return floors.map((count, index) => count + BigInt(extra(index, left)));
}

/** One installment of a grant, counted from 1. */
export interface Installment {
  readonly index: number;
  readonly shares: Ratio;
}

/**
 * A grant in equal installments. With a cliff installment c, installment c carries the sum of the rounded
 * installments 1 to c and none comes before it.
 * Units: as for allocate; installments of 0 are kept. Source: OCF issue 514 and pull request 545.
 */
export function installmentsOf(
  quantity: Ratio,
  count: number,
  type: AllocationType,
  cliffInstallment = 1,
): readonly Installment[] {
  const portions = { parts: Array.from({ length: count }, () => 1n), whole: BigInt(count) };
  const { units, denominator } = allocate(quantity, portions, type);
  const held = units.slice(0, cliffInstallment).reduce((sum, share) => sum + share, 0n);
  return [held, ...units.slice(cliffInstallment)].map((n, i) => ({
    index: cliffInstallment + i,
    shares: { n, d: denominator },
  }));
}
