import { describe, expect, test } from 'vitest';
import type { Currency } from '../money/currency.ts';
import type { DecimalString } from '../money/decimal-string.ts';
import { fixedTextOf } from '../money/decimal.ts';
import { minorUnits } from '../money/money.ts';
import { whole } from '../money/ratio.ts';
import { aged, ageingByPrices, factorOf, type Ageing } from './ageing.ts';
import { buysElsewhere } from './price-parity.ts';
import { levelMet } from './level-met.ts';

const text = (value: string): DecimalString => value as DecimalString;
const USD = 'USD' as Currency;
const index = {
  months: new Map([
    ['2025-05', text('320')],
    ['2025-09', text('324')],
    ['2025-11', text('325')],
    ['2026-05', text('336')],
  ]),
  latest: '2026-05',
};

describe('ageing by consumer prices', () => {
  test('goes from the month of the band to the latest one', () => {
    // 336 ÷ 320 = 1.05.
    const ageing = ageingByPrices(index, '2025-05');
    expect(ageing).toMatchObject({ from: { month: '2025-05', index: '320' }, to: { month: '2026-05' } });
    expect(typeof ageing !== 'string' && fixedTextOf(ageing.factor, 4)).toBe('1.0500');
  });

  test('takes the month before one that was never published, and says so', () => {
    expect(ageingByPrices(index, '2025-10')).toMatchObject({
      from: { month: '2025-09', index: '324' },
      insteadOf: '2025-10',
    });
    expect(ageingByPrices(index, '2026-01')).toMatchObject({ from: { month: '2025-11' } });
  });

  test('is not possible outside the index, and 1 at its end', () => {
    expect(ageingByPrices(index, '2026-06')).toBe('after-last-month');
    expect(ageingByPrices(index, '2010-01')).toBe('before-first-month');
    const same = ageingByPrices(index, '2026-05');
    expect(typeof same !== 'string' && fixedTextOf(same.factor, 4)).toBe('1.0000');
  });
});

test('an aged band has every amount × the factors; missing and top-coded points stay so', () => {
  const byMedian: Ageing = {
    kind: 'national-median',
    from: { vintage: 'May 2023', median: text('100') },
    to: { vintage: 'May 2025', median: text('110') },
    factor: { n: 110n, d: 100n },
  };
  const byPrices = ageingByPrices(index, '2025-05');
  if (typeof byPrices === 'string') throw new Error('May 2025 is in the index');
  const both = [byMedian, byPrices];
  expect(fixedTextOf(factorOf(both), 4)).toBe('1.1550'); // 1.1 × 1.05
  const at = (amount: string) => minorUnits(text(amount), USD);
  const measured = { measures: 'base-wages', includesCommission: true, currency: USD } as const;
  const band = aged(
    {
      kind: 'percentiles',
      ...measured,
      points: {
        p10: { kind: 'missing' },
        p25: { kind: 'missing' },
        p50: { kind: 'published', amount: at('100000') },
        p75: { kind: 'missing' },
        p90: { kind: 'at-least', amount: at('200000') },
      },
    },
    both,
  );
  expect(band.points.p10).toEqual({ kind: 'missing' });
  const { p50, p90 } = band.points;
  expect([p50.kind, fixedTextOf(p50.amount, 0)]).toEqual(['published', '11550000']);
  expect([p90.kind, fixedTextOf(p90.amount, 0)]).toEqual(['at-least', '23100000']);
  const range = aged(
    { kind: 'range', min: at('10'), mid: at('15'), max: at('20'), midIs: 'halfway', ...measured },
    [byMedian],
  );
  expect([range.min, range.mid, range.max].map((amount) => fixedTextOf(amount, 0))).toEqual([
    '1100',
    '1650',
    '2200',
  ]);
});

test('what an amount buys elsewhere is × the parity there ÷ the parity here', () => {
  // 185,000 × 100 ÷ 112.5 = 164,444.444…
  const paid = { minor: 18_500_000n, currency: USD };
  expect(buysElsewhere(paid, text('112.5'), text('100'))).toEqual({ minor: 16_444_444n, currency: USD });
  expect(buysElsewhere(paid, text('98.3'), text('98.3'))).toEqual(paid);
});

test('the level met is the highest whose wage is reached', () => {
  const wages = { I: whole(100), II: whole(200), III: whole(300), IV: whole(400) };
  expect([99, 100, 299, 300, 1000].map((pay) => levelMet(wages, whole(pay)))).toEqual([
    undefined,
    'I',
    'II',
    'III',
    'IV',
  ]);
});
