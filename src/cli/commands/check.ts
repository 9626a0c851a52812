import type { CheckedMistake } from '#lib/checking/check-text.ts';
import type { Command } from '../command.ts';
import { ExitStatus } from '../exit-status.ts';
import { mistakeOutputs } from '../offers.ts';
import type { CheckOutput } from '../output/check.ts';
import { errorsAmong, problemLines } from '../problem-lines.ts';
import { readDocument } from '../read-document.ts';
import { jsonText } from '../write.ts';

/** `parley check`: everything that is wrong or doubtful in a document. */
export const check: Command = {
  name: 'check',
  summary: 'List the mistakes and contradictions of a document',
  takesFile: true,
  options: {},
  optionHelp: [],
  details: [
    'Errors go to standard error and end with exit status 1; warnings go to standard output and do not.',
  ],
  run: async (call) => {
    const { mistakes } = await readDocument(call);
    const errors = errorsAmong(mistakes);
    return {
      status: errors.length > 0 ? ExitStatus.documentWrong : ExitStatus.fine,
      output: call.isJson ? jsonText(checkJson(mistakes)) : checkText(mistakes),
      problems: problemLines(errors),
    };
  },
};

function checkJson(mistakes: readonly CheckedMistake[]): CheckOutput {
  const errors = errorsAmong(mistakes).length;
  return {
    output: 'check',
    version: 1,
    isSound: errors === 0,
    errors,
    warnings: mistakes.length - errors,
    mistakes: mistakeOutputs(mistakes),
  };
}

function checkText(mistakes: readonly CheckedMistake[]): string {
  const warnings = mistakes.filter(({ severity }) => severity === 'warning');
  const errors = mistakes.length - warnings.length;
  const counted = (count: number, noun: string): string =>
    `${count === 0 ? 'No' : count} ${noun}${count === 1 ? '' : 's'}`;
  return [
    ...problemLines(warnings),
    `${counted(errors, 'error')}, ${counted(warnings.length, 'warning').toLowerCase()}.`,
    '',
  ].join('\n');
}
