import type { OfferDocument, Scenario } from '#lib/document/types.ts';
import { activeScenario, scenariosOf } from '#lib/engine/scenarios/built-in.ts';
import { scenarioSummary } from '#lib/format/scenario-words.ts';
import { CallError } from './call-error.ts';
import type { OptionHelp, OptionValues } from './command.ts';
import { wrapped } from './wrap.ts';

/** What the option is given to compare the offers as they are written, whatever the document chooses. */
const AS_WRITTEN = 'as-written';

/** The option of a command that can answer under a scenario. */
export const scenarioOption = { scenario: { type: 'string' } } as const;

/** How --help shows it. */
export const scenarioHelp: OptionHelp = {
  usage: '--scenario NAME',
  meaning: 'Under this scenario, by its id or exact name, or as-written (the document says which)',
};

/** The scenario that a call asks for, else that of the document; undefined as written. */
export function chosenScenario(document: OfferDocument, options: OptionValues): Scenario | undefined {
  const wanted = options['scenario'];
  if (typeof wanted !== 'string') return activeScenario(document);
  if (wanted === AS_WRITTEN) return undefined;
  const known = scenariosOf(document);
  const found = known.find(({ id }) => id === wanted) ?? known.find(({ name }) => name === wanted);
  if (found) return found;
  const names = [AS_WRITTEN, ...known.map(({ id, name }) => `${id} (${name})`)].join(', ');
  throw new CallError(`--scenario: found ${JSON.stringify(wanted)}; expected one of ${names}`);
}

/** The lines that say under which scenario a text is; none as written. */
export function scenarioLines(document: OfferDocument, scenario: Scenario | undefined): readonly string[] {
  if (!scenario) return [];
  return wrapped(`Scenario ${scenario.name}: ${scenarioSummary(scenario, document.offers)}.`, 0);
}
