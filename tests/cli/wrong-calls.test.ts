import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { example, parley } from './parley.ts';

const FILE = example('nurse-and-teacher.json');

test.each([
  [
    ['cmpare', FILE],
    'cmpare: unknown command; expected one of compare, flips, ledger, vesting, simulate, leave, ask, benchmark, brief, check, schema',
  ],
  [
    ['--yeers'],
    '--yeers: unknown option; expected a command first: compare, flips, ledger, vesting, simulate, leave, ask, benchmark, brief, check, schema',
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
    '--output: found "x"; expected one of compare, flips, ledger, vesting, simulate, ask, benchmark, leave, brief, check',
  ],
  [
    ['ledger', FILE, '--offer', 'nobody'],
    '--offer: found "nobody"; expected one of marrow-creek (Marrow Creek Hospital), ashgrove (Ashgrove School District)',
  ],
  [['leave', FILE], 'leave: no last day named; expected --on DATE, or --months 0-60'],
  [
    ['leave', FILE, '--on', '2027-02-30'],
    '--on: found "2027-02-30"; expected a date that exists, written YYYY-MM-DD',
  ],
  [
    ['leave', FILE, '--on', '2028-01-01', '--way', 'fired'],
    '--way: found "fired"; expected one of voluntary, laid-off',
  ],
  [['leave', FILE, '--months', '0-61'], '--months: found "0-61"; expected months from 0 to 60, such as 0-60'],
  [['compare', 'missing.json'], 'missing.json: no such file'],
  [['compare', tmpdir()], `${tmpdir()}: is a directory, not a file`],
])('%j is named, and ends with status 2', async (words, problem) => {
  expect(await parley(words)).toEqual({ status: 2, stdout: '', stderr: `${problem}\n` });
});
