import type { Component, Line, Subtotal } from '#lib/engine/ledger/components.ts';
import type { Words } from './words.ts';

/** The components of pay. */
export const COMPONENT_WORDS: Readonly<Record<Component, Words>> = {
  'base-salary': {
    label: 'Base salary',
    definition: 'Pay at the stated rate, a twelfth of the year each month, with every raise from its date.',
  },
  'variable-pay': {
    label: 'Variable pay',
    definition: 'Commission, and overtime, shift and on-call pay.',
  },
  bonus: {
    label: 'Bonus',
    definition: 'Target bonuses times their factors, or the guaranteed minimum where that is larger.',
  },
  'sign-on': {
    label: 'Sign-on',
    definition: 'Sign-on payments when they are paid, before anything that leaving early would claw back.',
  },
  'initial-grants': {
    label: 'Initial grants',
    definition: 'Equity granted at the outset or already held, at its value on each vest date.',
  },
  'refresh-grants': {
    label: 'Refresh grants',
    definition: 'Equity expected to be granted again while employed, at its value on each vest date.',
  },
  retirement: {
    label: 'Retirement',
    definition: 'What the employer pays into a retirement plan.',
  },
  hsa: {
    label: 'HSA',
    definition: 'What the employer pays into a health savings or flexible spending account.',
  },
  espp: {
    label: 'ESPP',
    definition: 'The gain from buying shares at a discount in an employee stock purchase plan.',
  },
  premiums: {
    label: 'Premiums',
    definition: 'What the employee pays for insurance cover, taken off.',
  },
  'other-benefits': {
    label: 'Other benefits',
    definition: 'Relocation, stipends, pension accrual, extra leave and any other benefit with an amount.',
  },
};

/** The sums over components. */
export const SUBTOTAL_WORDS: Readonly<Record<Subtotal, Words>> = {
  'total-cash': {
    label: 'Total cash',
    definition: 'Base salary, variable pay, bonus and sign-on.',
  },
  'total-direct-compensation': {
    label: 'Total direct compensation',
    definition: 'Total cash and equity.',
  },
  'total-compensation': {
    label: 'Total compensation',
    definition: 'Total direct compensation and benefits, less premiums; before tax.',
  },
};

/** The words of a row of the comparison. */
export function lineWords(line: Line): Words {
  return line in SUBTOTAL_WORDS ? SUBTOTAL_WORDS[line as Subtotal] : COMPONENT_WORDS[line as Component];
}
