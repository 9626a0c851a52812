import { componentsOf, type Component, type Subtotal } from '#lib/engine/ledger/components.ts';
import { COMPONENT_WORDS } from '#lib/format/component-words.ts';
import type { Step } from './drawing.ts';

/** Components of pay that a chart draws in one shade, in the order in which they are stacked. */
export interface ComponentGroup {
  readonly key: string;
  readonly label: string;
  /** Of the five shades of an offer's colour, the surest pay first. */
  readonly step: Step;
  readonly components: readonly Component[];
}

/** The five groups, one for each shade. */
export const COMPONENT_GROUPS: readonly ComponentGroup[] = [
  { key: 'base', label: COMPONENT_WORDS['base-salary'].label, step: 1, components: ['base-salary'] },
  { key: 'bonus', label: 'Bonus and variable pay', step: 2, components: ['variable-pay', 'bonus'] },
  { key: 'sign-on', label: COMPONENT_WORDS['sign-on'].label, step: 3, components: ['sign-on'] },
  { key: 'equity', label: 'Equity', step: 4, components: ['initial-grants', 'refresh-grants'] },
  {
    key: 'benefits',
    label: 'Benefits less premiums',
    step: 5,
    components: ['retirement', 'hsa', 'espp', 'premiums', 'other-benefits'],
  },
];

/** The groups that a definition of the total counts. */
export function groupsOf(definition: Subtotal): readonly ComponentGroup[] {
  const counted = componentsOf(definition);
  return COMPONENT_GROUPS.filter(({ components }) => components.some((name) => counted.includes(name)));
}
