import { expect, it } from 'vitest';
import { droppedDrafts, movedDrafts } from './moved-drafts.ts';

const LIST = ['offers', '#a', 'grants', '#g', 'vesting', 'vests'];
const at = (...steps: readonly string[]): string => [...LIST, ...steps].join('/');
const told = (moves: ReturnType<typeof movedDrafts>) =>
  Object.fromEntries(moves.map(({ address, text }) => [address.join('/'), text]));

it('a draft goes where its row goes, and with it when it is gone', () => {
  const drafts = { [at('0', 'date')]: 'x', [at('2', 'shares')]: 'y', 'offers/#a/notes': 'z' };
  expect(told(movedDrafts(drafts, LIST, (i) => (i === 0 ? undefined : i - 1)))).toEqual({
    [at('0', 'date')]: undefined,
    [at('2', 'shares')]: undefined,
    [at('1', 'shares')]: 'y',
  });
});

it('two rows that change places change their drafts', () => {
  const drafts = { [at('0', 'date')]: 'x', [at('1', 'date')]: 'y' };
  expect(told(movedDrafts(drafts, LIST, (i) => 1 - i))).toEqual({
    [at('1', 'date')]: 'x',
    [at('0', 'date')]: 'y',
  });
});

it('a line that is gone takes its own drafts with it and no others', () => {
  const drafts = { 'offers/#a/bonuses/#x/target/annual': '', 'offers/#a/bonuses/#xy/target/annual': '' };
  expect(told(droppedDrafts(drafts, ['offers', '#a', 'bonuses', '#x']))).toEqual({
    'offers/#a/bonuses/#x/target/annual': undefined,
  });
});
