import type { OfferDocument, Scenario } from '#lib/document/types.ts';
import { comparer, type Choice, type Comparison } from '../comparison/comparison.ts';
import { scenariosOf } from './built-in.ts';
import { underScenario } from './under-scenario.ts';

/** The comparison under one scenario; as written where there is none. */
export interface ScenarioComparison {
  readonly scenario: Scenario | undefined;
  readonly comparison: Comparison;
}

/**
 * The offers compared as written and under every scenario of a document, from the document as written. Units and
 * rounding are those of the comparison. An offer that a scenario does not touch is not computed again.
 */
export function scenarioComparisons(
  document: OfferDocument,
  choice: Choice = {},
): readonly ScenarioComparison[] {
  const compare = comparer();
  return [undefined, ...scenariosOf(document)].map((scenario) => ({
    scenario,
    comparison: compare(underScenario(document, scenario), choice),
  }));
}
