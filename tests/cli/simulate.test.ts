import { describe, expect, test } from 'vitest';
import { simulateOutput } from '../../src/cli/output/simulate.ts';
import { example, linesOf, parley } from './parley.ts';

const THREE = example('three-ml-offers.json');
const NURSE = example('nurse-and-teacher.json');

async function jsonOf(words: readonly string[]) {
  const { status, stdout, stderr } = await parley(['simulate', ...words, '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return simulateOutput.parse(JSON.parse(stdout));
}

describe('simulate --json', () => {
  test('gives what its schema says, with its inputs, as an estimate', async () => {
    const output = await jsonOf([THREE, '--seed', '7', '--paths', '1000']);
    expect(output).toMatchObject({
      isEstimate: true,
      seed: 7,
      paths: 1000,
      bandPaths: 1000,
      correlation: '0.3',
      horizonYears: 4,
      totalDefinition: 'total-compensation',
    });
    const [norvane, quillmark, tessaline] = output.offers.map(({ futures }) => futures);
    expect([norvane?.exact, quillmark?.exact, tessaline?.exact]).toEqual([
      '1502440.00',
      '1511878.36',
      '955010.39',
    ]);
    expect([norvane?.certain, norvane?.volatility, tessaline?.certain]).toEqual([null, '0.3', 'not-counted']);
    expect(norvane?.byMonth).toHaveLength(49);
    expect(norvane?.byMonth.at(-1)).toEqual({
      month: 48,
      low: norvane?.low,
      median: norvane?.median,
      high: norvane?.high,
    });
    const chances = output.offers.map(({ futures }) => Number(futures?.chanceBest));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    for (const { below, counts, above } of output.distribution.offers)
      expect(counts.reduce((sum, count) => sum + count, below + above)).toBe(1000);
    expect(output.distribution.offers.map(({ id }) => id)).toEqual(['norvane', 'quillmark']);
  });

  test('the same seed gives the same, another one something else', async () => {
    const words = [THREE, '--paths', '500'];
    const [first, again, other] = await Promise.all([
      jsonOf(words),
      jsonOf([...words, '--seed', '1']),
      jsonOf([...words, '--seed', '2']),
    ]);
    expect(again).toEqual(first);
    expect(other.offers[0]?.futures?.median).not.toBe(first.offers[0]?.futures?.median);
  });

  test('draws 20,000 futures of seed 1 unless the document or the call says otherwise', async () => {
    const { seed, paths, bandPaths } = await jsonOf([THREE]);
    expect([seed, paths, bandPaths]).toEqual([1, 20_000, 5000]);
  });
});

describe('simulate', () => {
  test('says who is ahead how often, and that it is an estimate', async () => {
    const { status, stdout, stderr } = await parley(['simulate', THREE, '--paths', '2000']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = linesOf(stdout);
    expect(lines[0]).toMatch(
      /^In \d\d of 100 simulated futures Quillmark is ahead of all others after 4 years\.$/,
    );
    expect(lines[1]).toMatch(
      /^An estimate: 2,000 futures from seed 1, volatility 30% \(Norvane, Quillmark\)/,
    );
    expect(stdout).toContain('before tax');
    expect(stdout).toContain('Tessaline is certain here, because its equity cannot be sold');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  test('says that the result is certain where no offer has a share', async () => {
    const { status, stdout } = await parley(['simulate', NURSE, '--paths', '100']);
    expect(status).toBe(0);
    expect(stdout).toContain('The result is certain, given the assumptions: nothing here is left to chance.');
    expect(stdout).not.toContain('Chance');
  });

  test.each([
    [['--paths', '99'], '--paths: found "99"; expected a whole number from 100 to 500000'],
    [['--paths', 'many'], '--paths: found "many"; expected a whole number from 100 to 500000'],
    [['--seed', '-1'], undefined],
    [['--seed', '4294967296'], '--seed: found "4294967296"; expected a whole number from 0 to 4294967295'],
  ])('%j is named, and ends with status 2', async (words, problem) => {
    const { status, stderr, stdout } = await parley(['simulate', THREE, ...words]);
    expect([status, stdout]).toEqual([2, '']);
    if (problem !== undefined) expect(stderr).toBe(`${problem}\n`);
  });
});
