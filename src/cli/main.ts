import { readFileSync } from 'node:fs';
import { requestOf, type Request } from './arguments.ts';
import { CallError } from './call-error.ts';
import type { Answer } from './command.ts';
import { COMMANDS } from './commands.ts';
import { ExitStatus } from './exit-status.ts';
import { commandHelp, generalHelp } from './help.ts';
import { ignoreClosedPipe, writeLines } from './write.ts';

/** Runs the command line with the words of a call, and sets the exit status. */
export async function main(words: readonly string[]): Promise<void> {
  ignoreClosedPipe(process.stdout, process.stderr);
  const { status, output, problems = [] } = await answerTo(words);
  writeLines(process.stderr, problems);
  process.stdout.write(output);
  process.exitCode = status;
}

async function answerTo(words: readonly string[]): Promise<Answer> {
  try {
    return await fulfilled(requestOf(words, COMMANDS));
  } catch (error) {
    if (error instanceof CallError) {
      return { status: ExitStatus.callWrong, output: '', problems: [error.message] };
    }
    const reason = error instanceof Error ? error.message : String(error);
    return { status: ExitStatus.fault, output: '', problems: [`parley: a fault of its own: ${reason}`] };
  }
}

async function fulfilled(request: Request): Promise<Answer> {
  switch (request.kind) {
    case 'general-help':
      return { status: ExitStatus.fine, output: generalHelp(COMMANDS) };
    case 'version':
      return { status: ExitStatus.fine, output: `${version()}\n` };
    case 'command-help':
      return { status: ExitStatus.fine, output: commandHelp(request.command) };
    case 'run':
      return request.command.run(request.call);
  }
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
