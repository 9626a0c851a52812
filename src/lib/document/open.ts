import { LONGEST_FILE } from './file-text.ts';
import { migrate, versionOf } from './migrations.ts';
import type { Mistake } from './mistake.ts';
import { parseDocument } from './parse.ts';
import { failed, type Result } from './result.ts';
import { VERSION } from './version.ts';
import type { OfferDocument } from './types.ts';

const refuse = (found: string, expected: string): Result<OfferDocument, readonly Mistake[]> =>
  failed([{ path: [], found, expected }]);

/** Opens the text of a file: any version of the offer document, or every mistake in it. */
export function openDocument(text: string): Result<OfferDocument, readonly Mistake[]> {
  if (text.length > LONGEST_FILE) {
    return refuse(`a file of ${text.length} characters`, `at most ${LONGEST_FILE} characters`);
  }
  const plain = text.startsWith('﻿') ? text.slice(1) : text;
  if (plain.trim() === '') return refuse('an empty file', 'an offer document in JSON');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not JSON';
    return refuse(`text that is not JSON (${reason})`, 'an offer document in JSON');
  }
  const version = versionOf(value);
  if (version !== undefined && version > VERSION) {
    return failed([
      {
        path: ['version'],
        found: `version ${version}, made by a newer Parley`,
        expected: `version ${VERSION} or older`,
      },
    ]);
  }
  return parseDocument(migrate(value));
}
