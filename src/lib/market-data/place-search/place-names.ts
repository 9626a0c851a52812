/** Ways to write parts of place names, and what they are written out as. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ft', 'fort'],
  ['mt', 'mount'],
]);

/** Names in wide use that the tables do not have, as the tables write them. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['nyc', 'new york ny'],
  ['manhattan', 'new york county ny'],
  ['brooklyn', 'kings county ny'],
  ['staten island', 'richmond county ny'],
  ['bay area', 'san francisco ca'],
  ['sf', 'san francisco ca'],
  ['silicon valley', 'san jose ca'],
  ['la', 'los angeles ca'],
  ['dc', 'washington dc'],
  ['philly', 'philadelphia pa'],
  ['twin cities', 'minneapolis mn'],
  ['research triangle', 'durham nc'],
  ['dfw', 'dallas tx'],
]);

/** Words around a name that say nothing of which place it is. */
const AROUND = new Set(['area', 'greater', 'metro', 'metropolitan', 'region', 'usa', 'us', 'remote']);

/** The words of a text: lower case, without accents, apostrophes and punctuation. */
function plainWords(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’.]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a place name for matching, abbreviations written out. */
export function placeWords(text: string): readonly string[] {
  return plainWords(text).map((word) => WRITTEN_OUT.get(word) ?? word);
}

/** What was typed as words, without those around a name; and, for a name in wide use, as the tables write it. */
export function typedReadings(text: string): readonly (readonly string[])[] {
  const all = placeWords(text);
  const told = all.filter((word) => !AROUND.has(word));
  const words = told.length > 0 ? told : all;
  const other = OTHER_NAMES.get(plainWords(text).join(' ')) ?? OTHER_NAMES.get(words.join(' '));
  return [words, ...(other === undefined ? [] : [placeWords(other)])].filter(({ length }) => length > 0);
}
