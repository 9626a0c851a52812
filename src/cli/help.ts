import type { Command, OptionHelp } from './command.ts';

const COMMON: readonly OptionHelp[] = [
  { usage: '--json', meaning: 'Give one JSON value instead of text' },
  { usage: '--help', meaning: 'Show this help' },
];

const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

const optionLines = (options: readonly OptionHelp[]): readonly string[] =>
  columns(options.map(({ usage, meaning }) => [usage, meaning]));

/** The help of the whole command line. */
export function generalHelp(commands: readonly Command[]): string {
  return [
    'Parley compares job offers exactly.',
    '',
    'Usage: parley COMMAND [FILE] [options]',
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...optionLines([...COMMON, { usage: '--version', meaning: 'Show the version' }]),
    '',
    'FILE is an offer document in JSON, or - for standard input.',
    'Exit status: 0 fine (warnings included), 1 the document is wrong, 2 the call is wrong.',
    'More on one command: parley COMMAND --help',
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp({ name, summary, takesFile, optionHelp, details }: Command): string {
  const usage = [
    'parley',
    name,
    ...(takesFile ? ['FILE'] : []),
    ...[...optionHelp.map((option) => option.usage), '--json'].map((option) => `[${option}]`),
  ].join(' ');
  return [
    `${summary}.`,
    '',
    `Usage: ${usage}`,
    '',
    ...(details.length > 0 ? [...details, ''] : []),
    'Options:',
    ...optionLines([...optionHelp, ...COMMON]),
    '',
  ].join('\n');
}
