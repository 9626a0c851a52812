/** The components of pay, in the order in which every table and chart shows them (docs/method.md, 3). */
export const COMPONENTS = [
  'base-salary',
  'variable-pay',
  'bonus',
  'sign-on',
  'initial-grants',
  'refresh-grants',
  'retirement',
  'hsa',
  'espp',
  'premiums',
  'other-benefits',
] as const;

/** A component of pay. */
export type Component = (typeof COMPONENTS)[number];

/** How sure a posted amount is, from the surest to the least sure. */
export const CERTAINTIES = ['guaranteed', 'conditional', 'market', 'discretionary', 'illiquid'] as const;

/** How sure a posted amount is (docs/method.md, 3). */
export type Certainty = (typeof CERTAINTIES)[number];

/** The sums that are shown beside the components, each over the one before it. */
export const SUBTOTALS = ['total-cash', 'total-direct-compensation', 'total-compensation'] as const;

/** Total cash, total direct compensation or total compensation. */
export type Subtotal = (typeof SUBTOTALS)[number];

/** A row of the comparison: a component or a sum of components. */
export type Line = Component | Subtotal;

const CASH: readonly Component[] = ['base-salary', 'variable-pay', 'bonus', 'sign-on'];
const DIRECT: readonly Component[] = [...CASH, 'initial-grants', 'refresh-grants'];

/** The components that a line sums: itself, or those of the subtotal. */
export function componentsOf(line: Line): readonly Component[] {
  switch (line) {
    case 'total-cash':
      return CASH;
    case 'total-direct-compensation':
      return DIRECT;
    case 'total-compensation':
      return COMPONENTS;
    default:
      return [line];
  }
}
