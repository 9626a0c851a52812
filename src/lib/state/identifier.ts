const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A short random identifier for a new offer or line. */
export function newId(): string {
  return Array.from(
    crypto.getRandomValues(new Uint8Array(8)),
    (byte) => ALPHABET[byte % ALPHABET.length],
  ).join('');
}
