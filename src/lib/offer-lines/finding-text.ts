import type { Finding } from '#lib/engine/checks/finding.ts';
import { problemWords } from '#lib/format/problem-words.ts';

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A finding as a sentence: what was found, and what is expected. */
export function findingText({ problem }: Finding): string {
  const { found, expected } = problemWords(problem);
  return `${sentence(found)}. Expected: ${expected}.`;
}
