import type { Writable } from 'node:stream';

/** A reader that has closed its end (`| head`) is no fault: what is left is not written, and nothing is said. */
export function ignoreClosedPipe(...streams: readonly Writable[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Writes lines, each with its line break. */
export function writeLines(stream: Writable, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`);
}

/** One JSON value as text. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
