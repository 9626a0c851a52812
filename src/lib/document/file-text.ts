import type { OfferDocument } from './types.ts';

/** The largest file that is read, in characters: hundreds of times a real document. */
export const LONGEST_FILE = 5_000_000;

/** The document as a file's text: two spaces, one final line break, fields in the order they are held. */
export function documentText(document: OfferDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
