import type { ParseArgsConfig } from 'node:util';
import type { ExitStatus } from './exit-status.ts';

/** The values of a call's options by their names. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** A call of a command: the file it names, and its options. */
export interface Call {
  readonly file: string | undefined;
  readonly options: OptionValues;
  readonly isJson: boolean;
}

/** What a command has to say. */
export interface Answer {
  readonly status: ExitStatus;
  /** For standard output: text for people, or one JSON value. */
  readonly output: string;
  /** For standard error, one problem a line. */
  readonly problems?: readonly string[];
}

/** An option as --help shows it. */
export interface OptionHelp {
  /** "--years N" */
  readonly usage: string;
  readonly meaning: string;
}

/** A command of the command line. */
export interface Command {
  readonly name: string;
  /** What it gives, in a line. */
  readonly summary: string;
  /** Whether it reads a document. */
  readonly takesFile: boolean;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly optionHelp: readonly OptionHelp[];
  /** What else --help says, in lines. */
  readonly details: readonly string[];
  readonly run: (call: Call) => Promise<Answer>;
}
