import { createReadStream } from 'node:fs';
import { CallError } from './call-error.ts';
import { LONGEST_FILE } from '#lib/document/file-text.ts';

/** No character takes more bytes than this, so a file of more is too long whatever is in it. */
const MOST_BYTES = LONGEST_FILE * 4;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory, not a file',
  EACCES: 'may not be read',
  ENOTDIR: 'no such file',
};

/**
 * Reads the text of a file, or of standard input for "-". Of what is too long, only enough is read to tell so.
 * Throws a CallError when there is nothing to read, and undefined stands for bytes that are not text.
 */
export async function readText(file: string): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > MOST_BYTES) break;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CallError(`${file}: ${REASONS[code] ?? 'cannot be read'}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: size <= MOST_BYTES }).decode(Buffer.concat(chunks));
  } catch {
    return undefined;
  }
}
