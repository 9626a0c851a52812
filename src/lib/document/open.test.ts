import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '#lib/engine/checks/check-offer.ts';
import { comparer } from '#lib/engine/comparison/comparison.ts';
import { mistakeText } from './mistake.ts';
import { documentText, LONGEST_FILE } from './file-text.ts';
import { openDocument } from './open.ts';

const VERSION_1 = readFileSync(new URL('../../../tests/documents/version-1.json', import.meta.url), 'utf8');

const problems = (text: string): readonly string[] => {
  const result = openDocument(text);
  return result.isOk ? [] : result.problem.map(mistakeText);
};

describe('a file of version 1 opens for ever', () => {
  test('with nothing lost, added or changed', () => {
    const opened = openDocument(VERSION_1);
    expect(opened.isOk && JSON.parse(documentText(opened.value))).toEqual(JSON.parse(VERSION_1));
  });
  test('without errors, and every offer can be computed', () => {
    const opened = openDocument(VERSION_1);
    if (!opened.isOk) throw new Error('the file does not open');
    expect(checkDocument(opened.value).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(comparer()(opened.value).standings.every(({ readings }) => readings)).toBe(true);
  });
  test('written and opened again it is the same text', () => {
    const opened = openDocument(VERSION_1);
    const text = opened.isOk ? documentText(opened.value) : '';
    const again = openDocument(text);
    expect(again.isOk && documentText(again.value)).toBe(text);
  });
});

describe('the text of a file', () => {
  test('may begin with a byte order mark', () => {
    expect(problems(`\uFEFF${VERSION_1}`)).toEqual([]);
  });
  test.each(['', '  \n'])('%j is empty', (text) => {
    expect(problems(text)).toEqual(['(document): found an empty file; expected an offer document in JSON']);
  });
  test.each(['{', '{"a":1,}', "{'a':1}", 'NaN', '<html>'])('%j is not JSON', (text) => {
    expect(problems(text)).toEqual([
      expect.stringMatching(
        /^\(document\): found text that is not JSON \(.+\); expected an offer document in JSON$/s,
      ),
    ]);
  });
  test('is not read when it is too long', () => {
    expect(problems(' '.repeat(LONGEST_FILE + 1))).toEqual([
      '(document): found a file of 5000001 characters; expected at most 5000000 characters',
    ]);
  });
  test.each([
    ['null', 'null'],
    ['7', 'the number 7'],
    ['[]', 'an empty list'],
  ])('%s is no document', (text, found) => {
    expect(problems(text)).toEqual([`(document): found ${found}; expected an object`]);
  });
});

describe('the version', () => {
  test('of a newer Parley is named', () => {
    expect(problems(VERSION_1.replace('"version": 1', '"version": 9'))).toEqual([
      'version: found version 9, made by a newer Parley; expected version 1 or older',
    ]);
  });
  test.each(['0', '-1', '1.5', '"1"', 'null'])('%s never was', (version) => {
    expect(problems(VERSION_1.replace('"version": 1', `"version": ${version}`))).toEqual([
      expect.stringMatching(/^version: found .+; expected the number 1$/),
    ]);
  });
});
