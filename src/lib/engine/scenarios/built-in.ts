import type { OfferDocument, Scenario } from '#lib/document/types.ts';
import type { DecimalString } from '../money/decimal-string.ts';

const decimal = (text: string): DecimalString => text as DecimalString;

/**
 * The scenarios that every document has. Their values are our convention, no forecast (docs/method.md, 5,
 * Scenarios); a copy of one can be changed.
 */
export const BUILT_IN_SCENARIOS: readonly Scenario[] = [
  {
    id: 'bear',
    name: 'Bear',
    changes: [
      { kind: 'price-growth', id: 'growth', growth: decimal('-0.1') },
      { kind: 'bonus', id: 'bonus', factor: decimal('0.5') },
      { kind: 'raises', id: 'raises', yearlyRaise: decimal('0') },
      { kind: 'refresh-grants', id: 'refresh', counted: 'written' },
    ],
  },
  {
    id: 'bull',
    name: 'Bull',
    changes: [
      { kind: 'price-growth', id: 'growth', growth: decimal('0.1') },
      { kind: 'bonus', id: 'bonus', factor: decimal('1.2') },
    ],
  },
];

/** The scenarios of a document: the built-in ones, then its own. One of its own with a built-in id stands in for it. */
export function scenariosOf({ scenarios = [] }: Pick<OfferDocument, 'scenarios'>): readonly Scenario[] {
  const own = new Set(scenarios.map(({ id }) => id));
  return [...BUILT_IN_SCENARIOS.filter(({ id }) => !own.has(id)), ...scenarios];
}

/** The scenario that the settings choose; undefined when the offers are compared as written. */
export function activeScenario(document: OfferDocument): Scenario | undefined {
  const { scenario } = document.settings;
  return scenario === undefined ? undefined : scenariosOf(document).find(({ id }) => id === scenario);
}
