import { describe, expect, it } from 'vitest';
import type { Grant } from '#lib/document/types.ts';
import { ledgerFor } from '../../../tests/engine/offers.ts';
import { grantFigures } from './grant-figures.ts';

const yearly = {
  kind: 'statements',
  statements: [{ portion: '1', occurrences: 4, period: 12, periodType: 'MONTHS' }],
};

function figuresOf(
  grant: Readonly<Record<string, unknown>>,
  stock: Readonly<Record<string, unknown>> = { kind: 'public', price: '90' },
  settings: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, string>> {
  const ledger = ledgerFor(
    {
      stock: { asOf: '2026-01-01', ...stock },
      grants: [{ id: 'g', vesting: yearly, ...grant }],
    },
    settings,
  );
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
      'They said more by': '$20,010.00',
      'Its value makes': '1,111 shares, at the price on the grant date, $90.00',
      'Rounded up': '1,112 shares, 1 more: +$90.00 at today’s price',
      'Rounded down': 'the same',
    });
    expect(figures['Their figure takes']).toMatch(/^\d+(\.\d)?% a year of growth/);
  });

  it('show what the value would make by every other price that is known', () => {
    // 420,000 ÷ 84 = 5,000. At 80 × 1.21^½ = 88 on the grant date 4,772.7…, so 4,773: 227 fewer, × 80 = 18,160.
    // At today's 80: 5,250, 250 more, × 80 = 20,000. No rounding changes 5,000.
    const conversion = {
      price: '84',
      priceOf: { kind: 'mean-of-trading-days', days: 30 },
      rounding: 'nearest',
    };
    const figures = figuresOf(
      {
        award: { kind: 'restricted-stock-units' },
        size: { kind: 'value', value: '420000', conversion },
        grantDate: '2026-07-01',
      },
      { kind: 'public', price: '80', growth: '0.21' },
    );
    expect(figures).toMatchObject({
      'Its value makes': '5,000 shares, at the mean of 30 trading days, $84.00',
      'At the price on the grant date, $88.00': '4,773 shares, 227 fewer: −$18,160.00 at today’s price',
      'At today’s price, $80.00': '5,250 shares, 250 more: +$20,000.00 at today’s price',
      'Rounded up': 'the same',
      'Rounded down': 'the same',
    });
  });

  it('hold a quote against equity that cannot be sold in the currency of the stock', () => {
    // 1,000 units at 90 EUR are 90,000 EUR, whatever a euro is in dollars; a quote that they meet needs no growth.
    const figures = figuresOf(
      {
        award: { kind: 'restricted-stock-units' },
        size: { kind: 'shares', shares: '1000' },
        quotedValue: '90000',
      },
      {
        kind: 'private',
        fairMarketValue: '90',
        valuation: 'fair-market-value',
        currency: 'EUR',
      },
      { exchangeRates: [{ currency: 'EUR', date: '2026-01-01', rate: '2' }] },
    );
    expect(figures).toEqual({ 'They said': '€90,000.00', 'It comes to, over all vests': '€90,000.00' });
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
