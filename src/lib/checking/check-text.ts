import { migrate, versionOf } from '#lib/document/migrations.ts';
import type { Mistake } from '#lib/document/mistake.ts';
import { LONGEST_FILE } from '#lib/document/file-text.ts';
import { openDocument } from '#lib/document/open.ts';
import { VERSION } from '#lib/document/version.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import { checkDocument } from '#lib/engine/checks/check-offer.ts';
import type { Finding } from '#lib/engine/checks/finding.ts';
import { FILE_NAMES, problemWords } from '#lib/format/problem-words.ts';
import { restsOn } from './rests-on.ts';
import { soundRest } from './sound-rest.ts';

/** Something wrong (an error) or doubtful (a warning) at a place of a document. */
export interface CheckedMistake extends Mistake {
  readonly severity: 'error' | 'warning';
}

/** What came of looking through a text: the document, if it has the right form, and all that is wrong with it. */
export interface CheckedText {
  readonly document: OfferDocument | undefined;
  readonly mistakes: readonly CheckedMistake[];
}

/**
 * Looks through the text of a document for everything that is wrong with it at once: mistakes of form, and what
 * contradicts itself in the parts whose form is sound.
 */
export function checkText(text: string): CheckedText {
  const opened = openDocument(text);
  if (opened.isOk) return { document: opened.value, mistakes: checkDocument(opened.value).map(wordFinding) };
  return { document: undefined, mistakes: [...opened.problem.map(asError), ...behind(text, opened.problem)] };
}

/** A finding of the engine in words. */
export function wordFinding({ severity, path, problem }: Finding): CheckedMistake {
  return { severity, path, ...problemWords(problem, FILE_NAMES) };
}

const asError = (mistake: Mistake): CheckedMistake => ({ severity: 'error', ...mistake });

/** What is wrong beside the mistakes of form, in what is left when they are taken out. */
function behind(text: string, found: readonly Mistake[]): readonly CheckedMistake[] {
  const value = parsed(text);
  if ((versionOf(value) ?? VERSION) > VERSION) return [];
  const rest = soundRest(value, found);
  if (!rest) return [];
  const findings = rest.document
    ? checkDocument(rest.document).map((finding) => ({ ...finding, path: rest.originalPath(finding.path) }))
    : [];
  return [
    ...rest.further.map(asError),
    ...findings.filter((finding) => !restsOn(finding, rest.touched)).map(wordFinding),
  ];
}

function parsed(text: string): unknown {
  if (text.length > LONGEST_FILE) return undefined;
  try {
    return migrate(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
}
