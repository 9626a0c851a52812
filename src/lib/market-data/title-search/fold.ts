/** Words that say nothing about an occupation. */
const STOP_WORDS = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'except',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** Names that would fall apart at their signs. */
const SIGNED: readonly (readonly [RegExp, string])[] = [
  [/\bc\+\+/g, 'cplusplus'],
  [/\bc#/g, 'csharp'],
  [/\.net\b/g, 'dotnet'],
  [/['’]/g, ''],
];

/** Most words need none of the slower steps. */
const NOT_PLAIN = /[^a-z0-9 ,-]/;

/** One form for singular and plural: "nurses" and "nurse", "secretaries" and "secretary". */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * The words of a text for matching: lower case, no accents, no punctuation, no stop words, singular.
 * Titles and what people type go through the same fold.
 */
export function foldWords(text: string): string[] {
  let plain = text.toLowerCase();
  if (NOT_PLAIN.test(plain)) {
    plain = plain.normalize('NFKD').replace(/\p{M}/gu, '');
    for (const [sign, name] of SIGNED) plain = plain.replace(sign, name);
  }
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(singular);
}
