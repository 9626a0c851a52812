import { parseArgs } from 'node:util';
import { CallError } from './call-error.ts';
import type { Call, Command, OptionValues } from './command.ts';

/** What a person has called for. */
export type Request =
  | { readonly kind: 'general-help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'command-help'; readonly command: Command }
  | { readonly kind: 'run'; readonly command: Command; readonly call: Call };

/** Reads the arguments of a call. Throws a CallError that names what is wrong with them. */
export function requestOf(words: readonly string[], commands: readonly Command[]): Request {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return { kind: 'general-help' };
  if (name === '--version') return { kind: 'version' };
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const names = commands.map((candidate) => candidate.name).join(', ');
    throw new CallError(
      name.startsWith('-')
        ? `${name}: unknown option; expected a command first: ${names}`
        : `${name}: unknown command; expected one of ${names}`,
    );
  }
  const { values, positionals } = parsed(command, rest);
  if (values['help'] === true) return { kind: 'command-help', command };
  return {
    kind: 'run',
    command,
    call: { file: fileOf(command, positionals), options: values, isJson: values['json'] === true },
  };
}

function parsed(
  command: Command,
  words: readonly string[],
): { readonly values: OptionValues; readonly positionals: readonly string[] } {
  const options = {
    ...command.options,
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { values, positionals };
  } catch (error) {
    throw new CallError(`${optionProblem(error)}; see parley ${command.name} --help`);
  }
}

/** What parseArgs found wrong, after the name of the option. */
function optionProblem(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const option = /--?[\w-]+/.exec(error.message)?.[0] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `${option}: unknown option`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `${option}: ${error.message.includes('does not take') ? 'takes no value' : 'needs a value'}`;
    default:
      throw error;
  }
}

function fileOf({ name, takesFile }: Command, positionals: readonly string[]): string | undefined {
  const [file, extra] = positionals;
  if (!takesFile && file !== undefined) throw new CallError(`${file}: ${name} reads no file`);
  if (!takesFile) return undefined;
  if (file === undefined)
    throw new CallError(`${name}: no file named; expected a path, or - for standard input`);
  if (extra !== undefined) throw new CallError(`${extra}: ${name} reads one file only`);
  return file;
}
