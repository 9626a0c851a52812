import { COMPONENTS, componentsOf, type Component, type Subtotal } from '../ledger/components.ts';
import { cumulative } from '../readings/cumulative.ts';
import { readings, type Readings } from '../readings/readings.ts';
import { lineAmount, type Sums } from '../readings/sums.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** When an offer has made up for what staying would have paid by then. */
export type CaughtUp =
  | { readonly kind: 'never-behind' }
  /** From the end of this month on it is not behind any more. */
  | { readonly kind: 'from-month'; readonly month: number }
  | { readonly kind: 'behind-at-the-end'; readonly behind: bigint };

/** An offer against staying in the current job, in reported minor units: what going pays more is above 0. */
export interface AgainstStaying {
  readonly stay: Readings;
  readonly go: Readings;
  /** By employment year. */
  readonly years: readonly bigint[];
  /** Year 1, by the components of the total that differ. */
  readonly firstYear: readonly { readonly component: Component; readonly more: bigint }[];
  /** Where going is furthest behind: the payment at the start that would make up for it. */
  readonly deepest: { readonly month: number; readonly behind: bigint } | undefined;
  readonly caughtUp: CaughtUp;
}

/**
 * What going to a new offer pays against staying (docs/method.md, 5, Against staying): by employment year, year 1 by
 * component, how far behind going falls by the end of a month, and from when it is not behind any more.
 * Units: reported minor units; only posted amounts are added.
 */
export function againstStaying(staying: Ledger, going: Ledger, definition: Subtotal): AgainstStaying {
  const [stay, go] = [staying, going].map((ledger) => readings(ledger, { by: 'employment-year' }));
  if (!stay || !go) throw new Error('There are two ledgers');
  const paidStaying = cumulative(stay, 'employment-year', definition);
  const gaps = cumulative(go, 'employment-year', definition).map(
    (paid, month) => paid - (paidStaying[month] ?? 0n),
  );
  return {
    stay,
    go,
    years: go.columns.map(({ sums }, i) => lineAmount(sums, definition) - amountIn(stay, i, definition)),
    firstYear: firstYearOf(stay.columns[0]?.sums, go.columns[0]?.sums, definition),
    deepest: deepestOf(gaps),
    caughtUp: caughtUpOf(gaps),
  };
}

function amountIn({ columns }: Readings, index: number, definition: Subtotal): bigint {
  const column = columns[index];
  return column ? lineAmount(column.sums, definition) : 0n;
}

function firstYearOf(
  stay: Sums | undefined,
  go: Sums | undefined,
  definition: Subtotal,
): AgainstStaying['firstYear'] {
  const counted = componentsOf(definition);
  return COMPONENTS.filter((component) => counted.includes(component))
    .map((component) => ({
      component,
      more: (go?.byComponent[component] ?? 0n) - (stay?.byComponent[component] ?? 0n),
    }))
    .filter(({ more }) => more !== 0n);
}

function deepestOf(gaps: readonly bigint[]): AgainstStaying['deepest'] {
  const least = gaps.reduce((lowest, gap) => (gap < lowest ? gap : lowest), 0n);
  return least === 0n ? undefined : { month: gaps.indexOf(least), behind: -least };
}

function caughtUpOf(gaps: readonly bigint[]): CaughtUp {
  const last = gaps.findLastIndex((gap) => gap < 0n);
  if (last === -1) return { kind: 'never-behind' };
  if (last === gaps.length - 1) return { kind: 'behind-at-the-end', behind: -(gaps[last] ?? 0n) };
  return { kind: 'from-month', month: last + 1 };
}
