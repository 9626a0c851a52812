import type { CheckedMistake } from '#lib/checking/check-text.ts';
import type { OfferDocument, Scenario } from '#lib/document/types.ts';
import { comparer, type Choice, type Comparison, type Standing } from '#lib/engine/comparison/comparison.ts';
import { underScenario } from '#lib/engine/scenarios/under-scenario.ts';
import type { Answer, Call } from './command.ts';
import { ExitStatus } from './exit-status.ts';
import { chosenOffer, mistakesOf, showing } from './offers.ts';
import { errorsAmong, problemLines } from './problem-lines.ts';
import { readDocument } from './read-document.ts';

/** One offer of a call: where it stands, and what is wrong or doubtful in it. */
export interface Looked {
  readonly standing: Standing;
  readonly mistakes: readonly CheckedMistake[];
}

/** A document that a command can speak about: compared, and narrowed to the offer that was asked for. */
export interface Compared {
  readonly document: OfferDocument;
  readonly comparison: Comparison;
  /** The scenario under which it is compared; undefined as written. */
  readonly scenario: Scenario | undefined;
  readonly offers: readonly Looked[];
}

/** What a command says about a document: its output, or that with further mistakes of the document. */
export type Said = string | { readonly output: string; readonly mistakes: readonly CheckedMistake[] };

/**
 * Answers a call about a document. A document that does not open gets its mistakes and no output. An offer with
 * an error has no figures: the output tells of the others, the errors are named, and the status says so. A command
 * that can answer under a scenario says which; the others answer as written.
 */
export async function answerAbout(
  call: Call,
  choice: Choice,
  output: (compared: Compared) => Said | Promise<Said>,
  scenarioFor: (document: OfferDocument) => Scenario | undefined = () => undefined,
): Promise<Answer> {
  const { document: read, mistakes } = await readDocument(call);
  if (!read)
    return { status: ExitStatus.documentWrong, output: '', problems: problemLines(errorsAmong(mistakes)) };
  const chosen = chosenOffer(read, call.options);
  const shown = showing(read, chosen);
  const scenario = scenarioFor(shown);
  const document = underScenario(shown, scenario);
  const comparison = comparer()(document, choice);
  const offers = comparison.standings
    .filter(({ offer }) => chosen === undefined || offer.id === chosen.id)
    .map((standing) => ({ standing, mistakes: mistakesOf(document, standing) }));
  const said = await output({ document, comparison, scenario, offers });
  const further = typeof said === 'string' ? [] : said.mistakes;
  const errors = errorsAmong([...offers.flatMap((looked) => looked.mistakes), ...further]);
  return {
    status: errors.length > 0 ? ExitStatus.documentWrong : ExitStatus.fine,
    output: typeof said === 'string' ? said : said.output,
    problems: problemLines(errors),
  };
}
