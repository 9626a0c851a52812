import { expect, test } from 'vitest';
import { compareOutput } from '../../src/cli/output/compare.ts';
import { flipsOutput } from '../../src/cli/output/flips.ts';
import { example, parley } from './parley.ts';

const FILE = example('three-ml-offers.json');

test('flips: the break-even of every assumption, nearest first', async () => {
  const { status, stdout, stderr } = await parley(['flips', FILE, '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const output = flipsOutput.parse(JSON.parse(stdout));
  expect(output).toMatchObject({
    first: 'quillmark',
    rivals: ['norvane', 'tessaline'],
    difference: '9438.36',
    scenario: null,
  });
  // The parts of the difference add up to it.
  const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
  expect(output.restsOn.reduce((sum, { amount }) => sum + cents(amount), 0n)).toBe(943_836n);
  expect(output.assumptions[0]).toMatchObject({
    kind: 'price-growth',
    offer: 'norvane',
    today: '0',
    step: '0.001',
    flips: [{ value: '0.007', before: '0.006', leader: 'norvane' }],
  });
  const distances = output.assumptions.flatMap(({ flips }) => flips.map(({ distance }) => Number(distance)));
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
});

test('flips --between: two offers, whichever leads', async () => {
  const { stdout } = await parley(['flips', FILE, '--between', 'Tessaline,norvane', '--json']);
  const output = flipsOutput.parse(JSON.parse(stdout));
  expect(output).toMatchObject({ first: 'norvane', rivals: ['tessaline'], difference: '547429.61' });
});

test('flips in words', async () => {
  const { stdout } = await parley(['flips', FILE]);
  expect(stdout).toContain('The nearest flip: Norvane: share price growth at 0.7% a year');
  expect(stdout).toMatch(
    /Norvane: share price growth +0% a year +0\.7% a year +Norvane, by \$1,119\.14 +0\.07 ×/,
  );
  expect(stdout).toContain('Not by Tessaline: bonuses, anywhere in: −100% to +100%.');
});

test('compare --scenario: the totals under it, and which it is', async () => {
  const output = compareOutput.parse(
    JSON.parse((await parley(['compare', FILE, '--scenario', 'bear', '--json'])).stdout),
  );
  expect(output.scenario).toEqual({ id: 'bear', name: 'Bear' });
  expect(output.ranking).toMatchObject({ kind: 'leader', apart: '95885.45' });
  const { stdout } = await parley(['compare', FILE, '--scenario', 'Bear']);
  expect(stdout).toContain('Scenario Bear: share price −10% a year; bonuses −50%');
});
