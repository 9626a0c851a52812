import { expect, test } from 'vitest';
import type { Offer } from '#lib/document/types.ts';
import type { Stream } from '#lib/engine/ledger/ledger.ts';
import { streamLabel } from './stream-words.ts';

const offer = {
  signOn: [{ id: 'a' }, { id: 'b' }],
  relocation: [{ id: 'a' }],
  bonuses: [{ id: 'a' }],
  variablePay: [{ kind: 'commission' }, { kind: 'hours', work: 'shift' }, { kind: 'hours', work: 'shift' }],
  grants: [
    { award: { kind: 'restricted-stock-units' }, size: { kind: 'shares' } },
    { award: { kind: 'stock-options' }, size: { kind: 'shares' } },
    { award: { kind: 'restricted-stock-units' }, size: { kind: 'cash' } },
  ],
  refreshGrants: [{ id: 'r' }, { id: 's', label: 'Yearly top-up' }],
  benefits: [{ kind: 'premium' }, { kind: 'amount', category: 'hsa' }],
} as unknown as Offer;

const refresh = (index: number) => ({ path: ['refreshGrants', index] }) as unknown as Stream;
const streams = [refresh(0), refresh(0), refresh(0), refresh(1), refresh(1)];

const labelAt = (path: Stream['path'], label?: string): string =>
  streamLabel({ path, component: 'base-salary', label } as Stream, { offer, streams });

test.each([
  [['base'], 'Base salary'],
  [['signOn', 1], 'Sign-on, second instalment'],
  [['relocation', 0], 'Relocation'],
  [['bonuses', 0], 'Bonus'],
  [['variablePay', 0], 'Commission'],
  [['variablePay', 2], 'Shift pay 2'],
  [['grants', 0], 'RSU grant'],
  [['grants', 1], 'Option grant'],
  [['grants', 2], 'Cash award'],
  [['benefits', 0], 'Insurance premium'],
  [['benefits', 1], 'HSA contribution'],
])('%j is %s', (path, label) => {
  expect(labelAt(path)).toBe(label);
});

test('a label of its own comes first', () => {
  expect(labelAt(['signOn', 0], 'Signing bonus')).toBe('Signing bonus');
});

test('refresh grants are counted within their plan', () => {
  expect(streamLabel(streams[1] as Stream, { offer, streams })).toBe('Refresh grant 2 of 3');
  expect(streamLabel(streams[3] as Stream, { offer, streams })).toBe('Yearly top-up, grant 1 of 2');
});
