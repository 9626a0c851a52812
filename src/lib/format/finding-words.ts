import type { Offer } from '#lib/document/types.ts';
import type { Finding } from '#lib/engine/checks/finding.ts';
import { pathText } from './path-words.ts';
import { problemWords } from './problem-words.ts';

/** A mistake or doubt as a sentence that says where, what was found, and what is expected instead. */
export function findingText({ path, problem }: Finding, offer: Offer): string {
  const { found, expected } = problemWords(problem);
  return `${pathText(path, offer)}: found ${found}; expected ${expected}.`;
}
