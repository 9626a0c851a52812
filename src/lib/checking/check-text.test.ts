import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mistakeText } from '#lib/document/mistake.ts';
import { checkText } from './check-text.ts';

const EXAMPLE = readFileSync(
  new URL('../../../static/examples/three-ml-offers.json', import.meta.url),
  'utf8',
);

interface Field {
  [name: string]: Field;
}

/** The example with some edits made to its parsed JSON, as text. */
function edited(edit: (document: Field) => void): string {
  const document = JSON.parse(EXAMPLE) as Field;
  edit(document);
  return JSON.stringify(document);
}

const set = (field: Field | undefined, name: string, value: unknown): void => {
  Object.assign(field ?? {}, { [name]: value });
};

const at = (document: Field, ...steps: (string | number)[]): Field | undefined =>
  steps.reduce<Field | undefined>((field, step) => field?.[step], document);

const told = (text: string): readonly string[] =>
  checkText(text).mistakes.map((mistake) => `${mistake.severity} ${mistakeText(mistake)}`);

const shortStatement = (document: Field, offer: number, grant: number): void => {
  set(at(document, 'offers', offer, 'grants', grant, 'vesting', 'statements', 0), 'portion', '0.0499');
};

const QUOTED =
  "warning offers[1].grants[0].quotedValue: found a quoted value of $420,000.00, while the vests come to $400,000.00; expected a value without hidden growth: the quote takes 2.8% a year from today's price";
const SHORT =
  'error offers[0].grants[0].vesting.statements: found a schedule that sums to 99.99%, 0.01% too little; expected statements whose portions sum to 100%';
const NEGATIVE = 'found "-5"; expected a decimal number as text, such as "185000" or "0.15", of at least 0';

describe('mistakes of form and contradictions come at once', () => {
  test('a sound document has only its warning, and is handed on', () => {
    expect(told(EXAMPLE)).toEqual([QUOTED]);
    expect(checkText(EXAMPLE).document?.offers).toHaveLength(3);
  });
  test('a negative base here, a short schedule there', () => {
    const text = edited((document) => {
      set(at(document, 'offers', 2, 'base'), 'rate', '-5');
      shortStatement(document, 0, 0);
    });
    expect(told(text)).toEqual([`error offers[2].base.rate: ${NEGATIVE}`, SHORT, QUOTED]);
    expect(checkText(text).document).toBeUndefined();
  });
  test('in the same offer, and in the same grant', () => {
    const text = edited((document) => {
      set(at(document, 'offers', 0, 'base'), 'rate', '-5');
      set(at(document, 'offers', 0, 'grants', 0, 'size'), 'value', 480000);
      shortStatement(document, 0, 0);
    });
    expect(told(text)).toEqual([
      `error offers[0].base.rate: ${NEGATIVE}`,
      'error offers[0].grants[0].size.value: found the number 480000; expected a decimal number as text, such as "185000" or "0.15", of at least 0',
      SHORT,
      QUOTED,
    ]);
  });
  test('what only follows from a mistake is not told: no base, no start, no rate, no schedule', () => {
    const text = edited((document) => {
      set(at(document, 'offers', 1, 'base'), 'rate', 205000);
      set(at(document, 'offers', 2), 'start', '2027-02-30');
      set(at(document, 'offers', 0, 'grants', 0, 'vesting', 'statements', 1), 'portion', '15%');
      set(at(document, 'settings'), 'reportingCurrency', 'dollars');
    });
    expect(told(text)).toEqual([
      'error settings.reportingCurrency: found "dollars"; expected a currency code of three capital letters, such as "USD"',
      'error offers[0].grants[0].vesting.statements[1].portion: found "15%"; expected a share of the whole as text between 0 and 1: a decimal ("0.25") or a ratio ("1/3")',
      'error offers[1].base.rate: found the number 205000; expected a decimal number as text, such as "185000" or "0.15", of at least 0',
      'error offers[2].start: found "2027-02-30"; expected a date that exists, written YYYY-MM-DD, from 1900 to 2199',
    ]);
  });
  test('places are told as they are in the text, though others before them are taken out', () => {
    const text = edited((document) => {
      const grants = at(document, 'offers', 2, 'grants') as unknown as unknown[];
      grants.unshift('RSUs');
      shortStatement(document, 2, 2);
    });
    expect(told(text)).toEqual([
      'error offers[2].grants[0]: found "RSUs"; expected an object',
      QUOTED,
      'error offers[2].grants[2].vesting.statements: found a schedule that sums to 4.99%, 95.01% too little; expected statements whose portions sum to 100%',
    ]);
  });
  test('a repeated id behind a mistake of form', () => {
    const text = edited((document) => {
      set(at(document, 'offers', 0), 'company', 7);
      set(at(document, 'offers', 1), 'id', 'norvane');
    });
    expect(told(text)).toEqual([
      'error offers[0].company: found the number 7; expected text of at most 200 characters',
      'error offers[1].id: found "norvane" a second time; expected an identifier of its own',
    ]);
  });
  test('a missing field and an unknown one', () => {
    const text = edited((document) => {
      const grant = at(document, 'offers', 0, 'grants', 0);
      Reflect.deleteProperty(grant ?? {}, 'award');
      set(grant, 'awrad', { kind: 'restricted-stock-units' });
      shortStatement(document, 0, 0);
    });
    expect(told(text)).toEqual([
      'error offers[0].grants[0].award: found nothing; expected an object',
      'error offers[0].grants[0].awrad: found the unknown field "awrad"; expected only the fields that `parley schema` lists',
      SHORT,
      QUOTED,
    ]);
  });
  test('a hostile key does not hide what else is wrong', () => {
    const text = edited((document) => {
      set(at(document, 'offers', 2, 'base'), 'rate', '-5');
    }).replace('"settings":{', '"settings":{"__proto__":{"polluted":true},');
    expect(told(text)).toEqual([
      'error settings.__proto__: found the key "__proto__"; expected only known fields',
      `error offers[2].base.rate: ${NEGATIVE}`,
    ]);
  });
  test('nesting without end is one mistake', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(told(EXAMPLE.replace('"settings": {', `"settings": { "view": ${deep},`))[0]).toMatch(
      /nesting deeper than 32 levels/,
    );
  });
});

describe('what is no document has one mistake', () => {
  test.each([
    ['', 'error (document): found an empty file; expected an offer document in JSON'],
    ['[1]', 'error (document): found a list of 1; expected an object'],
    ['"offers"', 'error (document): found "offers"; expected an object'],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
  test('text that is not JSON', () => {
    expect(told('{"format":')).toEqual([
      expect.stringMatching(/^error \(document\): found text that is not JSON/),
    ]);
  });
  test('a newer version is not guessed at', () => {
    expect(told(EXAMPLE.replace('"version": 1', '"version": 2'))).toEqual([
      'error version: found version 2, made by a newer Parley; expected version 1 or older',
    ]);
  });
});
