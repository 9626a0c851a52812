import { expect, test } from 'vitest';
import { askOutput } from '../../src/cli/output/ask.ts';
import { example, parley } from './parley.ts';

const FILE = example('three-ml-offers.json');
const call = ['ask', FILE, '--offer', 'norvane'];

test('gives what its schema says, and asks that reach the target by a step', async () => {
  const { status, stdout, stderr } = await parley([...call, '--target', 'offer:quillmark', '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { goal, asks, packages } = askOutput.parse(JSON.parse(stdout));
  // 1,511,878.36 − 1,502,440.00; base by 1,000 and four years: 3 steps make 12,000, 2 only 8,000.
  expect(goal).toMatchObject({
    amount: '1511878.36',
    now: '1502440.00',
    missing: '9438.36',
    isReached: false,
  });
  expect(asks).toContainEqual(
    expect.objectContaining({ lever: 'base', total: '1514440.00', oneLess: '1510440.00', gain: '12000.00' }),
  );
  expect(asks[0]?.lever).toBe('sign-on');
  expect(packages.length).toBeGreaterThan(0);
});

test('says as text when the target is reached already, and when one lever cannot reach it', async () => {
  const reached = await parley([...call, '--target', 'amount:1000000']);
  expect(reached).toMatchObject({ status: 0, stderr: '' });
  expect(reached.stdout).toContain('Norvane reaches it already');
  const far = await parley([...call, '--target', 'amount:9000000', '--lever', 'base']);
  expect(far.stdout).toContain('No lever reaches it alone.');
  expect(far.stdout).toMatch(/Base salary: not alone; at \$230,000 a year/);
});

test.each([
  [['ask', FILE, '--target', 'offer:quillmark'], '--offer: needed'],
  [call, '--target: needed'],
  [[...call, '--target', 'offer:nobody'], '--target: The other offer is no longer there'],
  [[...call, '--target', 'offer:norvane'], '--target: An offer cannot be held against itself'],
  [[...call, '--target', 'band:mine@p75'], '--target: The band is no longer there'],
  [[...call, '--target', 'make-whole:2026-12-31'], '--target: There is no present job'],
  [[...call, '--target', 'amount:a lot'], '--target: found "amount:a lot"; expected'],
  [[...call, '--target', 'amount:1', '--lever', 'luck'], '--lever: found "luck"; expected one of base,'],
])('a wrong call: %#', async (words, problem) => {
  const { status, stdout, stderr } = await parley(words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(problem);
});
