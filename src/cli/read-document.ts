import { checkText, type CheckedMistake, type CheckedText } from '#lib/checking/check-text.ts';
import { CallError } from './call-error.ts';
import type { Call } from './command.ts';
import { readText } from './read-text.ts';

/** Reads and checks the document that a call names. */
export async function readDocument({ file }: Call): Promise<CheckedText> {
  if (file === undefined) throw new CallError('no file named; expected a path, or - for standard input');
  const text = await readText(file);
  if (text !== undefined) return checkText(text);
  const mistake: CheckedMistake = {
    severity: 'error',
    path: [],
    found: 'bytes that are not UTF-8 text',
    expected: 'an offer document in JSON',
  };
  return { document: undefined, mistakes: [mistake] };
}
