import { BUILT_IN_SCENARIOS } from '#lib/engine/scenarios/built-in.ts';
import { underScenario } from '#lib/engine/scenarios/under-scenario.ts';
import type { OfferDocument, Scenario } from '#lib/document/types.ts';
import { readings, type Readings } from '#lib/engine/readings/readings.ts';
import { scenario } from '#lib/document/schema/scenarios.ts';
import { each, grantOf, priced } from '../../engine/equity.ts';
import { documentOf, ledgerOfFirst, type Fields } from '../../engine/offers.ts';
import { base, bonus, inYear } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

/** A scenario of some changes, "c1", "c2", …, parsed by the real schema. */
const scenarioOf = (...changes: readonly Fields[]): Scenario =>
  scenario.parse({
    id: 's',
    name: 'What if',
    changes: changes.map((change, i) => ({ id: `c${i + 1}`, ...change })),
  });

const underFirst = (document: OfferDocument, chosen: Scenario | undefined): Readings =>
  readings(ledgerOfFirst(underScenario(document, chosen)), { by: 'employment-year' });

/** Section 5, on deciding. */
export const DECIDE: Examples = {
  scenarios: () => {
    const value = { kind: 'value', value: '40000', conversion: { rounding: 'down' } };
    const document = documentOf([
      { ...base('100000'), ...bonus('0.1'), ...priced('100'), ...grantOf([each('1', 4, 12)], value) },
    ]);
    const [bear] = BUILT_IN_SCENARIOS;
    const lower = scenarioOf({ kind: 'share-price', factor: '0.8' }, { kind: 'bonus', factor: '0.5' });
    const left = scenarioOf({ kind: 'stay', months: 18 });
    return [
      inYear(underFirst(document, undefined), 1),
      inYear(underFirst(document, lower), 1),
      inYear(underFirst(document, bear), 1),
      inYear(underFirst(document, bear), 2),
      inYear(underFirst(document, left), 2),
    ];
  },
};
