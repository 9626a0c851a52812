import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

// Each call starts a Node of its own, which may have to wait its turn on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const BINARY = fileURLToPath(new URL('../../src/cli/parley.js', import.meta.url));

/** The path of an example document. */
export const example = (file: string): string =>
  fileURLToPath(new URL(`../../static/examples/${file}`, import.meta.url));

/** What a call of the command line gave. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command line, with a text on its standard input. */
export function parley(words: readonly string[], input: string | Buffer = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BINARY, ...words]);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
    // A call that does not read its input to the end closes it: that is its right.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Lines of a text, without the empty one after the last line break. */
export const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');
