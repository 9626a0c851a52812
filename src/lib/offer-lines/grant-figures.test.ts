import { describe, expect, it } from 'vitest';
import type { Grant } from '#lib/document/types.ts';
import { ledgerFor } from '../../../tests/engine/offers.ts';
import { grantFigures } from './grant-figures.ts';

const yearly = {
  kind: 'statements',
  statements: [{ portion: '1', occurrences: 4, period: 12, periodType: 'MONTHS' }],
};

function figuresOf(grant: Readonly<Record<string, unknown>>, price = '90'): Readonly<Record<string, string>> {
  const ledger = ledgerFor({
    stock: { kind: 'public', price, asOf: '2026-01-01' },
    grants: [{ id: 'g', vesting: yearly, ...grant }],
  });
  const [held] = ledger.offer.grants ?? [];
  return Object.fromEntries(grantFigures(ledger, held as Grant).map(({ label, text }) => [label, text]));
}

describe('the figures of a grant', () => {
  it('set what was said beside what it comes to, and what rounding changes', () => {
    // 100,000 ÷ 90 = 1,111.11…: 1,111 shares, at 90 each 99,990. Rounded up 1,112: one share of 90 more.
    const figures = figuresOf({
      award: { kind: 'restricted-stock-units' },
      size: { kind: 'value', value: '100000', conversion: { rounding: 'nearest' } },
      quotedValue: '120000',
    });
    expect(figures).toMatchObject({
      'They said': '$120,000.00',
      'It comes to, over all vests': '$99,990.00',
      'They said more by': '+$20,010.00',
      'Its value makes': '1,111 shares',
      'Rounded up': '1,112 shares, +$90.00 at today’s price',
      'Rounded down': 'the same',
    });
    expect(figures['Their figure takes']).toMatch(/^\d+(\.\d)?% a year of growth/);
  });

  it('show what exercising costs, and what the limit on incentive options splits off', () => {
    // 16,000 options at a strike of 10 cost 160,000. 4,000 a year × 90 at the grant = 360,000 a year;
    // 100,000 ÷ 90 = 1,111.11…: 1,111 stay ISO, 2,889 do not.
    const figures = figuresOf({
      award: { kind: 'stock-options', type: 'ISO', strike: '10' },
      size: { kind: 'shares', shares: '16000' },
    });
    expect(figures['To exercise all of it']).toBe('$160,000.00');
    expect(figures['First exercisable in 2027']).toBe('1,111 as ISO, 2,889 above the 100,000 limit as NSO');
  });
});
