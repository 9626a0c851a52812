import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { example, parley } from './parley.ts';

const FILE = example('nurse-and-teacher.json');

test.each([
  [
    ['cmpare', FILE],
    'cmpare: unknown command; expected one of compare, flips, ledger, vesting, check, schema',
  ],
  [
    ['--yeers'],
    '--yeers: unknown option; expected a command first: compare, flips, ledger, vesting, check, schema',
  ],
  [['compare'], 'compare: no file named; expected a path, or - for standard input'],
  [['compare', FILE, 'more.json'], 'more.json: compare reads one file only'],
  [['schema', 'more.json'], 'more.json: schema reads no file'],
  [['compare', FILE, '--yeers', '3'], '--yeers: unknown option; see parley compare --help'],
  [['check', FILE, '--years', '3'], '--years: unknown option; see parley check --help'],
  [['compare', FILE, '--years'], '--years: needs a value; see parley compare --help'],
  [['compare', FILE, '--json=yes'], '--json: takes no value; see parley compare --help'],
  [['compare', FILE, '--years', '0'], '--years: found "0"; expected a whole number from 1 to 10'],
  [['compare', FILE, '--years', '2.5'], '--years: found "2.5"; expected a whole number from 1 to 10'],
  [['compare', FILE, '--by', 'month'], '--by: found "month"; expected one of employment-year, calendar-year'],
  [
    ['compare', FILE, '--scenario', 'x'],
    '--scenario: found "x"; expected one of as-written, bear (Bear), bull (Bull)',
  ],
  [['flips', FILE, '--between', 'norvane'], '--between: found "norvane"; expected two offers, as in a1,b2'],
  [
    ['schema', '--output', 'x'],
    '--output: found "x"; expected one of compare, flips, ledger, vesting, check',
  ],
  [
    ['ledger', FILE, '--offer', 'nobody'],
    '--offer: found "nobody"; expected one of marrow-creek (Marrow Creek Hospital), ashgrove (Ashgrove School District)',
  ],
  [['compare', 'missing.json'], 'missing.json: no such file'],
  [['compare', tmpdir()], `${tmpdir()}: is a directory, not a file`],
])('%j is named, and ends with status 2', async (words, problem) => {
  expect(await parley(words)).toEqual({ status: 2, stdout: '', stderr: `${problem}\n` });
});
