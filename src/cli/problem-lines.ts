import type { CheckedMistake } from '#lib/checking/check-text.ts';
import { mistakeText } from '#lib/document/mistake.ts';

/** Mistakes as lines for standard error: `path: problem`, with the word warning before what is only doubtful. */
export function problemLines(mistakes: readonly CheckedMistake[]): readonly string[] {
  return mistakes.map((mistake) => {
    const line = mistakeText(mistake);
    return mistake.severity === 'error' ? line : line.replace(': ', ': warning: ');
  });
}

/** The mistakes that are errors. */
export function errorsAmong(mistakes: readonly CheckedMistake[]): readonly CheckedMistake[] {
  return mistakes.filter(({ severity }) => severity === 'error');
}
