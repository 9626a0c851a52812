import fc from 'fast-check';

/** Small parts of random documents: amounts, rates and dates as the text that a file holds. */

/** Hundredths as decimal text: 12345 is "123.45". */
function hundredths(n: number): string {
  const rest = n % 100;
  return rest === 0 ? `${n / 100}` : `${Math.floor(n / 100)}.${String(rest).padStart(2, '0')}`;
}

/** An amount of money up to so many whole units, to the hundredth. */
export const money = (most: number, least = 0): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: least, max: most }).map(String),
    fc.integer({ min: least * 100, max: most * 100 }).map(hundredths),
  );

/** A share or rate as decimal text from 0 to so many hundredths, with up to three places. */
export const rate = (mostHundredths: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: mostHundredths * 10 }).map((n) => {
    const text = String(n).padStart(4, '0');
    return `${text.slice(0, -3)}.${text.slice(-3)}`;
  });

/** A yearly rate of change between −30% and +60%. */
export const growth: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), rate(30))
  .map(([isFall, text]) => (isFall && !/^0\.000$/.test(text) ? `-${text}` : text));

/** A share of a whole from 0 to 1, as a decimal or a ratio. */
export const portion: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((n) => (n === 100 ? '1' : `0.${String(n).padStart(2, '0')}`)),
  fc
    .tuple(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 0, max: 13 }))
    .map(([d, n]) => `${Math.min(n, d)}/${d}`),
);

/** A date between two years, with the awkward ends of months often among them. */
export const dateBetween = (first: number, last: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: first, max: last }),
      fc.integer({ min: 1, max: 12 }),
      fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant(31), fc.constant(1)),
    )
    .map(([year, month, day]) => {
      const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
      return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, lastDay)).padStart(2, '0')}`;
    });

/** A field that may be absent. */
export const perhaps = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

export type Fields = Readonly<Record<string, unknown>>;

/** A record whose absent fields are left out, as they are in a file. */
export const fieldsOf = (shape: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Fields> =>
  fc
    .record(shape)
    .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

/** A short list of lines, each with an identifier of its own. */
export const lines = (line: fc.Arbitrary<Fields>, most: number): fc.Arbitrary<readonly Fields[]> =>
  fc
    .array(line, { maxLength: most })
    .map((list) => list.map((fields, i) => ({ id: `l${i + 1}`, ...fields })));

export const kind = (word: string): fc.Arbitrary<string> => fc.constant(word);
export const oneOf = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
export const count = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** The currencies of random documents; USD is reported, the others have rates. */
export const CURRENCIES = ['USD', 'EUR', 'JPY', 'KWD'] as const;
export const currency = fc.constantFrom(...CURRENCIES);
