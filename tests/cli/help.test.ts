import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { example, parley } from './parley.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const GENERAL = `Parley compares job offers exactly.

Usage: parley COMMAND [FILE] [options]

Commands:
  compare    Compare the offers of a document, year by year
  flips      Show the smallest change of each assumption that changes the winner
  ledger     List every dated entry of the offers with its working
  vesting    List the dated vests of the grants
  simulate   Estimate by simulation how often each offer is ahead
  leave      Tell what leaving on a day keeps, owes back and forfeits
  ask        Find the least ask of each lever that reaches a target
  benchmark  Hold the offers against the pay bands of their roles
  brief      Write the brief of a negotiation: where the offers stand, what to ask, why, and what to say
  check      List the mistakes and contradictions of a document
  schema     Show the document's JSON Schema

Options:
  --json     Give one JSON value instead of text
  --help     Show this help
  --version  Show the version

FILE is an offer document in JSON, or - for standard input.
Exit status: 0 fine (warnings included), 1 the document is wrong, 2 the call is wrong.
More on one command: parley COMMAND --help
`;

test.each([[['--help']], [['-h']], [['help']], [[]]])('parley %j shows the help', async (words) => {
  expect(await parley(words)).toEqual({ status: 0, stdout: GENERAL, stderr: '' });
});

test.each([
  [
    'compare',
    'Usage: parley compare FILE [--years N] [--by employment-year|calendar-year] [--scenario NAME] [--json]',
  ],
  ['ledger', 'Usage: parley ledger FILE [--offer ID] [--json]'],
  ['vesting', 'Usage: parley vesting FILE [--offer ID] [--json]'],
  [
    'leave',
    'Usage: parley leave FILE [--on DATE] [--offer ID] [--way voluntary|laid-off] [--months 0-60] [--all-readings] [--json]',
  ],
  ['simulate', 'Usage: parley simulate FILE [--seed N] [--paths N] [--scenario NAME] [--json]'],
  ['check', 'Usage: parley check FILE [--json]'],
  [
    'schema',
    'Usage: parley schema [--output compare|flips|ledger|vesting|simulate|ask|benchmark|leave|brief|check] [--json]',
  ],
])('parley %s --help shows how to call it', async (name, usage) => {
  const { status, stdout, stderr } = await parley([name, '--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n')).toContain(usage);
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  expect((await parley(['--version'])).stdout).toBe(`${version}\n`);
});

test('the checkout knows the command as npx --no-install parley', () => {
  const { bin } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { bin: Record<string, string> };
  expect(bin).toEqual({ parley: 'src/cli/parley.js' });
  expect(readFileSync(`${ROOT}src/cli/parley.js`, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('a reader that stops early is no fault', async () => {
  const child = spawn(process.execPath, [
    `${ROOT}src/cli/parley.js`,
    'ledger',
    example('three-ml-offers.json'),
  ]);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
